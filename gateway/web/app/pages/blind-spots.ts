import { html, nothing, type TemplateResult } from "lit";
import { call, Refused, type Answer, type OperationId } from "../api/client";
import { count, number, words } from "../parts/format";
import { picture } from "../parts/picture";
import { badge, empty, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type BlindSpots = Answer<"readBlindSpots">;

/** What customers feel beside what the company ranks. */
export default class BlindSpotsPage extends Page<BlindSpots | string> {
  protected async read(signal: AbortSignal): Promise<BlindSpots | string> {
    try {
      return (await call("readBlindSpots", { path: { cycleId: this.cycle.id }, signal })).data;
    } catch (failure) {
      if (failure instanceof Refused && failure.problem.status === 409) {
        return failure.problem.detail;
      }
      throw failure;
    }
  }

  protected override downloads(data: BlindSpots | string): readonly OperationId[] {
    return typeof data === "string" ? [] : ["readBlindSpots"];
  }

  protected view(data: BlindSpots | string): TemplateResult {
    if (typeof data === "string") {
      return empty(data, html`<a href=${this.to("rounds")}>Rounds</a>`);
    }
    const blind = data.painPoints.filter((each) => each.blindSpot);
    return html`
      <p>
        ${blind.length === 0
          ? "No pain point is a blind spot."
          : `${count(blind.length, "pain point is a blind spot", "pain points are blind spots")}: customers feel them far more than the company ranks them.`}
        The company’s ranks are those of the rule “${words(data.rule)}”.
        <a href=${this.to("rounds/:rankingRoundId", { rankingRoundId: data.rankingRoundId })}>The round</a>
      </p>
      ${data.painPoints.length === 0 ? nothing : picture("readBlindSpots", { path: { cycleId: this.cycle.id } }, this.ranks(data))}
      <h2>How it was counted</h2>
      <ul>${data.reasons.map((each) => html`<li>${each}</li>`)}</ul>
    `;
  }

  private ranks(data: BlindSpots): TemplateResult {
    return html`${table(
        "Customers’ rank beside the company’s, the largest difference first",
        [
          { head: "Pain point", cell: (row) => html`<a href=${this.to("pain-points/:painPointId", { painPointId: row.painPointId })}>${row.title}</a>`, isName: true },
          { head: "Customers’ rank", cell: (row) => row.customerRank, isNumber: true },
          { head: "Company’s rank", cell: (row) => row.organisationalRank, isNumber: true },
          { head: "Difference", cell: (row) => number(row.difference, 0), isNumber: true },
          {
            head: "Customer pain",
            cell: (row) => figure(number(row.customerPain), [`${number(row.cases, 0)} cases`, "Share of the mapped cases × mean severity", ...data.reasons], `Customer pain of ${row.title}`),
            isNumber: true,
          },
          { head: "Notes", cell: (row) => (row.blindSpot ? badge("BLIND_SPOT", "warn") : "") },
        ],
        data.painPoints,
        "Too few people voted in the round for its order to be shown.",
      )}
    `;
  }
}
customElements.define("wm-blind-spots", BlindSpotsPage);
