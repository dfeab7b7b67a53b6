import { html } from "lit";
import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { number } from "../parts/format";
import { badge } from "../parts/small";
import { BASICS, named } from "./choices";
import { Records, type Kind, type Listed } from "./records";

type PainPoint = Schemas["PainPoint"];
interface Data extends Listed<PainPoint> {
  readonly touchpoints: readonly Schemas["Touchpoint"][];
  readonly departments: readonly Schemas["Department"][];
  readonly evidence: ReadonlyMap<string, Schemas["PainPointEvidence"]>;
}

/** What goes wrong for customers, with the cases that speak for it. */
export default class PainPoints extends Records<PainPoint, Data> {
  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [items, touchpoints, departments, evidence] = await Promise.all([
      all("listPainPoints", { path, query: { sort: "title" }, signal }),
      all("listTouchpoints", { path, query: { sort: "name" }, signal }),
      all("listDepartments", { path, query: { sort: "name", archived: false }, signal }),
      call("readEvidenceSummary", { path, signal }),
    ]);
    return {
      items: items.sort((one, other) => Number(one.archived) - Number(other.archived)),
      touchpoints,
      departments,
      evidence: new Map(evidence.data.painPoints.map((each) => [each.painPointId, each])),
    };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listPainPoints"];
  }

  protected readonly kind: Kind<PainPoint, Data> = {
    noun: "pain point",
    nameOf: (item) => item.title,
    empty: "No pain point is here yet. Add what goes wrong for customers, in their words.",
    columns: ({ evidence }) => [
      { head: "What goes wrong", cell: (item) => html`<a href=${this.to("pain-points/:painPointId", { painPointId: item.id })}>${item.title}</a>`, isName: true },
      { head: "Touchpoints", cell: (item) => item.touchpoints.map((each) => each.name).join(", ") },
      { head: "Departments", cell: (item) => item.departments.map((each) => each.name).join(", ") },
      { head: "Cases", cell: (item) => number(evidence.get(item.id)?.cases ?? 0, 0), isNumber: true },
      { head: "State", cell: (item) => (item.archived ? badge("ARCHIVED") : badge("IN_USE", "good")) },
    ],
    fields: ({ touchpoints, departments }, item) => [
      { name: "title", label: "What goes wrong", value: item?.title, required: true, maxLength: 200, hint: "In a few words" },
      { name: "description", label: "What customers go through", type: "textarea", value: item?.description, required: true, maxLength: 4000 },
      { name: "touchpointIds", label: "Touchpoints that it hits", type: "checkboxes", value: item?.touchpointIds, options: named(touchpoints, (each) => each.name) },
      { name: "departmentIds", label: "Departments that it may affect", type: "checkboxes", value: item?.departmentIds, options: named(departments, (each) => each.name) },
      { name: "basicsCategory", label: "Which of the basics fails", type: "select", value: item?.basicsCategory, options: BASICS },
    ],
    add: {
      needs: "createPainPoint",
      call: (body, idempotencyKey) =>
        call("createPainPoint", { path: { cycleId: this.cycle.id }, body: body as Body<"createPainPoint">, idempotencyKey }),
    },
    change: {
      needs: "changePainPoint",
      read: (painPointId) => call("readPainPoint", { path: { painPointId } }),
      call: (painPointId, body, ifMatch) => call("changePainPoint", { path: { painPointId }, body, ifMatch }),
    },
    more: (item) => [item.archived ? { label: "Bring back", body: { archived: false } } : { label: "Archive", body: { archived: true } }],
  };
}
customElements.define("wm-pain-points", PainPoints);
