import { html, nothing, type TemplateResult } from "lit";
import { call, type Schemas } from "../api/client";
import { number, percent } from "../parts/format";
import { picture } from "../parts/picture";
import { empty, figure } from "../parts/small";
import { Page } from "../shell/page";
import { BASICS } from "./choices";
import { weekly } from "./evidence";

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
            ${trend.weeks.length === 0
              ? nothing
              : picture("readEvidenceTrend", { path: { cycleId: this.cycle.id }, query: { painPointId: painPoint.id } }, weekly(trend))}
            ${trend.slope === undefined ? nothing : html`<p>Trend: ${figure(`${number(trend.slope, 2)} cases a week`, trend.reasons, "Trend")}</p>`}
          `}
    `;
  }
}
customElements.define("wm-pain-point", PainPointPage);
