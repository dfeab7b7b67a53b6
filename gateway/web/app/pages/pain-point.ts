import { html, nothing, type TemplateResult } from "lit";
import { call, type Schemas } from "../api/client";
import { day, number, percent } from "../parts/format";
import { empty, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { BASICS } from "./choices";

interface Data {
  readonly painPoint: Schemas["PainPoint"];
  readonly evidence: Schemas["PainPointEvidence"] | undefined;
  readonly rules: readonly string[];
  readonly trend: Schemas["WeeklyCases"];
}

/** One pain point and the evidence for it. */
export default class PainPointPage extends Page<Data> {
  protected async read(signal: AbortSignal): Promise<Data> {
    const painPointId = this.param("painPointId");
    const cycleId = this.cycle.id;
    const [painPoint, summary, trend] = await Promise.all([
      call("readPainPoint", { path: { painPointId }, signal }),
      call("readEvidenceSummary", { path: { cycleId }, signal }),
      call("readEvidenceTrend", { path: { cycleId }, query: { painPointId }, signal }),
    ]);
    return {
      painPoint: painPoint.data,
      evidence: summary.data.painPoints.find((each) => each.painPointId === painPointId),
      rules: summary.data.reasons,
      trend: trend.data,
    };
  }

  protected view({ painPoint, evidence, rules, trend }: Data): TemplateResult {
    const basics = BASICS.find(([constant]) => constant === painPoint.basicsCategory)?.[1];
    return html`
      <p><a href=${this.to("pain-points")}>All pain points</a></p>
      <h2>${painPoint.title}</h2>
      <p>${painPoint.description}</p>
      <ul>
        <li>Touchpoints: ${painPoint.touchpoints.map((each) => each.name).join(", ") || "none"}</li>
        <li>Departments: ${painPoint.departments.map((each) => each.name).join(", ") || "none"}</li>
        ${basics === undefined ? nothing : html`<li>Basics: ${basics}</li>`}
        ${painPoint.archived ? html`<li>It is archived: no new round ranks it.</li>` : nothing}
      </ul>
      <h2>Evidence</h2>
      ${evidence === undefined
        ? empty("No case speaks for it yet. Cases come from a CRM system whose categories are mapped to pain points.")
        : html`
            <p>
              Customer pain
              ${figure(
                number(evidence.customerPain),
                [`Share of the mapped cases: ${percent(evidence.share, 1)}`, `Mean severity: ${number(evidence.meanSeverity)} of 100`, "Share × mean severity", ...rules],
                "Customer pain",
              )}
              of 100: ${number(evidence.cases, 0)} cases, ${number(evidence.openCases, 0)} of them open;
              ${number(evidence.brokenPromises, 0)} of ${number(evidence.promises, 0)} promises broken.
            </p>
            ${table(
              "Cases by week",
              [
                { head: "Week of", cell: (row) => day(row.monday), isName: true },
                { head: "Cases", cell: (row) => number(row.cases, 0), isNumber: true },
                { head: "Broken promises", cell: (row) => number(row.brokenPromises, 0), isNumber: true },
              ],
              [...trend.weeks].reverse(),
              "No case is in these weeks.",
            )}
            ${trend.slope === undefined ? nothing : html`<p>Trend: ${figure(`${number(trend.slope, 2)} cases a week`, trend.reasons, "Trend")}</p>`}
          `}
    `;
  }
}
customElements.define("wm-pain-point", PainPointPage);
