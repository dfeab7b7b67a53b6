import { html, nothing, type TemplateResult } from "lit";
import { call, callOrNothing, type Answered, type Body, type OperationId, type Schemas } from "../api/client";
import { confirmed } from "../parts/confirm";
import { day, moment, number, titleOf, words } from "../parts/format";
import { form, type Field } from "../parts/form";
import { listing } from "../parts/listing";
import { differing, overwrite } from "../parts/overwrite";
import { picture } from "../parts/picture";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce, badge, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import "./what-if";

type Climate = Schemas["Climate"];
type Override = Answered<Schemas["ClimateOverride"]>;

interface Data {
  readonly climate: Climate;
  readonly override: Override | undefined;
  readonly list: ReturnType<ClimatePage["observations"]>;
}

const INDICATORS = [["PMI", "Purchasing managers' index, 0 to 100"], ["OECD_CLI", "OECD leading indicator, 50 to 150"], ["ORDER_INTAKE", "Growth of orders, −1 to 10: 0.05 is 5 %"]] as const;
const NAMES: Record<Schemas["ClimateIndicator"], string> = { PMI: "Purchasing managers' index", OECD_CLI: "OECD leading indicator", ORDER_INTAKE: "Growth of orders" };

/** The economic climate, what it was computed from, and what the committee makes of it. */
export default class ClimatePage extends Page<Data> {
  static override properties = { ...Page.properties, opened: { state: true } };

  declare private opened: "observation" | "override" | undefined;
  private readonly saving = new Saving(this);

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [climate, override] = await Promise.all([
      call("readClimate", { path, signal }),
      callOrNothing("readClimateOverride", { path, signal }),
    ]);
    return { climate: climate.data, override, list: this.observations() };
  }

  protected override downloads(): readonly OperationId[] {
    return ["readClimate"];
  }

  /** A list that is read anew, as it may have grown. */
  private observations() {
    return {
      operation: "listClimateObservations" as const,
      call: { path: { cycleId: this.cycle.id }, query: { sort: "-observedOn" as const } },
      caption: "Observations, newest first",
      columns: [
        { head: "Day", cell: (each: Schemas["ClimateObservation"]) => day(each.observedOn), isName: true },
        { head: "Indicator", cell: (each: Schemas["ClimateObservation"]) => NAMES[each.indicator] },
        { head: "Value", cell: (each: Schemas["ClimateObservation"]) => number(each.value, 2), isNumber: true },
        { head: "Climate then", cell: (each: Schemas["ClimateObservation"]) => (each.state === undefined ? "—" : words(each.state)) },
        { head: "Source", cell: (each: Schemas["ClimateObservation"]) => each.source },
      ],
      empty: "Nothing was observed yet. Until then the climate counts as neutral.",
    };
  }

  private open(what: "observation" | "override" | undefined): void {
    this.saving.refused = undefined;
    this.opened = what;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(what === undefined ? ".actions button" : "form select, form input")?.focus());
  }

  private async observe(values: Record<string, unknown>): Promise<void> {
    const done = await this.saving.run((idempotencyKey) =>
      call("observeClimate", { path: { cycleId: this.cycle.id }, body: values as Body<"observeClimate">, idempotencyKey }),
    );
    await this.finished(done, "The observation is recorded.");
  }

  private async judge(shown: Override | undefined, values: Record<string, unknown>): Promise<void> {
    const path = { cycleId: this.cycle.id };
    const done = await this.saving.run(() =>
      overwrite(
        shown?.etag,
        (ifMatch) => call("overrideClimate", { path, body: values as Body<"overrideClimate">, ifMatch }),
        () => call("readClimateOverride", { path }),
        (theirs) => differing(values, theirs, titleOf),
      ),
    );
    await this.finished(done, "The climate is as the committee judges it.");
  }

  private async withdraw(shown: Override): Promise<void> {
    if (await confirmed("Withdraw the judgement?", "The climate is again as the indicators say.", "Withdraw")) {
      const done = await this.saving.run(() => call("withdrawClimateOverride", { path: { cycleId: this.cycle.id }, ifMatch: shown.etag }));
      await this.finished(done, "The judgement is withdrawn.");
    }
  }

  private async finished(done: boolean, said: string): Promise<void> {
    if (done) {
      this.open(undefined);
      await this.refresh();
      announce(said);
    }
  }

  protected view({ climate, override, list }: Data): TemplateResult {
    return html`
      <div class="cards">
        <section class="card">
          <h2>Climate</h2>
          <p class="big">${figure(number(climate.index), computed(climate), "Climate")} ${badge(climate.state, climate.state === "WEAK" ? "bad" : climate.state === "STRONG" ? "good" : "calm")}</p>
          <p class="small">From −100, the worst, to 100. The indicators say ${number(climate.computedIndex)}, ${words(climate.computedState)}.</p>
        </section>
        <section class="card">
          <h2>Appetite for project risk</h2>
          <p class="big">${figure(number(climate.riskAppetite.value), appetite(climate), "Appetite for project risk")}</p>
          <p class="small">Riskier initiatives lose fit. ${number(climate.riskAppetite.least, 0)} to ${number(climate.riskAppetite.greatest, 0)} are possible.</p>
        </section>
      </div>
      ${override === undefined
        ? nothing
        : html`<section class="card">
            <h2>The committee's judgement</h2>
            <p>${override.data.inForce ? nothing : badge("EXPIRED", "calm")} ${number(override.data.climate)} until ${day(override.data.expiresOn)}, by ${override.data.decidedBy} on ${moment(override.data.decidedAt)}: ${override.data.reason}</p>
          </section>`}
      ${this.opened === undefined && this.saving.refused !== undefined ? problemBanner(this.saving.refused.problem) : nothing}
      ${this.acts(override)}
      ${climate.history.length === 0
        ? nothing
        : picture("readClimate", { path: { cycleId: this.cycle.id } }, table<Schemas["ClimatePoint"]>(
            "What the indicators said, as it was known then",
            [
              { head: "Day", cell: (each) => day(each.day), isName: true },
              { head: "Climate", cell: (each) => number(each.index), isNumber: true },
              { head: "Named", cell: (each) => words(each.state) },
            ],
            climate.history,
            "",
          ))}
      ${this.may("readClimateWhatIf") ? html`<wm-what-if .cycleId=${this.cycle.id}></wm-what-if>` : nothing}
      ${table<Schemas["ClimateContribution"]>(
        "What the latest values add",
        [
          { head: "Indicator", cell: (each) => NAMES[each.indicator], isName: true },
          { head: "Value", cell: (each) => number(each.value, 2), isNumber: true },
          { head: "Observed", cell: (each) => html`${day(each.observedOn)} <span class="small">${each.source}${each.vintage > 1 ? `, revision ${each.vintage - 1}` : ""}</span>` },
          { head: "Points", cell: (each) => figure(number(each.points), [`100 · ${number(each.weight, 2)} · (${number(each.value, 2)} − ${number(each.neutral, 2)}) / ${number(each.scale, 2)}`], `Points of ${NAMES[each.indicator]}`), isNumber: true },
        ],
        climate.contributions,
        "Nothing was observed yet.",
      )}
      ${climate.missing.length === 0 ? nothing : html`<p class="small">Never observed, so neutral: ${climate.missing.map((each) => NAMES[each]).join(", ")}.</p>`}
      ${listing(list)}
    `;
  }

  private acts(override: Override | undefined): TemplateResult {
    if (this.opened === "observation") {
      const today = new Date().toISOString().slice(0, 10);
      return this.card("Record an observation", OBSERVATION(today), "Record", (values) => void this.observe(values));
    }
    if (this.opened === "override") {
      return this.card("Judge the climate", JUDGEMENT(override?.data), "Set the climate", (values) => void this.judge(override, values));
    }
    return html`<p class="actions">
      ${this.may("observeClimate") ? html`<button type="button" @click=${() => this.open("observation")}>Record an observation</button>` : nothing}
      ${this.may("overrideClimate") ? html`<button type="button" @click=${() => this.open("override")}>${override === undefined ? "Judge the climate" : "Change the judgement"}</button>` : nothing}
      ${override !== undefined && this.may("withdrawClimateOverride") ? html`<button type="button" class="quiet" @click=${() => void this.withdraw(override)}>Withdraw the judgement</button>` : nothing}
    </p>`;
  }

  private card(title: string, fields: readonly Field[], act: string, submit: (values: Record<string, unknown>) => void): TemplateResult {
    return html`<section class="card">
      <h2>${title}</h2>
      ${form(this.saving, fields, act, submit)}
      <p><button type="button" class="quiet" @click=${() => this.open(undefined)}>Cancel</button></p>
    </section>`;
  }
}
customElements.define("wm-climate", ClimatePage);

const OBSERVATION = (today: string): readonly Field[] => [
  { name: "indicator", label: "Indicator", type: "select", required: true, options: INDICATORS },
  { name: "observedOn", label: "Day that the value belongs to", type: "date", max: today, value: today, required: true },
  { name: "value", label: "Value", type: "number", min: -1, max: 150, step: "any", required: true },
  { name: "source", label: "Source", hint: "Where the value comes from", maxLength: 400, required: true },
];

const JUDGEMENT = (shown: Schemas["ClimateOverride"] | undefined): readonly Field[] => [
  { name: "climate", label: "Climate", hint: "From −100, the worst, to 100", type: "number", min: -100, max: 100, step: "any", value: shown?.climate, required: true },
  { name: "expiresOn", label: "Last day on which it counts", hint: "Empty: 180 days, unless the operator has set another time", type: "date", min: new Date().toISOString().slice(0, 10), value: shown?.expiresOn },
  { name: "reason", label: "Reason", hint: "Everybody reads it beside the climate", type: "textarea", maxLength: 2000, value: shown?.reason, required: true },
];

function computed(climate: Climate): string[] {
  return [
    ...(climate.overrideReason === undefined ? [] : [`The committee decided: ${climate.overrideReason}`]),
    ...climate.contributions.map((each) => `${NAMES[each.indicator]}: ${number(each.points)} points`),
    `Strong from ${number(climate.boundary, 0)} on, weak from −${number(climate.boundary, 0)}; a state changes only ${number(climate.hysteresis, 0)} points beyond a boundary.`,
  ];
}

function appetite({ riskAppetite: { middle, slope, least, greatest }, index }: Climate): string[] {
  return [`${number(middle, 0)} + ${number(slope, 2)} · ${number(index)}, kept between ${number(least, 0)} and ${number(greatest, 0)}`];
}
