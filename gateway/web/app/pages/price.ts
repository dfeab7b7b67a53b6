import { html, nothing, type TemplateResult } from "lit";
import { all, call, callOrNothing, type Answered, type Body, type OperationId, type Schemas } from "../api/client";
import { day, percent, titleOf, words } from "../parts/format";
import { emptied, type Group, LongForm, type Rows } from "../parts/long-form";
import { differing, overwrite } from "../parts/overwrite";
import { Saving } from "../parts/saving";
import { announce, badge, empty } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { amount, without409 } from "./initiative";
import { valuationOf } from "./valuation";

interface Data {
  readonly initiative: Schemas["Initiative"];
  readonly price: Answered<Schemas["Price"]> | undefined;
  readonly valuation: Schemas["Valuation"] | undefined;
  readonly assumptions: readonly Schemas["Assumption"][];
}

type Line = Schemas["PriceLineEntry"];

/** What an initiative costs and brings, period by period, and what that is worth. */
export default class Price extends Page<Data> {
  private readonly saving = new Saving(this);
  private form: LongForm | undefined;

  private get path() {
    return { initiativeId: this.param("initiativeId") };
  }

  protected async read(signal: AbortSignal): Promise<Data> {
    const { path } = this;
    const [initiative, price, valuation, assumptions] = await Promise.all([
      call("readInitiative", { path, signal }),
      callOrNothing("readPrice", { path, signal }),
      without409(callOrNothing("readValuation", { path, signal })),
      all("listAssumptions", { path: { cycleId: this.cycle.id }, signal }),
    ]);
    return { initiative: initiative.data, price, valuation: valuation?.data, assumptions };
  }

  protected override downloads({ valuation }: Data): readonly OperationId[] {
    return valuation === undefined ? [] : ["readPrice", "readValuation"];
  }

  private edit({ price, assumptions }: Data): void {
    const shown = price?.data;
    const adoption = shown?.adoption.map((share) => ({ share }));
    this.form = new LongForm(this, this.saving, partsOf(shown, assumptions, this.cycle.currency), { ...shown, adoption });
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>("form input")?.focus());
  }

  private async save(price: Data["price"], typed: Record<string, unknown>): Promise<void> {
    const adoption = (typed["adoption"] as { share: number }[]).map((each) => each.share);
    const lines = (typed["lines"] as Record<string, unknown>[]).map((each) => emptied(each, "promise"));
    const body = { ...typed, lines, adoption } as unknown as Body<"priceInitiative">;
    const done = await this.saving.run(() =>
      overwrite(
        price?.etag,
        (ifMatch) => call("priceInitiative", { path: this.path, body, ifMatch }),
        () => call("readPrice", { path: this.path }),
        (theirs) => differing(body, theirs, titleOf),
      ),
    );
    if (done) {
      this.form = undefined;
      await this.refresh();
      announce("The price is saved.");
    }
  }

  protected view(data: Data): TemplateResult {
    const { initiative, price, valuation } = data;
    const title = html`<h2><a href=${this.to("initiatives/:initiativeId", { initiativeId: initiative.id })}>${initiative.code} · ${initiative.title}</a></h2>`;
    if (this.form !== undefined) {
      return html`${title}
      ${this.form.view("Save the price", (typed) => void this.save(price, typed), () => {
        this.form = undefined;
        this.saving.refused = undefined;
        this.requestUpdate();
      })}`;
    }
    const act = this.may("priceInitiative")
      ? html`<p class="actions"><button type="button" @click=${() => this.edit(data)}>${price === undefined ? "Set the price" : "Change the price"}</button></p>`
      : nothing;
    if (price === undefined) {
      return html`${title} ${empty("No price that you may see. Without one it can be neither categorised nor prioritised nor planned.", act)}`;
    }
    return html`
      ${title} ${act}
      <p><a href=${this.to("initiatives/:initiativeId/actuals", { initiativeId: initiative.id })}>Actuals</a></p>
      ${valuation === undefined ? nothing : valuationOf(valuation, initiative.id)}
      ${priceOf(price.data, data.assumptions)}
    `;
  }
}
customElements.define("wm-price", Price);

function priceOf(price: Schemas["Price"], assumptions: Data["assumptions"]): TemplateResult {
  const money = (value: string, line: Line) => amount({ amount: value, currency: line.currency ?? price.currency });
  return html`
    <h2>Price</h2>
    <p>
      Amounts per ${words(price.periodLength)}, discounted at ${percent(price.discountRate, 1)} a year.
      ${price.confidential ? badge("CONFIDENTIAL", "warn") : nothing}
    </p>
    ${price.adoption.length === 0 ? nothing : html`<p class="small">Planned adoption from period 1: ${price.adoption.map((each) => percent(each)).join(", ")}.</p>`}
    ${table<Line>(
      "Lines of the price",
      [
        { head: "Line", cell: (line) => line.label, isName: true },
        { head: "Kind", cell: (line) => words([line.kind, line.nature].join(", ")) },
        { head: "Booked as", cell: (line) => words(line.ledger ?? line.gainType ?? "—") },
        { head: "Periods", cell: (line) => (line.fromPeriod === line.toPeriod ? line.fromPeriod : `${line.fromPeriod}–${line.toPeriod}`), isNumber: true },
        { head: "Low", cell: (line) => money(line.amount.low, line), isNumber: true },
        { head: "Likely", cell: (line) => money(line.amount.likely, line), isNumber: true },
        { head: "High", cell: (line) => money(line.amount.high, line), isNumber: true },
        { head: "Slice", cell: (line) => line.slice ?? "whole", isNumber: true },
        { head: "Recognised by", cell: promise },
        { head: "Rests on", cell: (line) => assumption(line, assumptions) },
      ],
      price.lines,
      "The price has no line.",
    )}
  `;
}

/** By what a gain will be recognised: metric, owner, day of review. */
function promise({ kind, promise: of }: Line): TemplateResult | string {
  const known = [of?.metric, of?.owner, of?.reviewOn ? day(of.reviewOn) : undefined].filter((each) => each !== undefined && each !== null);
  return kind === "COST" ? "—" : html`${known.join(", ")} ${known.length < 3 ? badge("INCOMPLETE", "warn") : nothing}`;
}

function assumption(line: Line, assumptions: Data["assumptions"]): TemplateResult | string {
  const found = assumptions.find((each) => each.id === line.assumptionId);
  return found === undefined
    ? line.kind === "GAIN" ? html`${badge("UNSUPPORTED", "warn")}` : "—"
    : html`${found.statement} <span class="small">(${found.source})</span> ${found.stale ? badge("STALE", "warn") : nothing}`;
}

function partsOf(price: Schemas["Price"] | undefined, assumptions: Data["assumptions"], currency: string): readonly (Group | Rows)[] {
  const money = { required: true, hint: `${currency}, or the line's own currency` } as const;
  return [
    {
      title: "How it is counted",
      fields: [
        { name: "discountRate", label: "Discount rate a year", hint: "As a share: 0.08 is 8 %", type: "number", value: price?.discountRate ?? 0.08, min: 0, max: 1, step: "any", required: true },
        { name: "periodLength", label: "Length of a period", type: "select", value: price?.periodLength ?? "QUARTER", required: true, options: [["MONTH", "Month"], ["QUARTER", "Quarter"], ["YEAR", "Year"]] },
        { name: "basis/distribution", label: "Spread of the amounts", type: "select", value: price?.basis.distribution ?? "PERT", required: true, options: [["PERT", "PERT"], ["TRIANGULAR", "Triangle"]] },
        { name: "basis/timing", label: "Money moves", type: "select", value: price?.basis.timing ?? "END_OF_PERIOD", required: true, options: [["END_OF_PERIOD", "At the end of a period"], ["MID_PERIOD", "In the middle of a period"]] },
        { name: "basis/rankCorrelation", label: "Rank correlation between lines", hint: "Of the same kind, 0 to 1", type: "number", value: price?.basis.rankCorrelation ?? 0, min: 0, max: 1, step: "any", required: true },
        { name: "basis/financeRate", label: "Rate of finance a year", hint: "For the modified internal rate; the discount rate when left out", type: "number", value: price?.basis.financeRate ?? undefined, min: 0, max: 1, step: "any" },
        { name: "basis/reinvestmentRate", label: "Rate of reinvestment a year", hint: "For the modified internal rate; the discount rate when left out", type: "number", value: price?.basis.reinvestmentRate ?? undefined, min: 0, max: 1, step: "any" },
        { name: "uplift", label: "Take the uplifts of the optimism ledger", hint: "The department's estimates were off by so much before", type: "checkbox", value: price?.uplift ?? false, required: true },
        { name: "confidential", label: "Confidential", hint: "Hidden from viewers and stakeholders", type: "checkbox", value: price?.confidential ?? false, required: true },
      ],
    },
    {
      title: "Lines",
      hint: "Period 0 is the start; a gain begins in period 1 or later.",
      one: "line",
      name: "lines",
      fields: [
        { name: "label", label: "What is paid or gained", required: true, maxLength: 200 },
        { name: "kind", label: "Kind", type: "select", required: true, options: [["COST", "Cost"], ["GAIN", "Gain"]] },
        { name: "nature", label: "Nature", type: "select", required: true, options: [["ONE_OFF", "One-off"], ["RUNNING", "Running"]] },
        { name: "ledger", label: "Ledger of a cost", type: "select", options: [["CAPEX", "Capex"], ["OPEX", "Opex"]] },
        {
          name: "gainType",
          label: "Type of a gain",
          type: "select",
          options: [["RETENTION", "Retention"], ["COST_TO_SERVE", "Cost to serve"], ["REVENUE", "Revenue"], ["FINE_AVOIDED", "Fine avoided"], ["PRODUCTIVITY", "Productivity"]],
        },
        { name: "fromPeriod", label: "From period", type: "number", min: 0, max: 120, step: 1, required: true },
        { name: "toPeriod", label: "To period", type: "number", min: 0, max: 120, step: 1, required: true },
        { name: "currency", label: "Another currency", hint: "With a conversion rate; that of the cycle when left out", maxLength: 3 },
        { name: "amount/low", label: "Low per period", ...money },
        { name: "amount/likely", label: "Likely per period", ...money },
        { name: "amount/high", label: "High per period", ...money },
        { name: "promise/metric", label: "Metric of a gain", hint: "What is measured", maxLength: 200 },
        { name: "promise/owner", label: "Owner of a gain", maxLength: 200 },
        { name: "promise/reviewOn", label: "Review of a gain", type: "date" },
        { name: "slice", label: "Slice", hint: "Number of the slice that it belongs to; the whole when left out", type: "number", min: 1, max: 20, step: 1 },
        { name: "assumptionId", label: "Rests on", type: "select", options: assumptions.map((each) => [each.id, each.statement] as const) },
      ],
    },
    {
      title: "Planned adoption",
      hint: "Share of those who should use the result and do, from period 1 on: 0 to 1. Gains are multiplied by it.",
      one: "period",
      name: "adoption",
      fields: [{ name: "share", label: "Share", type: "number", min: 0, max: 1, step: 0.01, required: true }],
    },
  ];
}

