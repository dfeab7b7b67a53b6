import { html, type TemplateResult } from "lit";
import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { words } from "../parts/format";
import { badge, figure } from "../parts/small";
import { GOVERNANCE_ROLES, JOB_LEVELS, named } from "./choices";
import { Records, type Kind, type Listed } from "./records";

type Stakeholder = Schemas["Stakeholder"];
interface Data extends Listed<Stakeholder> {
  readonly departments: readonly Schemas["Department"][];
  readonly journeys: readonly Schemas["Journey"][];
}

/** The people of the cycle. */
export default class Panel extends Records<Stakeholder, Data> {
  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [items, departments, journeys] = await Promise.all([
      all("listStakeholders", { path, query: { sort: "displayName" }, signal }),
      all("listDepartments", { path, query: { sort: "name", archived: false }, signal }),
      all("listJourneys", { path, query: { sort: "name" }, signal }),
    ]);
    return { items, departments, journeys };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listStakeholders"];
  }

  protected readonly kind: Kind<Stakeholder, Data> = {
    noun: "person",
    nouns: "people",
    nameOf: (item) => item.displayName,
    empty: "Nobody is enrolled yet. Enrol people of every department: heads, managers and those who talk to customers every day.",
    columns: () => [
      { head: "Name", cell: (item) => html`${item.displayName} <span class="small">${item.username}</span>`, isName: true },
      { head: "Department", cell: (item) => item.department.name },
      { head: "Level", cell: (item) => words(item.jobLevel) },
      { head: "Role", cell: (item) => html`${words(item.governanceRole)} ${item.votes ? badge("VOTES", "good") : ""} ${item.departed ? badge("HAS_LEFT", "warn") : ""}` },
      { head: "Influence", cell: (item) => item.influence, isNumber: true },
      {
        head: "Empowered",
        cell: (item) => figure(`${item.checksPassed} of 4${item.empowered ? "" : ", too few"}`, item.reasons, `Empowerment of ${item.displayName}`),
        isNumber: true,
      },
      { head: "Journeys", cell: (item) => item.journeys.map((each) => each.name).join(", ") || "none" },
    ],
    fields: ({ departments, journeys }, item) => [
      { name: "displayName", label: "Name to show", value: item?.displayName, required: true, maxLength: 200 },
      ...(item === undefined
        ? [{ name: "username", label: "Sign-in name", required: true, maxLength: 200, hint: "Fixed with the enrolment" } as const]
        : []),
      { name: "departmentId", label: "Department", type: "select", value: item?.departmentId, required: true, options: named(departments, (each) => each.name) },
      { name: "jobLevel", label: "Level", type: "select", value: item?.jobLevel, required: true, options: JOB_LEVELS },
      { name: "governanceRole", label: "Role in this cycle", type: "select", value: item?.governanceRole, options: GOVERNANCE_ROLES },
      { name: "influence", label: "Influence in the company", type: "number", value: item?.influence, required: true, min: 0, max: 100, step: 1, hint: "0 to 100" },
      { name: "empowerment/mandate", label: "Speaks for the department", type: "checkbox", value: item?.empowerment.mandate ?? false },
      { name: "empowerment/mayDecide", label: "May decide on changes of the department", type: "checkbox", value: item?.empowerment.mayDecide ?? false },
      { name: "empowerment/dataAccess", label: "Has access to the data of the cycle", type: "checkbox", value: item?.empowerment.dataAccess ?? false },
      { name: "empowerment/hoursPerCycle", label: "Hours set free for the cycle", type: "number", value: item?.empowerment.hoursPerCycle ?? 0, required: true, min: 0, max: 2000, step: 1 },
      { name: "journeyIds", label: "Journeys that the person knows", type: "checkboxes", value: item?.journeyIds, options: named(journeys, (each) => each.name) },
    ],
    add: {
      needs: "enrolStakeholder",
      call: (body, idempotencyKey) =>
        call("enrolStakeholder", { path: { cycleId: this.cycle.id }, body: body as Body<"enrolStakeholder">, idempotencyKey }),
    },
    change: {
      needs: "changeStakeholder",
      read: (stakeholderId) => call("readStakeholder", { path: { stakeholderId } }),
      call: (stakeholderId, body, ifMatch) => call("changeStakeholder", { path: { stakeholderId }, body, ifMatch }),
    },
    remove: {
      needs: "deleteStakeholder",
      read: (stakeholderId) => call("readStakeholder", { path: { stakeholderId } }),
      call: (stakeholderId, ifMatch) => call("deleteStakeholder", { path: { stakeholderId }, ifMatch }),
    },
  };

  protected override above({ items }: Data): TemplateResult {
    return html`<p>
      ${items.filter((each) => each.votes).length} people vote, ${items.filter((each) => each.empowered).length} of
      ${items.length} are empowered.
      ${this.may("readCoverage") ? html`<a href=${this.to("coverage")}>See whom the panel lacks</a>` : ""}
    </p>`;
  }
}
customElements.define("wm-panel", Panel);
