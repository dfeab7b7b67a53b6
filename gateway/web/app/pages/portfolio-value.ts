import { html, type TemplateResult } from "lit";
import { callOrNothing, type OperationId, type Schemas } from "../api/client";
import { percent } from "../parts/format";
import { empty, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { amount, without409 } from "./initiative";
import { histogram } from "./valuation";

type Portfolio = Schemas["PortfolioValuation"];
type Part = Portfolio["initiatives"][number];

/** What all priced initiatives are worth together, and how much of their risks cancels out. */
export default class PortfolioValue extends Page<Portfolio | undefined> {
  protected async read(signal: AbortSignal): Promise<Portfolio | undefined> {
    return (await without409(callOrNothing("readInitiativesValuation", { path: { cycleId: this.cycle.id }, signal })))?.data;
  }

  protected override downloads(portfolio: Portfolio | undefined): readonly OperationId[] {
    return portfolio === undefined ? [] : ["readInitiativesValuation"];
  }

  protected view(portfolio: Portfolio | undefined): TemplateResult {
    if (portfolio === undefined) {
      return empty("No initiative has a price yet. Price one first.", html`<p><a href=${this.to("initiatives")}>To the initiatives</a></p>`);
    }
    const { simulation, initiatives } = portfolio;
    const drawn = [`${simulation.draws.toLocaleString()} draws, seed ${simulation.seed}`, "The draws of all initiatives are added; they are independent of each other."];
    return html`
      <p>The bad case of all together is less bad than all bad cases together: not all initiatives go wrong at once.</p>
      <h2>What all are worth today</h2>
      <div class="cards">
        ${card("P10", amount(simulation.p10), drawn)} ${card("P50", amount(simulation.p50), drawn)} ${card("P90", amount(simulation.p90), drawn)}
        ${card("Probability of a loss", percent(simulation.probabilityOfLoss, 1), ["Share of the draws below zero", ...drawn])}
        ${card("Diversification", amount(portfolio.diversification), [
          `P10 of the sum ${amount(simulation.p10)}`,
          `less the sum of the P10s ${amount(portfolio.sumOfP10)}`,
          `The sum of the P90s is ${amount(portfolio.sumOfP90)}.`,
        ])}
      </div>
      ${histogram(simulation)}
      ${table<Part>(
        "Each initiative by itself",
        [
          { head: "Initiative", cell: (part) => this.link(part), isName: true },
          { head: "Mean", cell: (part) => amount(part.mean), isNumber: true },
          { head: "P10", cell: (part) => amount(part.p10), isNumber: true },
          { head: "P50", cell: (part) => amount(part.p50), isNumber: true },
          { head: "P90", cell: (part) => amount(part.p90), isNumber: true },
        ],
        initiatives,
        "No initiative has a price yet.",
      )}
    `;
  }

  private link({ initiativeId, initiative }: Part): TemplateResult {
    return html`<a href=${this.to("initiatives/:initiativeId/price", { initiativeId })}>${initiative.code} · ${initiative.title}</a>`;
  }
}
customElements.define("wm-portfolio-value", PortfolioValue);

function card(title: string, shown: string, reasons: readonly string[]): TemplateResult {
  return html`<section class="card">
    <h3>${title}</h3>
    <p class="big">${figure(shown, reasons, title)}</p>
  </section>`;
}
