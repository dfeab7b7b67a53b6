import { html, nothing, type TemplateResult } from "lit";
import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { form, type Field } from "../parts/form";
import { count, moment, words } from "../parts/format";
import { Saving } from "../parts/saving";
import { announce, badge, empty } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { RANKING_RULES } from "./choices";

type Round = Schemas["RankingRound"];
interface Data {
  readonly rounds: readonly Round[];
  readonly painPoints: readonly Schemas["PainPoint"][];
  readonly departments: readonly Schemas["Department"][];
}

/** The ranking rounds of a cycle, and opening the next one. */
export default class Rounds extends Page<Data> {
  static override properties = { ...Page.properties, opening: { state: true } };

  declare private opening: boolean;
  private readonly saving = new Saving(this);

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [rounds, painPoints, departments] = await Promise.all([
      all("listRankingRounds", { path, query: { sort: "-openedAt" }, signal }),
      all("listPainPoints", { path, query: { archived: false, sort: "title" }, signal }),
      all("listDepartments", { path, query: { archived: false, sort: "name" }, signal }),
    ]);
    return { rounds, painPoints, departments };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listRankingRounds"];
  }

  private async open(values: Record<string, unknown>): Promise<void> {
    const done = await this.saving.run((idempotencyKey) =>
      call("openRankingRound", { path: { cycleId: this.cycle.id }, body: asked(values), idempotencyKey }),
    );
    if (done) {
      this.opening = false;
      announce("The round is open.");
      await this.refresh();
    }
  }

  private show(opening: boolean): void {
    this.opening = opening;
    this.saving.refused = undefined;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(opening ? ".editor input" : "#open")?.focus());
  }

  protected view(data: Data): TemplateResult {
    const { rounds } = data;
    const offered = this.may("openRankingRound") && this.cycle.state === "RANKING" && rounds.every((each) => each.state === "CLOSED");
    return html`
      ${offered && !this.opening ? html`<p><button type="button" id="open" @click=${() => this.show(true)}>Open a round</button></p>` : nothing}
      ${this.opening ? this.editor(data) : nothing}
      ${rounds.length === 0
        ? empty(
            this.cycle.state === "RANKING"
              ? "No round is open yet. Open one, and everybody on the panel can rank the pain points."
              : "No round is here. A round can be opened while the cycle is ranking.",
            html`<a href=${this.to("state")}>State of the cycle</a>`,
          )
        : table<Round>(
            "Rounds, the newest first",
            [
              { head: "Round", cell: (row) => html`<a href=${this.to("rounds/:rankingRoundId", { rankingRoundId: row.id })}>${row.title}</a>`, isName: true },
              { head: "State", cell: (row) => badge(row.state, row.state === "OPEN" ? "good" : "calm") },
              { head: "Voted", cell: (row) => `${row.votedCount} of ${row.eligibleCount}`, isNumber: true },
              { head: "Pain points", cell: (row) => row.painPointIds.length, isNumber: true },
              { head: "Rule", cell: (row) => words(row.rule) },
              { head: "Opened", cell: (row) => moment(row.openedAt) },
              { head: "Closed", cell: (row) => (row.closedAt === undefined ? "–" : moment(row.closedAt)) },
            ],
            rounds,
            "",
          )}
    `;
  }

  private editor({ painPoints, departments }: Data): TemplateResult {
    const fields: readonly Field[] = [
      { name: "title", label: "Title", value: "Which pain hurts most", required: true, maxLength: 200 },
      {
        name: "painPointIds",
        label: "What is ranked",
        type: "checkboxes",
        hint: `None ticked: ${count(painPoints.length, "pain point")}, all that are not archived`,
        options: painPoints.map((each) => [each.id, each.title]),
      },
      { name: "rule", label: "Rule that orders the outcome", type: "select", hint: "Empty: as configured", options: RANKING_RULES },
      { name: "top", label: "How many first ranks the pet-project test looks at", type: "number", min: 1, max: 300, step: 1, hint: "Empty: as configured" },
      ...departments.map(
        (each): Field => ({ name: `departmentWeights/${each.id}`, label: `Weight of ${each.name}`, type: "number", min: 0, max: 100, step: "any", hint: "For the rule “weighted”; empty weighs 1" }),
      ),
    ];
    return html`
      <section class="card editor" aria-labelledby="editor">
        <h2 id="editor">Open a round</h2>
        <p>The rule and what is ranked are fixed with the first moment of the round.</p>
        ${form(this.saving, fields, "Open it", (values) => void this.open(values))}
        <p class="actions"><button type="button" class="quiet" @click=${() => this.show(false)}>Close without opening</button></p>
      </section>
    `;
  }
}
customElements.define("wm-rounds", Rounds);

/** The round as the API takes it: nothing ticked means everything. */
function asked(values: Record<string, unknown>): Body<"openRankingRound"> {
  const { painPointIds, ...rest } = values as { painPointIds: string[] };
  return { ...rest, ...(painPointIds.length === 0 ? {} : { painPointIds }) } as unknown as Body<"openRankingRound">;
}
