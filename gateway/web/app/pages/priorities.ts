import { html, nothing, type TemplateResult } from "lit";
import { call, type OperationId, type Schemas } from "../api/client";
import { number, percent, words } from "../parts/format";
import { picture } from "../parts/picture";
import { badge, empty } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { amount } from "./initiative";

type Priority = Schemas["Priority"];

interface Data {
  readonly priorities: Schemas["Priorities"];
  readonly map: Schemas["IndexMap"];
}

/** Which initiatives come first and why: the map of both indices, and every priority with its derivation. */
export default class PrioritiesPage extends Page<Data> {
  /** Whether the answer is to say how robust the ranks are, which takes longer. */
  private robustness = false;
  private sampling = false;

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [priorities, map] = await Promise.all([
      call("readPriorities", { path, query: this.robustness ? { robustness: true } : {}, signal }),
      call("readIndexMap", { path, signal }),
    ]);
    return { priorities: priorities.data, map: map.data };
  }

  protected override downloads(): readonly OperationId[] {
    return ["readPriorities", "readIndexMap"];
  }

  private async sample(): Promise<void> {
    this.robustness = true;
    this.sampling = true;
    this.requestUpdate();
    await this.refresh();
    this.sampling = false;
    this.requestUpdate();
  }

  protected view({ priorities: { initiatives, formula, sampling }, map }: Data): TemplateResult {
    if (initiatives.length === 0) {
      return empty("No initiative yet. Priorities come from prices, categories and ratings.");
    }
    const ranked = initiatives.filter((each) => each.priority !== undefined);
    const open = initiatives.filter((each) => each.priority === undefined);
    return html`
      <p>${formula}</p>
      ${picture("readIndexMap", { path: { cycleId: this.cycle.id } }, places(map))}
      ${map.agreement === undefined ? nothing : html`<p class="small">Both sides agree by ${number(map.agreement, 2)}, from −1 to 1 (Spearman's ρ).</p>`}
      ${sampling === undefined
        ? html`<p class="actions"><button type="button" ?disabled=${this.sampling} @click=${() => void this.sample()}>
            ${this.sampling ? "Sampling…" : "How robust are the ranks?"}
          </button></p>`
        : html`<p class="small" role="status">With ${sampling.draws.toLocaleString()} random weightings of the criteria: how often each is first, and among the first ${sampling.top}.</p>`}
      ${table<Priority>(
        "Priorities, highest first",
        [
          { head: "Rank", cell: (each) => each.rank ?? "—", isNumber: true },
          { head: "Initiative", cell: (each) => html`<a href=${this.to("initiatives/:initiativeId", { initiativeId: each.initiativeId })}>${each.code} · ${each.title}</a>`, isName: true },
          { head: "Category", cell: (each) => (each.category === undefined ? "—" : words(each.category)) },
          { head: "Business", cell: (each) => valueOf(each.businessIndex), isNumber: true },
          { head: "IT", cell: (each) => valueOf(each.itIndex), isNumber: true },
          { head: "Fit", cell: (each) => (each.fit === undefined ? "—" : number(each.fit, 2)), isNumber: true },
          { head: "Priority", cell: (each) => number(each.priority ?? 0), isNumber: true },
          ...(sampling === undefined
            ? []
            : [
                { head: "First", cell: (each: Priority) => percent(each.robustness?.first ?? 0), isNumber: true },
                { head: `Among ${sampling.top}`, cell: (each: Priority) => percent(each.robustness?.amongTop ?? 0), isNumber: true },
              ]),
          { head: "Warnings", cell: (each) => (each.warnings.length === 0 ? nothing : html`<ul class="small tight">${each.warnings.map((warning) => html`<li>${warning}</li>`)}</ul>`) },
        ],
        ranked,
        "No initiative has a priority yet.",
        { summary: (each) => `How the priority of ${each.code} came about`, content: derived },
      )}
      ${open.length === 0
        ? nothing
        : table<Priority>(
            "Without a priority",
            [
              { head: "Initiative", cell: (each) => html`<a href=${this.to("initiatives/:initiativeId", { initiativeId: each.initiativeId })}>${each.code} · ${each.title}</a>`, isName: true },
              { head: "Business", cell: (each) => valueOf(each.businessIndex), isNumber: true },
              { head: "IT", cell: (each) => valueOf(each.itIndex), isNumber: true },
              { head: "Missing", cell: (each) => html`<ul class="small tight">${each.missing.map((missing) => html`<li>${missing}</li>`)}</ul>` },
            ],
            open,
            "",
            { summary: (each) => `What ${each.code} has so far`, content: derived },
          )}
    `;
  }
}
customElements.define("wm-priorities", PrioritiesPage);

function valueOf({ value }: Schemas["Index"]): string {
  return value === undefined ? "—" : number(value);
}

/** The steps of a priority, and what every criterion adds to both indices. */
function derived(of: Priority): TemplateResult {
  return html`<div class="cards">
    ${of.derivation.length === 0 ? nothing : steps("Priority", of.derivation)}
    ${steps(`Business index ${valueOf(of.businessIndex)}`, added(of.businessIndex))}
    ${steps(`IT index ${valueOf(of.itIndex)}`, added(of.itIndex))}
  </div>`;
}

function steps(title: string, lines: readonly string[]): TemplateResult {
  return html`<section><p class="label">${title}</p><ul class="small tight">${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}

function added({ contributions, missing }: Schemas["Index"]): string[] {
  return [
    ...contributions.map((each) =>
      each.score === undefined
        ? `${each.name}: ${each.reason}`
        : `${each.name}: score ${number(each.score)}, weight ${number(each.weight, 2)} = ${number(each.points ?? 0)} points. ${each.reason}${each.spread > 0 ? `; ratings from ${number(each.lowest ?? 0, 0)} to ${number(each.highest ?? 0, 0)}` : ""}`,
    ),
    ...missing.filter((each) => !contributions.some(({ name }) => each.startsWith(name))),
  ];
}

/** The numbers of the map. */
function places(map: Schemas["IndexMap"]): TemplateResult {
  return table<Schemas["IndexMapPlace"]>(
    `Both indices, 0 to 100; quadrants are cut at ${number(map.threshold, 0)}`,
    [
      { head: "Initiative", cell: (each) => `${each.code} · ${each.title}`, isName: true },
      { head: "Business", cell: (each) => number(each.businessIndex), isNumber: true },
      { head: "IT", cell: (each) => number(each.itIndex), isNumber: true },
      { head: "Quadrant", cell: (each) => badge(each.quadrant, each.quadrant === "AGREED" ? "good" : "calm") },
      { head: "Layer", cell: (each) => each.layer, isNumber: true },
      { head: "Category", cell: (each) => (each.category === undefined ? "—" : words(each.category)) },
      { head: "Median value", cell: (each) => (each.medianNetPresentValue === undefined ? "—" : amount(each.medianNetPresentValue)), isNumber: true },
    ],
    map.places,
    "No initiative has both indices yet.",
  );
}
