import { html, nothing, type TemplateResult } from "lit";
import { call, callOrNothing, Refused, type Answered, type Body, type OperationId, type Schemas } from "../api/client";
import { confirmed } from "../parts/confirm";
import { count, day, moment, money, number, percent, titleOf, words } from "../parts/format";
import { LongForm } from "../parts/long-form";
import { differing, overwrite } from "../parts/overwrite";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce, badge, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { choices, initiativeBody, initiativeParts, type Shown } from "./initiative-parts";
import { alignment, notes } from "./initiatives";

type Past = Schemas["PastInitiative"];

interface Data {
  readonly shown: Shown;
  readonly risk: Schemas["ProjectRisk"] | undefined;
  readonly fit: Schemas["Fit"] | undefined;
  readonly valuation: Schemas["Valuation"] | undefined;
  readonly past: readonly Past[];
}

/** One initiative: what it is, what it takes away, what it is worth, how it fits. */
export default class InitiativePage extends Page<Data> {
  private readonly saving = new Saving(this);
  private form: LongForm | undefined;

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { initiativeId: this.param("initiativeId") };
    const [shown, risk, fit, valuation, history] = await Promise.all([
      call("readInitiative", { path, signal }),
      without409(callOrNothing("readProjectRisk", { path, signal })),
      without409(callOrNothing("readFit", { path, signal })),
      without409(callOrNothing("readValuation", { path, signal })),
      call("readInitiativeHistory", { path, signal }),
    ]);
    return { shown, risk: risk?.data, fit: fit?.data, valuation: valuation?.data, past: history.data.predecessors };
  }

  private get path() {
    return { initiativeId: this.param("initiativeId") };
  }

  private async edit({ shown }: Data): Promise<void> {
    await this.saving.run(async () => {
      const known = await choices(this.cycle.id, new AbortController().signal);
      this.form = new LongForm(this, this.saving, initiativeParts(shown.data, known), shown.data);
    });
    this.querySelector<HTMLElement>("form input")?.focus();
  }

  private async save(shown: Shown, body: Record<string, unknown>, said: string): Promise<void> {
    const done = await this.saving.run(() =>
      overwrite(
        shown.etag,
        (ifMatch) => call("changeInitiative", { path: this.path, body: body as Body<"changeInitiative">, ifMatch }),
        () => call("readInitiative", { path: this.path }),
        (theirs) => differing(body, theirs, titleOf),
      ),
    );
    if (done) {
      this.form = undefined;
      await this.refresh();
      announce(said);
    }
  }

  private async archive(shown: Shown): Promise<void> {
    const { archived, title } = shown.data;
    const sure =
      archived || (await confirmed("Archive this initiative?", `“${title}” serves no goal, relieves no pain and is no candidate any more. You can bring it back.`, "Archive"));
    if (sure) {
      await this.save(shown, { archived: !archived }, archived ? "The initiative is back." : "The initiative is archived.");
    }
  }

  protected view(data: Data): TemplateResult {
    const { shown } = data;
    const of = shown.data;
    if (this.form !== undefined) {
      return html`
        <h2>Change ${of.code}</h2>
        ${this.form.view("Save", (typed) => void this.save(shown, initiativeBody(typed), "The initiative is saved."), () => {
          this.form = undefined;
          this.saving.refused = undefined;
          this.requestUpdate();
        })}
      `;
    }
    return html`
      <h2>${of.code} · ${of.title}</h2>
      <p>${notes(of)} ${of.description ?? nothing}</p>
      ${this.saving.refused === undefined ? nothing : problemBanner(this.saving.refused.problem)}
      ${this.actions(data)}
      <div class="cards">
        ${this.worth(data)}
        <section class="card">
          <h3>Alignment</h3>
          <p class="big">${alignment(of)}</p>
        </section>
        <section class="card"><h3>Project risk</h3>${riskOf(data.risk)}</section>
        <section class="card"><h3>Fit with the climate</h3>${fitOf(data.fit)}</section>
      </div>
      <h2>About it</h2>
      <dl class="facts">
        <dt>Department</dt><dd>${of.department?.name ?? "—"}</dd>
        <dt>Owner</dt><dd>${of.owner ?? "nobody yet"}</dd>
        <dt>Sponsor</dt><dd>${of.sponsor ?? "nobody yet"}</dd>
        <dt>Duration</dt><dd>${count(of.durationPeriods, "quarter")}</dd>
        <dt>Experience</dt><dd>${of.experience === undefined ? "—" : words(of.experience)}</dd>
        <dt>Levers</dt><dd>${of.levers.length === 0 ? "—" : of.levers.map(words).join(", ")}</dd>
        <dt>Needs first</dt><dd>${names(of.dependsOnNames)}</dd>
        <dt>Excludes</dt><dd>${names(of.excludesNames)}</dd>
        ${of.legalObligation === undefined ? nothing : html`<dt>Demanded by</dt><dd>${of.legalObligation.reference}, by ${day(of.legalObligation.deadline)}</dd>`}
        <dt>Last changed</dt><dd>${moment(of.updatedAt)}${of.updatedBy === undefined ? nothing : ` by ${of.updatedBy}`}</dd>
      </dl>
      ${table<Schemas["Mitigation"]>(
        "Pain that it takes away",
        [
          { head: "Pain point", cell: (each) => of.painPoints.find(({ id }) => id === each.painPointId)?.title ?? each.painPointId, isName: true },
          { head: "At least", cell: (each) => percent(each.low), isNumber: true },
          { head: "Likely", cell: (each) => percent(each.likely), isNumber: true },
          { head: "At most", cell: (each) => percent(each.high), isNumber: true },
          { head: "Judged by", cell: (each) => reading(of.painPointReadings.find(({ painPointId }) => painPointId === each.painPointId)) },
        ],
        of.mitigations,
        "It takes away no pain yet.",
      )}
      ${of.slices.length === 0
        ? nothing
        : table<Schemas["Slice"]>(
            "Slices in which it is delivered",
            [
              { head: "Slice", cell: (each) => each.title, isName: true },
              { head: "What is there then", cell: (each) => each.delivers },
              { head: "Duration", cell: (each) => count(each.durationPeriods, "quarter") },
              { head: "Share of the cost", cell: (each) => percent(each.costShare), isNumber: true },
              { head: "Expected cost", cell: (each) => sliceCost(data.valuation?.slices[of.slices.indexOf(each)]), isNumber: true },
            ],
            of.slices,
            "",
          )}
      ${(data.valuation?.slices.length ? data.valuation.sliceWarnings : of.sliceWarnings).map((each) => html`<p class="small">${badge("WARNING", "warn")} ${SLICE_WARNINGS[each]}</p>`)}
      ${table<Schemas["Effort"]>(
        "Work that it needs",
        [
          { head: "Skill", cell: (each) => each.skill, isName: true },
          { head: "Person-days", cell: (each) => number(Number(each.personDays), 0), isNumber: true },
        ],
        of.efforts,
        "No work is estimated yet.",
      )}
      ${data.past.length === 0
        ? nothing
        : table<Past>(
            "What it was in earlier cycles",
            [
              { head: "Cycle", cell: (each) => each.cycleName, isName: true },
              { head: "Called", cell: (each) => `${each.code} · ${each.title}` },
              { head: "Category", cell: (each) => (each.category === undefined ? "none" : `${words(each.category)}${each.categoryDecided ? ", decided" : ""}`) },
              { head: "Expected cost", cell: (each) => (each.expectedCost === undefined ? "—" : amount(each.expectedCost)), isNumber: true },
              { head: "Expected gain", cell: (each) => (each.expectedGain === undefined ? "—" : amount(each.expectedGain)), isNumber: true },
              { head: "Carried over", cell: (each) => `${moment(each.carriedOverAt)} by ${each.carriedOverBy}` },
            ],
            data.past,
            "",
          )}
    `;
  }

  private actions(data: Data): TemplateResult {
    const { archived, id } = data.shown.data;
    const link = (needs: OperationId, path: string, text: string) =>
      this.may(needs) ? html`<a class="button" href=${this.to(path, { initiativeId: id })}>${text}</a>` : nothing;
    return html`<p class="actions">
      ${link("readPrice", "initiatives/:initiativeId/price", "Price and value")}
      ${archived ? nothing : link("rateInitiative", "initiatives/:initiativeId/rating", "Rate it")}
      ${this.may("changeInitiative")
        ? html`
            <button type="button" ?disabled=${this.saving.busy} @click=${() => void this.edit(data)}>Change</button>
            <button type="button" class="quiet" ?disabled=${this.saving.busy} @click=${() => void this.archive(data.shown)}>
              ${archived ? "Bring back" : "Archive"}
            </button>
          `
        : nothing}
    </p>`;
  }

  private worth({ valuation }: Data): TemplateResult {
    if (valuation === undefined) {
      return html`<section class="card"><h3>Value</h3><p class="small">No price that you may see.</p></section>`;
    }
    const { p10, p50, p90, probabilityOfLoss, draws } = valuation.simulation;
    return html`<section class="card">
      <h3>Value</h3>
      <p class="big">
        ${figure(
          amount(p50),
          [`Median of ${draws.toLocaleString()} draws`, `10 % of the draws are below ${amount(p10)}`, `10 % are above ${amount(p90)}`, `Probability of a loss: ${percent(probabilityOfLoss, 1)}`],
          "Median net present value",
        )}
      </p>
      <p class="small">From ${amount(p10)} to ${amount(p90)}; ${percent(probabilityOfLoss)} probability of a loss.</p>
    </section>`;
  }
}

/** Whether a pain point is still what the mitigation was judged by. */
function reading(of: Schemas["PainPointReading"] | undefined): TemplateResult | string {
  switch (of?.painPoint?.state) {
    case "CHANGED":
      return html`${badge("CHANGED_SINCE", "warn")} <span class="small">version ${of.readVersion}, now ${of.painPoint.currentVersion}</span>`;
    case "ARCHIVED":
      return badge("ARCHIVED", "warn");
    case "CURRENT":
      return "the pain point as it is";
    default:
      return "—";
  }
}

function sliceCost(of: Schemas["SliceCost"] | undefined): string {
  return of === undefined ? "—" : `${amount(of.expectedCost)}${of.share === undefined ? "" : ` (${percent(of.share)})`}`;
}

const SLICE_WARNINGS: Record<Schemas["SliceWarning"], string> = {
  FIRST_SLICE_COSTLY: "The first slice has more than 25 % of the cost.",
  FIRST_SLICE_LONG: "The first slice lasts more than two quarters.",
};

customElements.define("wm-initiative", InitiativePage);

/** An answer, or nothing where the initiative has no price or category yet. */
export async function without409<T>(answer: Promise<Answered<T> | undefined>): Promise<Answered<T> | undefined> {
  try {
    return await answer;
  } catch (failure) {
    if (failure instanceof Refused && failure.problem.status === 409) {
      return undefined;
    }
    throw failure;
  }
}

export function amount({ amount: value, currency }: Schemas["Money"]): string {
  return money(Number(value), currency);
}

function names(of: readonly Schemas["InitiativeReference"][]): string {
  return of.length === 0 ? "nothing" : of.map((each) => `${each.code} · ${each.title}`).join(", ");
}

function riskOf(risk: Schemas["ProjectRisk"] | undefined): TemplateResult {
  return risk === undefined
    ? html`<p class="small">Known once there is a price.</p>`
    : html`<p class="big">
        ${figure(
          number(risk.projectRisk),
          ["Weighted mean of the factors:", ...risk.contributions.map((each) => `${words(each.factor)}: ${number(each.rating, 0)} · weight ${number(each.weight, 2)} = ${number(each.points)} points`)],
          "Project risk",
        )}
      </p>`;
}

function fitOf(fit: Schemas["Fit"] | undefined): TemplateResult {
  return fit === undefined
    ? html`<p class="small">Known once there are a price and a category.</p>`
    : html`<p class="big">${figure(number(fit.fit, 2), fit.reasons, "Fit")}</p>
        <p class="small">As ${words(fit.category)}, in a ${words(fit.climateState)} climate. ${fit.mandatory ? badge("MANDATORY", "warn") : nothing}</p>`;
}
