import { all, type Schemas } from "../api/client";
import { session } from "../api/session";

/** The criteria that the one who is signed in rates: those of IT for people of IT departments, else those of business. */
export async function ownCriteria(cycleId: string, signal: AbortSignal): Promise<readonly Schemas["Criterion"][]> {
  const path = { cycleId };
  const [criteria, people, departments, { name }] = await Promise.all([
    all("listCriteria", { path, query: { source: "RATED" }, signal }),
    all("listStakeholders", { path, signal }),
    all("listDepartments", { path, signal }),
    session(),
  ]);
  const departmentId = people.find((each) => each.username === name)?.departmentId;
  const side = departments.find((each) => each.id === departmentId)?.kind === "IT" ? "IT" : "BUSINESS";
  return criteria.filter((each) => each.side === side);
}
