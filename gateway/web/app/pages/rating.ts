import { html, nothing, type TemplateResult } from "lit";
import { call, callOrNothing, type Answered, type Schemas } from "../api/client";
import { moment } from "../parts/format";
import { overwrite } from "../parts/overwrite";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce, empty } from "../parts/small";
import { Page } from "../shell/page";
import { go } from "../shell/router";
import { ownCriteria } from "./rating-side";

type Criterion = Schemas["Criterion"];

interface Data {
  readonly initiative: Schemas["Initiative"];
  readonly criteria: readonly Criterion[];
  readonly sheet: Answered<Schemas["RatingSheet"]> | undefined;
}

interface Given {
  readonly score: number;
  readonly reason: string;
}

/** The caller's own sheet for one initiative: a slider per criterion beside what its scores mean. */
export default class Rating extends Page<Data> {
  static override properties = { ...Page.properties, given: { state: true } };

  /** What is rated, by criterion; what is left out is not rated. */
  declare private given: Readonly<Record<string, Given>>;
  private readonly saving = new Saving(this);

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { initiativeId: this.param("initiativeId") };
    const [initiative, criteria, sheet] = await Promise.all([
      call("readInitiative", { path, signal }),
      ownCriteria(this.cycle.id, signal),
      callOrNothing("readRatingSheet", { path, signal }),
    ]);
    this.given = Object.fromEntries(
      (sheet?.data.ratings ?? []).map((each) => [each.criterionId, { score: each.score, reason: each.reason ?? "" }]),
    );
    return { initiative: initiative.data, criteria, sheet };
  }

  private ratings() {
    return Object.entries(this.given).map(([criterionId, { score, reason }]) => ({
      criterionId,
      score,
      ...(reason.trim() === "" ? {} : { reason }),
    }));
  }

  private async save({ criteria, sheet }: Data): Promise<void> {
    const path = { initiativeId: this.param("initiativeId") };
    const body = { ratings: this.ratings() };
    const scoreIn = (ratings: readonly Schemas["CriterionRating"][], id: string) => ratings.find((each) => each.criterionId === id)?.score;
    const done = await this.saving.run(() =>
      overwrite(
        sheet?.etag,
        (ifMatch) => call("rateInitiative", { path, body, ifMatch }),
        () => call("readRatingSheet", { path }),
        (theirs) => criteria.map(({ id, name }) => ({ name, mine: scoreIn(body.ratings, id), theirs: scoreIn(theirs.ratings, id) })),
      ),
    );
    if (done) {
      announce("Your ratings are saved.");
      go(this.to("ratings"));
    }
  }

  private set(id: string, value: Partial<Given> | undefined): void {
    const { [id]: before, ...others } = this.given;
    this.given = value === undefined ? others : { ...this.given, [id]: { score: before?.score ?? 50, reason: before?.reason ?? "", ...value } };
  }

  protected view(data: Data): TemplateResult {
    const { initiative, criteria, sheet } = data;
    if (criteria.length === 0) {
      return empty("No criterion of your side is rated by people.");
    }
    return html`
      <h2>${initiative.code} · ${initiative.title}</h2>
      <p>${initiative.description ?? nothing}</p>
      <p class="small">
        ${sheet === undefined ? "You have not rated it yet." : `You rated it on ${moment(sheet.data.ratedAt)}.`} What you do not
        rate counts as not rated.
      </p>
      ${this.saving.refused === undefined ? nothing : problemBanner(this.saving.refused.problem)}
      ${criteria.map((criterion) => this.criterion(criterion))}
      <p class="actions">
        <button type="button" ?disabled=${this.saving.busy || Object.keys(this.given).length === 0} @click=${() => void this.save(data)}>
          ${this.saving.busy ? "Saving…" : "Save my ratings"}
        </button>
        <a class="button" href=${this.to("ratings")}>Back to all</a>
      </p>
    `;
  }

  private criterion({ id, name, rubric }: Criterion): TemplateResult {
    const given = this.given[id];
    const near = rubric.reduce<number | undefined>(
      (best, { score }) => (given !== undefined && (best === undefined || Math.abs(score - given.score) < Math.abs(best - given.score)) ? score : best),
      undefined,
    );
    return html`
      <fieldset class="rating">
        <legend>${name}</legend>
        <div>
          <label for="score-${id}">Score: <output>${given === undefined ? "not rated" : given.score}</output></label>
          <input id="score-${id}" type="range" min="0" max="100" step="5" class=${given === undefined ? "unset" : nothing}
            aria-valuetext=${given === undefined ? "not rated" : nothing} aria-describedby="rubric-${id}"
            .value=${String(given?.score ?? 50)}
            @input=${(event: Event) => this.set(id, { score: Number((event.target as HTMLInputElement).value) })} />
          <p class="moves">
            ${given === undefined
              ? html`<button type="button" aria-label="Rate ${name} with 50" @click=${() => this.set(id, { score: 50 })}>Rate with 50</button>`
              : html`<button type="button" aria-label="Do not rate ${name}" @click=${() => this.set(id, undefined)}>Do not rate</button>`}
          </p>
          ${given === undefined
            ? nothing
            : html`<label for="reason-${id}">Reason <span class="small">optional</span></label>
                <textarea id="reason-${id}" rows="2" maxlength="1000" .value=${given.reason}
                  @input=${(event: Event) => this.set(id, { reason: (event.target as HTMLTextAreaElement).value })}></textarea>`}
        </div>
        <dl class="facts rubric" id="rubric-${id}">
          ${rubric.map(({ score, meaning }) => html`<dt class=${score === near ? "near" : nothing}>${score}</dt><dd class=${score === near ? "near" : nothing}>${meaning}</dd>`)}
        </dl>
      </fieldset>
    `;
  }
}
customElements.define("wm-rating", Rating);
