import { html, nothing, type TemplateResult } from "lit";
import { all, call, callOrNothing, Refused, type Answer, type Answered, type Body, type OperationId, type Schemas } from "../api/client";
import { form, type Field } from "../parts/form";
import { day, number, percent, titleOf, words } from "../parts/format";
import { differing, overwrite } from "../parts/overwrite";
import { picture } from "../parts/picture";
import { Saving } from "../parts/saving";
import { announce, badge, figure } from "../parts/small";
import { table } from "../parts/table";
import { MEASUREMENT_KINDS, named } from "./choices";
import { Records, type Kind, type Listed } from "./records";

type Measurement = Schemas["Measurement"];
type Report = Answer<"readExpectationGap">;
type Standing = Schemas["Standing"];
interface Data extends Listed<Measurement> {
  readonly touchpoints: readonly Schemas["Touchpoint"][];
  readonly segments: readonly Schemas["CustomerSegment"][];
  readonly gap: Report | readonly string[];
  readonly trends: Answered<Schemas["TrendAssumption"]> | undefined;
  readonly gaps: readonly Schemas["TouchpointGap"][];
}

/** What customers expect and what they get, as measured, and the gap between both. */
export default class Measurements extends Records<Measurement, Data> {
  private readonly assuming = new Saving(this);

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [items, touchpoints, segments, gap, gaps, trends] = await Promise.all([
      all("listMeasurements", { path, query: { sort: "-measuredOn" }, signal }),
      all("listTouchpoints", { path, query: { sort: "name" }, signal }),
      callOrNothing("readSegments", { path, signal }),
      this.gap(signal),
      all("listTouchpointGaps", { path, signal }),
      callOrNothing("readTrendAssumption", { path, signal }),
    ]);
    return { items, touchpoints, segments: segments?.data.segments ?? [], gap, gaps, trends };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listMeasurements", "listTouchpointGaps"];
  }

  /** The gap, or why there is none: too little is measured. */
  private async gap(signal: AbortSignal): Promise<Report | readonly string[]> {
    try {
      return (await call("readExpectationGap", { path: { cycleId: this.cycle.id }, signal })).data;
    } catch (failure) {
      if (failure instanceof Refused && [404, 409, 422].includes(failure.problem.status)) {
        return failure.problem.violations?.map((each) => each.message) ?? [failure.problem.detail];
      }
      throw failure;
    }
  }

  protected readonly kind: Kind<Measurement, Data> = {
    noun: "measurement",
    nameOf: (item) => `${words(item.kind)} ${item.touchpoint === undefined ? "over all" : `of ${item.touchpoint.name}`} on ${day(item.measuredOn)}`,
    empty: "Nothing is measured yet. Record what customers expect and what they get, over all and for the important touchpoints.",
    columns: () => [
      { head: "Measured", cell: (item) => words(item.kind), isName: true },
      { head: "Where", cell: (item) => item.touchpoint?.name ?? "over all" },
      { head: "Customers", cell: (item) => item.segment ?? "all" },
      { head: "Index", cell: (item) => number(item.value), isNumber: true },
      { head: "On", cell: (item) => day(item.measuredOn) },
      { head: "Answers", cell: (item) => (item.sampleSize === undefined ? "–" : number(item.sampleSize, 0)), isNumber: true },
      { head: "Source", cell: (item) => item.source },
    ],
    fields: ({ touchpoints, segments }) => [
      { name: "kind", label: "What is measured", type: "select", required: true, options: MEASUREMENT_KINDS },
      { name: "value", label: "Index", type: "number", required: true, min: 0, max: 100, step: "any", hint: "0 to 100" },
      { name: "measuredOn", label: "Day of the measurement", type: "date", required: true },
      { name: "touchpointId", label: "Touchpoint", type: "select", hint: "Leave it empty for a measurement over all", options: named(touchpoints, (each) => each.name) },
      ...(segments.length === 0
        ? []
        : [{ name: "segment", label: "Segment", type: "select", hint: "Leave it empty for all customers", options: segments.map((each) => [each.code, each.name] as const) } as const]),
      { name: "sampleSize", label: "Number of answers", type: "number", min: 1, step: 1 },
      { name: "source", label: "Where the number comes from", type: "textarea", required: true, maxLength: 500 },
    ],
    add: {
      needs: "recordMeasurement",
      call: (body, idempotencyKey) =>
        call("recordMeasurement", { path: { cycleId: this.cycle.id }, body: body as unknown as Body<"recordMeasurement">, idempotencyKey }),
    },
    remove: {
      needs: "deleteMeasurement",
      read: (measurementId) => call("readMeasurement", { path: { measurementId } }),
      call: (measurementId, ifMatch) => call("deleteMeasurement", { path: { measurementId }, ifMatch }),
    },
  };

  protected override above({ gap, trends }: Data): TemplateResult {
    return html`
      ${"gap" in gap ? gapOf(gap, this.cycle.id) : html`<div class="empty"><p>The gap is not known yet.</p><ul>${gap.map((each) => html`<li>${each}</li>`)}</ul></div>`}
      ${this.isEditing || !this.offers({ needs: "assumeTrends" }) ? nothing : this.assumption(trends)}
      <h2>Measurements</h2>
    `;
  }

  /** Rates that are used where too few measurements are there for a trend. */
  private assumption(trends: Data["trends"]): TemplateResult {
    const assumed = trends?.data;
    const fields: readonly Field[] = [
      {
        name: "expectationGrowth",
        label: "Growth of expectation a year",
        type: "number",
        value: assumed?.expectationGrowth,
        required: true,
        min: -0.5,
        max: 1,
        step: "any",
        hint: "A share: 0.05 is five per cent",
      },
      {
        name: "deliveryChange",
        label: "Change of delivery a year",
        type: "number",
        value: assumed?.deliveryChange,
        required: true,
        min: -50,
        max: 50,
        step: "any",
        hint: "In points",
      },
      { name: "source", label: "Where the rates come from", type: "textarea", value: assumed?.source, required: true },
    ];
    return html`<details ?open=${this.assuming.refused !== undefined}>
      <summary>${assumed === undefined ? "Assume trends, where too little is measured" : `Trends are assumed: expectation ${percent(assumed.expectationGrowth, 1)} a year, delivery ${number(assumed.deliveryChange)} points a year`}</summary>
      ${form(this.assuming, fields, "Assume these trends", (values) => void this.assume(values, trends?.etag))}
    </details>`;
  }

  private async assume(values: Record<string, unknown>, ifMatch: string | undefined): Promise<void> {
    const path = { cycleId: this.cycle.id };
    const body = values as unknown as Body<"assumeTrends">;
    const done = await this.assuming.run(() =>
      overwrite(
        ifMatch,
        (current) => call("assumeTrends", { path, body, ifMatch: current }),
        () => call("readTrendAssumption", { path }),
        (theirs) => differing(body, theirs, titleOf),
      ),
    );
    if (done) {
      announce("The trends are assumed.");
      await this.refresh();
    }
  }

  protected override below({ gaps }: Data): TemplateResult {
    return html`
      <h2>Touchpoint by touchpoint</h2>
      ${table(
        "Expectation minus delivery of each touchpoint, in points",
        [
          { head: "Touchpoint", cell: (row) => row.touchpoint, isName: true },
          { head: "Importance", cell: (row) => number(row.importance, 0), isNumber: true },
          {
            head: "Gap",
            cell: (row) => (row.gap === undefined ? "–" : figure(number(row.gap), row.reasons, `Gap of ${row.touchpoint}`)),
            isNumber: true,
          },
          { head: "Standing", cell: (row) => (row.standing === undefined ? badge("NOT_MEASURED", "warn") : standing(row.standing)) },
          { head: "Notes", cell: (row) => row.overspend?.finding ?? row.missing.join(", ") },
        ],
        gaps,
        "No touchpoint is on the menu yet.",
      )}
    `;
  }
}
customElements.define("wm-measurements", Measurements);

function gapOf({ gap, overspend }: Report, cycleId: string): TemplateResult {
  const now = gap.path[0];
  return html`
    <p>
      ${now === undefined
        ? nothing
        : html`The gap over all is ${figure(`${number(now.gap)} points`, gap.reasons, "Gap over all")} on ${day(gap.origin)}:
            expectation ${number(now.expectation)}, delivery ${number(now.delivery)}.`}
      ${standing(gap.standing)} ${overspend?.finding ?? nothing}
    </p>
    ${picture("readExpectationGap", { path: { cycleId } }, table(
      "The gap in the coming years, if engagement does nothing",
      [
        { head: "On", cell: (row) => day(row.on), isName: true },
        { head: "Expectation", cell: (row) => number(row.expectation), isNumber: true },
        { head: "Delivery", cell: (row) => number(row.delivery), isNumber: true },
        { head: "Gap", cell: (row) => number(row.gap), isNumber: true },
        { head: "Engagement must add a year", cell: (row) => (row.engagementLedChangePerYear === undefined ? "–" : number(row.engagementLedChangePerYear)), isNumber: true },
        { head: "Standing", cell: (row) => standing(row.standing) },
      ],
      gap.path,
      "There is no path.",
    ))}
  `;
}

function standing(of: Standing): TemplateResult {
  return badge(of, of === "SHORTFALL" ? "bad" : of === "OVERSHOOT" ? "warn" : "good");
}
