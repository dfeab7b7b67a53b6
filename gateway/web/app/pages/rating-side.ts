import { all, callOrNothing, type Schemas } from "../api/client";
import { session } from "../api/session";

/** The criteria that the one who is signed in rates: those of IT for people of IT departments, else those of business. */
export async function ownCriteria(cycleId: string, signal: AbortSignal): Promise<readonly Schemas["Criterion"][]> {
  const path = { cycleId };
  const [criteria, people, departments, { username }] = await Promise.all([
    all("listCriteria", { path, query: { source: "RATED" }, signal }),
    all("listStakeholders", { path, signal }),
    all("listDepartments", { path, signal }),
    session(),
  ]);
  const departmentId = people.find((each) => each.username === username?.toLowerCase())?.departmentId;
  const side = departments.find((each) => each.id === departmentId)?.kind === "IT" ? "IT" : "BUSINESS";
  return criteria.filter((each) => each.side === side);
}

/** An initiative and the caller's own sheet for it. */
export interface Sheet {
  readonly initiative: Schemas["Initiative"];
  readonly sheet: Schemas["RatingSheet"] | undefined;
}

const AT_ONCE = 8;

/** All initiatives that are not archived with the caller's own sheets, some at a time. */
async function* sheets(cycleId: string, signal: AbortSignal): AsyncGenerator<readonly Sheet[]> {
  const initiatives = await all("listInitiatives", { path: { cycleId }, query: { archived: false, sort: "code" }, signal });
  for (let from = 0; from < initiatives.length; from += AT_ONCE) {
    yield await Promise.all(
      initiatives.slice(from, from + AT_ONCE).map(async (initiative) => ({
        initiative,
        sheet: (await callOrNothing("readRatingSheet", { path: { initiativeId: initiative.id }, signal }))?.data,
      })),
    );
  }
}

/** The caller's own sheets. */
export async function ownSheets(cycleId: string, signal: AbortSignal): Promise<readonly Sheet[]> {
  const found: Sheet[] = [];
  for await (const some of sheets(cycleId, signal)) {
    found.push(...some);
  }
  return found;
}

/** Whether an initiative waits for a rating of the caller's. Reads no more than needed to know. */
export async function ratingWaits(cycleId: string, signal: AbortSignal): Promise<boolean> {
  if ((await ownCriteria(cycleId, signal)).length === 0) {
    return false;
  }
  for await (const some of sheets(cycleId, signal)) {
    if (some.some((each) => each.sheet === undefined)) {
      return true;
    }
  }
  return false;
}
