import { html, nothing, type TemplateResult } from "lit";
import { call, type Body, type Call, type Schemas } from "../api/client";
import { ask, reason } from "../parts/ask";
import { filters } from "../parts/filters";
import { count, day, words } from "../parts/format";
import { listing } from "../parts/listing";
import { announce, badge } from "../parts/small";
import { go, pathTo } from "../shell/router";
import { Page } from "../shell/page";
import { cycleOf, known, momentsOf, ROLES, type Known } from "./access";

/** Reviews of grants: every so often each one is kept or ended, with a reason. */
export default class Reviews extends Page<Known> {
  static override properties = { ...Page.properties, chosen: { state: true } };

  declare private chosen: Record<string, string>;

  constructor() {
    super();
    this.chosen = {};
  }

  protected read(signal: AbortSignal): Promise<Known> {
    return known(this.where, signal);
  }

  protected view(data: Known): TemplateResult {
    return html`
      <p>A review lists the grants that hold. Each is kept or ended. What nobody has decided by the due day ends by itself.</p>
      ${this.may("openAccessReview")
        ? html`<p class="actions"><button type="button" @click=${() => void this.begin(data)}>Open a review</button></p>`
        : nothing}
      ${filters(
        "Filter the reviews",
        [
          { name: "text", label: "Reason" },
          { name: "closed", label: "State", values: [["false", "open"], ["true", "closed"]] },
        ],
        this.chosen,
        (chosen) => (this.chosen = chosen),
      )}
      ${listing({
        operation: "listAccessReviews",
        asOf: data,
        call: { query: { ...this.chosen, sort: "-createdAt" } } as unknown as Call<"listAccessReviews">,
        caption: "Reviews, the newest first",
        columns: [
          { head: "Review", cell: (row) => html`<a href=${reviewPath(row.id)}>${row.reason}</a>`, isName: true },
          { head: "Of", cell: (row) => subjectOf(row, data) },
          { head: "Due on", cell: (row) => day(row.dueOn) },
          { head: "State", cell: reviewState },
          { head: "Open lines", cell: (row) => row.openLines, isNumber: true },
        ],
        empty: Object.keys(this.chosen).length === 0 ? "There was no review yet. Open the first one." : "No review matches these filters.",
      })}
    `;
  }

  private async begin({ cycles }: Known): Promise<void> {
    let made = "";
    const done = await ask({
      title: "Open a review",
      explanation: "It lists the grants that hold now and match. Grants without an answer end on the due day.",
      fields: () => [
        reason("reason", "What the review is for"),
        { name: "dueOn", label: "Due on", type: "date", required: true },
        {
          name: "cycleId",
          label: "Only grants of one cycle",
          type: "select",
          options: [...cycles],
          hint: "Empty: all grants. That needs access to everything.",
        },
        { name: "role", label: "Only one role", type: "select", options: ROLES },
        { name: "notUsedSince", label: "Only what was not used since", type: "date" },
        { name: "endsBefore", label: "Only what ends before", type: "date" },
      ],
      act: "Open it",
      submit: async (values, idempotencyKey) => {
        const body = momentsOf(values, "notUsedSince", "endsBefore") as Body<"openAccessReview">;
        made = (await call("openAccessReview", { body, idempotencyKey })).data.id;
      },
    });
    if (done) {
      announce("The review is open.");
      go(reviewPath(made));
    }
  }
}
customElements.define("wm-reviews", Reviews);

export function reviewPath(reviewId: string): string {
  return pathTo("/console/access/reviews/:reviewId", { reviewId });
}

export function subjectOf(review: Schemas["AccessReview"], { cycles }: Known): TemplateResult {
  return html`${review.role === undefined ? "all roles" : words(review.role)}${review.cycleId === undefined ? "" : html` in ${cycleOf(review.cycleId, cycles)}`}`;
}

export function reviewState(review: Schemas["AccessReview"]): TemplateResult {
  return review.closed ? badge("CLOSED") : review.overdue ? badge("OVERDUE", "bad") : badge("OPEN", "warn");
}

export function decided(review: Schemas["AccessReview"]): string {
  const all = review.openLines + review.keptLines + review.endedLines + review.lapsedLines;
  return `${all - review.openLines} of ${count(all, "line")} decided: ${review.keptLines} kept, ${review.endedLines} ended, ${review.lapsedLines} lapsed.`;
}
