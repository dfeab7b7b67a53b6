import { html, nothing, type TemplateResult } from "lit";
import type { Schemas } from "../api/client";
import { day, number, percent, words } from "../parts/format";
import { picture } from "../parts/picture";
import { figure } from "../parts/small";
import { table } from "../parts/table";
import { amount } from "./initiative";

type Valuation = Schemas["Valuation"];

/** What a priced initiative is worth; every number opens to what it was made of. */
export function valuationOf(of: Valuation, initiativeId: string): TemplateResult {
  const { simulation, returns } = of;
  const drawn = [
    `${simulation.draws.toLocaleString()} draws, seed ${simulation.seed}`,
    `Each line takes one amount from its range, low to high, in every draw.`,
    `Mean ${amount(simulation.mean)}, give or take ${amount(simulation.standardError)} with another seed`,
  ];
  return html`
    <h2>What it is worth today</h2>
    <div class="cards">
      ${tile("P10", amount(simulation.p10), "10 % of the draws do not exceed it.", drawn)}
      ${tile("P50", amount(simulation.p50), "The median.", drawn)}
      ${tile("P90", amount(simulation.p90), "90 % of the draws do not exceed it.", drawn)}
      ${tile("Probability of a loss", percent(simulation.probabilityOfLoss, 1), "Share of the draws below zero.", drawn)}
      ${tile("Expected value", amount(of.expectedNetPresentValue), `A plan without ranges shows ${amount(of.singlePointNetPresentValue)}.`, [
        ...of.lines.map((line) => `${line.label}: ${line.kind === "COST" ? "−" : "+"} ${amount(line.expectedAmount)} · ${number(line.presentValueFactor, 3)} = ${amount(line.expectedPresentValue)}`),
        `A plan without ranges would promise ${amount(of.optimism)} too much.`,
      ])}
      ${tile("Benefit to cost", returns.benefitCostRatio === undefined ? "—" : number(returns.benefitCostRatio, 2), "Gains over costs, as of today.", [
        `${amount(returns.presentValueOfGains)} of gains / ${amount(returns.presentValueOfCosts)} of costs`,
        ...(returns.returnOnInvestment === undefined ? [] : [`Return on investment: ${percent(returns.returnOnInvestment)} = (${amount(returns.totalGains)} − ${amount(returns.totalCosts)}) / ${amount(returns.totalCosts)}, not discounted`]),
      ])}
      ${tile("Earned back", years(of.payback), `${years(of.discountedPayback)} when discounted.`, [
        "Running total at the end of each period:",
        ...of.payback.runningTotals.map((each, period) => `${period}: ${amount(each)}`),
      ])}
      ${tile("Costs at 80 %", amount(of.costRisk.withReferenceClass.p80), `With the fat tail of other projects; as estimated ${amount(of.costRisk.asEstimated.p80)}.`, [
        `As estimated, at 50, 80 and 95 %: ${costs(of.costRisk.asEstimated)}`,
        `With the reference class: ${costs(of.costRisk.withReferenceClass)}`,
        `${percent(of.costRisk.referenceClass.share)} of the projects cost at least ${number(of.costRisk.referenceClass.threshold)} times their estimate, ${number(of.costRisk.referenceClass.meanMultiple, 2)} times on average, at most ${number(of.costRisk.referenceClass.cap)} times`,
        of.costRisk.referenceClass.source,
      ])}
      ${tile("Internal rate", of.internalRateOfReturn.annual === undefined ? "—" : percent(of.internalRateOfReturn.annual, 1), "A year.", [
        of.internalRateOfReturn.reason,
        `One period is discounted at ${percent(of.ratePerPeriod, 2)}.`,
        ...(of.modifiedInternalRate.annual === undefined ? [] : [`Modified, with finance and reinvestment at the rates of the price: ${percent(of.modifiedInternalRate.annual, 1)}`]),
      ])}
    </div>
    ${picture("readValuation", { path: { initiativeId } }, histogram(simulation))}
    ${picture("readValuation", { path: { initiativeId }, query: { picture: "tornado" } }, tornado(of))}
    ${support(of)} ${termsOf(of)}
    ${table<Schemas["LineValue"]>(
      "What each line is worth today",
      [
        { head: "Line", cell: (line) => line.label, isName: true },
        { head: "Kind", cell: (line) => words(line.kind) },
        { head: "Expected a period", cell: (line) => figure(amount(line.expectedAmount), ["(low + 4 · likely + high) / 6"], `Expected amount of ${line.label}`), isNumber: true },
        { head: "Factor", cell: (line) => figure(number(line.presentValueFactor, 3), ["Sum of the periods' discount factors", ...(line.kind === "GAIN" ? ["times the adoption of each"] : [])], `Factor of ${line.label}`), isNumber: true },
        { head: "Worth today", cell: (line) => amount(line.expectedPresentValue), isNumber: true },
        { head: "Without ranges", cell: (line) => amount(line.singlePointPresentValue), isNumber: true },
      ],
      of.lines,
      "The price has no line.",
    )}
    ${picture("readValuation", { path: { initiativeId }, query: { picture: "cash-flow" } }, table<Schemas["CashFlow"]>(
        "Expected cash flow",
        [
          { head: "Period", cell: (each) => each.period, isName: true },
          { head: "Flow", cell: (each) => amount(each.flow), isNumber: true },
          { head: "Discount factor", cell: (each) => number(each.discountFactor, 4), isNumber: true },
          { head: "Worth today", cell: (each) => amount(each.presentValue), isNumber: true },
        ],
        of.cashFlows,
        "There is no flow.",
      ))}
  `;
}

/** The numbers of the tornado. */
function tornado({ tornado: bars }: Valuation): TemplateResult {
  return table<Schemas["TornadoBar"]>(
    "How far each line moves the median",
    [
      { head: "Line", cell: (bar) => bar.label, isName: true },
      { head: "At its low amount", cell: (bar) => amount(bar.atLow), isNumber: true },
      { head: "At its high amount", cell: (bar) => amount(bar.atHigh), isNumber: true },
      { head: "Apart by", cell: (bar) => amount(bar.swing), isNumber: true },
    ],
    bars,
    "No line has a range.",
  );
}

function costs(level: Schemas["CostLevel"]): string {
  return [level.p50, level.p80, level.p95].map((each) => amount(each)).join(", ");
}

/** The numbers of the histogram. */
export function histogram({ histogram: bins, draws }: Valuation["simulation"]): TemplateResult {
  return table<Schemas["HistogramBin"]>(
    "How often the draws fell between which values",
    [
      { head: "Value", cell: (bin) => `${amount(bin.from)} to ${amount(bin.below)}`, isName: true },
      { head: "Draws", cell: (bin) => bin.draws.toLocaleString(), isNumber: true },
      { head: "Share", cell: (bin) => percent(bin.draws / draws, 1), isNumber: true },
    ],
    bins,
    "There is no draw.",
  );
}

function tile(title: string, shown: string, said: string, reasons: readonly string[]): TemplateResult {
  return html`<section class="card">
    <h3>${title}</h3>
    <p class="big">${figure(shown, reasons, title)}</p>
    <p class="small">${said}</p>
  </section>`;
}

function years(payback: Schemas["Payback"]): string {
  return payback.years === undefined ? "Not within the price" : `${number(payback.years)} years`;
}

/** What the figures rest on: gains without an assumption, assumptions that are old. */
function support({ support: { unsupportedGains, incompleteGains, staleAssumptions } }: Valuation): TemplateResult | typeof nothing {
  if (unsupportedGains.length === 0 && incompleteGains.length === 0 && staleAssumptions.length === 0) {
    return nothing;
  }
  return html`<div class="card">
    <h3>What should be checked</h3>
    <ul>
      ${unsupportedGains.map((label) => html`<li>The gain “${label}” rests on no assumption.</li>`)}
      ${incompleteGains.map((each) => html`<li>The gain “${each.label}” has no ${each.missing.map((fact) => words(fact).toLowerCase()).join(", no ")}.</li>`)}
      ${staleAssumptions.map((each) => html`<li>“${each.assumption.statement}” was observed on ${day(each.observedOn)}, ${each.ageInMonths} months ago.</li>`)}
    </ul>
  </div>`;
}

/** The uplifts and conversion rates that the price was set with. */
export function termsOf({ uplifts, rates }: Pick<Valuation, "uplifts" | "rates">): TemplateResult | typeof nothing {
  return uplifts.length === 0 && rates.length === 0
    ? nothing
    : html`<ul class="small">
        ${uplifts.map((each) => html`<li>${words(each.lineType)} is multiplied by ${number(each.factor, 2)}, the median of ${each.initiatives} initiatives in the optimism ledger.</li>`)}
        ${rates.map((each) => html`<li>1 ${each.currency} counts ${String(each.rate)}, from ${day(each.validFrom)} on (${each.source}).</li>`)}
      </ul>`;
}
