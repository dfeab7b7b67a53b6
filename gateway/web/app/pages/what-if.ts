import { html, LitElement, nothing, type TemplateResult } from "lit";
import { call, Refused, type Schemas } from "../api/client";
import { count, number, words } from "../parts/format";
import { picture } from "../parts/picture";
import { problemBanner } from "../parts/problem";
import { badge } from "../parts/small";
import { table } from "../parts/table";

const STEP = 5;

/** A slider over the climate that shows how the fits and their order would change. Nothing of it is stored. */
export class WhatIf extends LitElement {
  static override properties = { cycleId: {}, climate: { state: true }, answer: { state: true }, refused: { state: true } };

  declare cycleId: string;
  declare private climate: number;
  declare private answer: Schemas["ClimateWhatIf"] | undefined;
  declare private refused: Refused | undefined;
  private leaving = new AbortController();

  constructor() {
    super();
    this.climate = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort();
  }

  /** A later question ends the one before, so that the last one is shown. */
  private async ask(): Promise<void> {
    this.leaving.abort();
    this.leaving = new AbortController();
    const { signal } = this.leaving;
    try {
      this.answer = (await call("readClimateWhatIf", { path: { cycleId: this.cycleId }, query: { climate: this.climate }, signal })).data;
      this.refused = undefined;
    } catch (failure) {
      if (failure instanceof Refused) {
        this.refused = failure;
      } else if (!signal.aborted) {
        throw failure;
      }
    }
  }

  private moved(event: Event): void {
    this.climate = Number((event.target as HTMLInputElement).value);
    void this.ask();
  }

  protected override render(): TemplateResult {
    return html`<section class="card">
      <h2>What if the climate were another?</h2>
      <p>
        <label for="what-if-climate">Climate to assume: ${number(this.climate, 0)}</label>
        <input id="what-if-climate" type="range" min="-100" max="100" step=${STEP} .value=${String(this.climate)} @change=${(event: Event) => this.moved(event)} />
      </p>
      ${this.refused === undefined ? nothing : problemBanner(this.refused.problem, () => void this.ask())}
      ${this.answer === undefined ? nothing : this.shown(this.answer)}
    </section>`;
  }

  private shown(whatIf: Schemas["ClimateWhatIf"]): TemplateResult {
    const { assumed, inForce, initiatives, swappedPairs, withoutFit } = whatIf;
    return html`
      <p aria-live="polite">
        A ${words(assumed.state)} climate with an appetite for project risk of ${number(assumed.riskAppetite)} instead of
        ${number(inForce.riskAppetite)}: ${swappedPairs === 0 ? "the order by fit stays." : html`the order by fit flips for ${count(swappedPairs, "pair")}.`}
      </p>
      ${picture("readClimateWhatIf", { path: { cycleId: this.cycleId }, query: { climate: this.climate } }, table<Schemas["WhatIfFit"]>(
        "Initiatives by their fit in the assumed climate",
        [
          { head: "Rank", cell: (each) => number(each.rank, 0), isNumber: true },
          { head: "Initiative", cell: (each) => html`${each.initiative.code} · ${each.initiative.title} ${each.mandatory ? badge("MANDATORY", "warn") : nothing}`, isName: true },
          { head: "Category", cell: (each) => words(each.category) },
          { head: "Multiplier", cell: (each) => number(each.multiplier, 3), isNumber: true },
          { head: "Fit", cell: (each) => number(each.fit, 3), isNumber: true },
          { head: "Fit in force", cell: (each) => number(each.fitInForce, 3), isNumber: true },
          { head: "Rank in force", cell: (each) => number(each.rankInForce, 0), isNumber: true },
        ],
        initiatives,
        "No initiative has a fit yet.",
      ))}
      ${withoutFit.length === 0 ? nothing : html`<p class="small">Without a fit: ${withoutFit.map((each) => each.initiative.code).join(", ")}.</p>`}
    `;
  }
}
customElements.define("wm-what-if", WhatIf);
