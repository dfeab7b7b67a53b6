import { html, nothing, type TemplateResult } from "lit";
import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { count, number, words } from "../parts/format";
import { badge, figure } from "../parts/small";
import { table } from "../parts/table";
import { ENGAGEMENTS, INTERACTION_TYPES, LIFECYCLE_STAGES, MOMENTS_OF_TRUTH, named } from "./choices";
import { Records, type Kind, type Listed } from "./records";

type Touchpoint = Schemas["Touchpoint"];
interface Data extends Listed<Touchpoint> {
  readonly departments: readonly Schemas["Department"][];
  readonly findings: Schemas["MenuFindings"];
}

/** The menu of touchpoints, and what the rules of a menu find in it. */
export default class Touchpoints extends Records<Touchpoint, Data> {
  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [items, departments, findings] = await Promise.all([
      all("listTouchpoints", { path, query: { sort: "-importance" }, signal }),
      all("listDepartments", { path, query: { sort: "name", archived: false }, signal }),
      call("readMenuFindings", { path, signal }),
    ]);
    return { items, departments, findings: findings.data };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listTouchpoints"];
  }

  protected readonly kind: Kind<Touchpoint, Data> = {
    noun: "touchpoint",
    nameOf: (item) => item.name,
    empty: "No touchpoint is here yet. Add the places where customers meet the company: a call, a letter, the shop, the app.",
    columns: () => [
      { head: "Name", cell: (item) => html`<a href=${this.to("touchpoints/:touchpointId", { touchpointId: item.id })}>${item.name}</a>`, isName: true },
      { head: "Channel", cell: (item) => item.channel },
      { head: "Stage", cell: (item) => words(item.lifecycleStage) },
      { head: "Department", cell: (item) => item.department.name },
      { head: "Importance", cell: importance, isNumber: true },
      { head: "A year", cell: (item) => number(item.volumePerYear, 0), isNumber: true },
      {
        head: "Engagement",
        cell: (item) =>
          item.engagementRated ? badge(item.engagement, item.engagement === "NEGATIVE" ? "bad" : "good") : badge("NOT_RATED", "warn"),
      },
    ],
    fields: ({ departments }, item) => [
      { name: "name", label: "Name", value: item?.name, required: true, maxLength: 200 },
      { name: "channel", label: "Channel", value: item?.channel, required: true, maxLength: 60, hint: "Phone, letter, shop, app…" },
      { name: "lifecycleStage", label: "Stage", type: "select", value: item?.lifecycleStage, required: true, options: LIFECYCLE_STAGES },
      {
        name: "departmentId",
        label: "Department that owns it",
        type: "select",
        value: item?.departmentId,
        required: true,
        options: named(departments, (each) => each.name),
      },
      { name: "interactionType", label: "Kind of interaction", type: "select", value: item?.interactionType, required: true, options: INTERACTION_TYPES },
      { name: "momentsOfTruth", label: "Moments of truth", type: "checkboxes", value: item?.momentsOfTruth, options: MOMENTS_OF_TRUTH },
      { name: "human", label: "A person serves", type: "checkbox", value: item?.human ?? false },
      { name: "volumePerYear", label: "Interactions a year", type: "number", value: item?.volumePerYear, required: true, min: 0, step: 1 },
      {
        name: "importance",
        label: "Importance to customers",
        type: "number",
        value: item?.importance,
        required: true,
        min: 0,
        max: 100,
        step: 1,
        hint: "0 to 100",
      },
      { name: "engagement", label: "What it does to customers", type: "select", value: item?.engagementRated ? item.engagement : undefined, options: ENGAGEMENTS },
    ],
    add: {
      needs: "createTouchpoint",
      call: (body, idempotencyKey) =>
        call("createTouchpoint", { path: { cycleId: this.cycle.id }, body: body as Body<"createTouchpoint">, idempotencyKey }),
    },
    change: {
      needs: "changeTouchpoint",
      read: (touchpointId) => call("readTouchpoint", { path: { touchpointId } }),
      call: (touchpointId, body, ifMatch) => call("changeTouchpoint", { path: { touchpointId }, body, ifMatch }),
    },
    remove: {
      needs: "deleteTouchpoint",
      read: (touchpointId) => call("readTouchpoint", { path: { touchpointId } }),
      call: (touchpointId, ifMatch) => call("deleteTouchpoint", { path: { touchpointId }, ifMatch }),
    },
  };

  protected override below({ items, findings }: Data): TemplateResult | typeof nothing {
    return items.length === 0
      ? nothing
      : html`
          <h2>What is missing on the menu</h2>
          <p>${count(findings.findings.length, "finding")} by ${count(Object.keys(findings.counts).length, "rule")}.</p>
          ${table(
            "Findings, the most important touchpoints first",
            [
              { head: "About", cell: (row) => row.touchpoint?.name ?? row.momentOfTruth ?? "", isName: true },
              { head: "Rule", cell: (row) => words(row.rule) },
              { head: "Why", cell: (row) => row.reason },
            ],
            findings.findings,
            "Nothing is missing.",
          )}
        `;
  }
}
customElements.define("wm-touchpoints", Touchpoints);

function importance(item: Touchpoint): TemplateResult {
  const bySegment = item.importanceBySegment.map((each) => `${each.segment}: ${each.importance}`);
  return figure(
    number(item.weightedImportance),
    [
      `To all customers: ${item.importance}`,
      ...bySegment,
      bySegment.length > 0 ? "Weighted by the segments of the cycle" : "No segment has an importance of its own",
    ],
    `Importance of ${item.name}`,
  );
}
