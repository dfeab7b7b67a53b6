import { html, nothing, type TemplateResult } from "lit";
import { call, type OperationId, type Schemas } from "../api/client";
import { number, words } from "../parts/format";
import { picture } from "../parts/picture";
import { badge } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { amount } from "./initiative";

interface Data {
  readonly frontier: Schemas["Frontier"];
  readonly scenarios: Schemas["Scenarios"];
}

/** What a roadmap would hold with more or less money and in other climates. */
export default class RoadmapWhatIf extends Page<Data> {
  private get path() {
    return { roadmapId: this.param("roadmapId") };
  }

  protected async read(signal: AbortSignal): Promise<Data> {
    const [frontier, scenarios] = await Promise.all([
      call("readFrontier", { path: this.path, signal }),
      call("readScenarios", { path: this.path, signal }),
    ]);
    return { frontier: frontier.data, scenarios: scenarios.data };
  }

  protected override downloads(): readonly OperationId[] {
    return ["readScenarios"];
  }

  protected view({ frontier, scenarios }: Data): TemplateResult {
    return html`
      <h2>What is right whatever comes</h2>
      <p>${scenarios.sentence} <a href=${this.to("roadmaps/:roadmapId", this.path)}>The roadmap</a></p>
      ${scenarios.missing.map((each) => html`<p class="small">${each}</p>`)}
      ${picture("readScenarios", { path: this.path }, this.candidates(scenarios))}
      ${table<Schemas["RoadmapScenario"]>(
        "The scenarios",
        [
          { head: "Scenario", cell: (each) => words(each.kind), isName: true },
          { head: "Climate", cell: (each) => number(each.climateIndex, 0), isNumber: true },
          { head: "Money", cell: (each) => amount(each.budget), isNumber: true },
          { head: "Limit of the mean risk", cell: (each) => (each.riskLimit === undefined ? "—" : number(each.riskLimit)), isNumber: true },
          { head: "Value", cell: (each) => (each.value === undefined ? badge("NO_PLAN", "bad") : number(each.value)), isNumber: true },
          { head: "Gap, %", cell: (each) => (each.gapPercent === undefined ? "—" : number(each.gapPercent, 2)), isNumber: true },
          { head: "Initiatives", cell: (each) => each.initiatives.length, isNumber: true },
        ],
        scenarios.scenarios,
        "",
      )}
      <p class="small">Values of different climates are counted at different priorities: compare what is chosen, not what it is worth.</p>
      <h2>Value against budget</h2>
      ${picture("readFrontier", { path: this.path }, table<Schemas["FrontierPoint"]>(
        "What each budget buys",
        [
          { head: "Share of the money", cell: (each) => `${each.percent} %`, isName: true },
          { head: "Money", cell: (each) => amount(each.budget), isNumber: true },
          { head: "Value", cell: (each) => (each.value === undefined ? "—" : number(each.value)), isNumber: true },
          { head: "No plan is worth more than", cell: (each) => (each.bound === undefined ? "—" : number(each.bound)), isNumber: true },
          { head: "Initiatives", cell: (each) => each.initiatives.length, isNumber: true },
        ],
        frontier.points,
        "",
      ))}
    `;
  }

  private candidates(of: Schemas["Scenarios"]): TemplateResult {
    return table<Schemas["ScenarioCandidate"]>(
      "Which scenario chooses what",
      [
        {
          head: "Initiative",
          cell: (each) => html`<a href=${this.to("initiatives/:initiativeId", { initiativeId: each.initiativeId })}>${each.initiative.code} · ${each.initiative.title}</a>`,
          isName: true,
        },
        { head: "Whatever comes", cell: (each) => (each.noRegret ? badge("NO_REGRET", "good") : nothing) },
        { head: "Chosen in", cell: (each) => (each.chosenIn.length === 0 ? "no scenario" : each.chosenIn.map((kind) => words(kind)).join(", ")) },
      ],
      of.candidates,
      "There is no candidate.",
    );
  }
}
customElements.define("wm-roadmap-what-if", RoadmapWhatIf);
