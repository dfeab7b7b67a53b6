import { html, nothing, type TemplateResult } from "lit";
import { call, type Body, type Call, type Schemas } from "../api/client";
import { ask, reason } from "../parts/ask";
import { constants, filters } from "../parts/filters";
import { day, moment, words } from "../parts/format";
import { listing } from "../parts/listing";
import { announce, badge, progress } from "../parts/small";
import { Page } from "../shell/page";
import { known, person, reachOf, until, type Known } from "./access";
import { grantPath } from "./grants";
import { decided, reviewState, subjectOf } from "./reviews";

type Line = Schemas["ReviewLine"];

interface Data {
  readonly review: Schemas["AccessReview"];
  readonly known: Known;
}

/** The lines of a review, what was never used first; each is kept or ended with a reason. */
export default class ReviewPage extends Page<Data> {
  static override properties = { ...Page.properties, chosen: { state: true } };

  declare private chosen: Record<string, string>;

  constructor() {
    super();
    this.chosen = { state: "OPEN" };
  }

  protected async read(signal: AbortSignal): Promise<Data> {
    const [review, names] = await Promise.all([
      call("readAccessReview", { path: { reviewId: this.param("reviewId") }, signal }),
      known(this.where, signal),
    ]);
    return { review: review.data, known: names };
  }

  protected view({ review, known: names }: Data): TemplateResult {
    const lines = review.openLines + review.keptLines + review.endedLines + review.lapsedLines;
    return html`
      <p><strong>${review.reason}</strong> ${reviewState(review)}<br />Of ${subjectOf(review, names)}; due on ${day(review.dueOn)}.</p>
      ${lines === 0 ? nothing : html`<p>${progress("Decided", lines - review.openLines, lines)}</p>`}
      <p class="small">${decided(review)}</p>
      ${filters(
        "Filter the lines",
        [{ name: "state", label: "State", values: constants("OPEN", "KEPT", "ENDED", "LAPSED") }],
        this.chosen,
        (chosen) => (this.chosen = chosen),
      )}
      ${listing({
        operation: "listReviewLines",
        asOf: review,
        call: { path: { reviewId: review.id }, query: { ...this.chosen, sort: "useRank" } } as Call<"listReviewLines">,
        caption: "Grants of the review, what was not used first",
        columns: [
          { head: "Person", cell: (row) => person(row.subject, row.signInName), isName: true },
          { head: "Role", cell: (row) => html`<a href=${grantPath(row.grantId)}>${words(row.role)}</a>` },
          { head: "Reaches", cell: (row) => reachOf(row, names) },
          { head: "Last used", cell: (row) => (row.lastUsedAt === undefined ? "never" : moment(row.lastUsedAt)) },
          { head: "Holds until", cell: (row) => until(row.validUntil) },
          { head: "Decision", cell: (row) => this.decision(row) },
        ],
        empty: this.chosen["state"] === "OPEN" && lines > 0 ? "Every line is decided." : "No line matches this filter.",
      })}
    `;
  }

  private decision(row: Line): TemplateResult {
    if (row.state !== "OPEN") {
      return html`${badge(row.state, row.state === "KEPT" ? "good" : "calm")}
        <span class="small">by ${row.decidedBy}: ${row.reason}</span>`;
    }
    if (!this.may("decideReviewLine")) {
      return badge(row.state, "warn");
    }
    if (row.subject === this.where.standing.subject) {
      return html`<span class="small">Your own: another access admin decides.</span>`;
    }
    const of = `${words(row.role)} of ${row.signInName ?? row.subject ?? "somebody"}`;
    return html`<span class="row-acts">
      <button type="button" aria-label="Keep ${of}" @click=${() => void this.decide(row, "KEEP", of)}>Keep</button>
      <button type="button" class="quiet" aria-label="End ${of}" @click=${() => void this.decide(row, "END", of)}>End</button>
    </span>`;
  }

  private async decide(row: Line, decision: "KEEP" | "END", of: string): Promise<void> {
    const done = await ask({
      title: decision === "KEEP" ? `Keep ${of}?` : `End ${of}?`,
      explanation: decision === "KEEP" ? "The grant stays as it is." : "The grant ends at once and stays ended.",
      fields: () => [reason("reason")],
      act: decision === "KEEP" ? "Keep it" : "End it",
      submit: (values, idempotencyKey) =>
        call("decideReviewLine", {
          path: { reviewId: row.reviewId, lineId: row.id },
          body: { ...values, decision } as Body<"decideReviewLine">,
          idempotencyKey,
        }),
    });
    if (done) {
      announce(decision === "KEEP" ? `${of} is kept.` : `${of} is ended.`);
      await this.refresh();
    }
  }
}
customElements.define("wm-review", ReviewPage);
