import { html, nothing, type TemplateResult } from "lit";
import { call, type OperationId, type Schemas } from "../api/client";
import { number, words } from "../parts/format";
import { empty } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Differences = Schemas["CycleDifference"];
type Cause = Schemas["DifferenceCause"];
type Ranked = Schemas["RankDifference"];

/** What differs from the last cycle over pain, priorities and roadmap, and why. */
export default class CycleDifferences extends Page<Differences> {
  protected async read(signal: AbortSignal): Promise<Differences> {
    return (await call("readCycleDifferences", { path: { cycleId: this.cycle.id }, signal })).data;
  }

  protected override downloads(): readonly OperationId[] {
    return ["readCycleDifferences"];
  }

  protected view(of: Differences): TemplateResult {
    return html`
      ${of.previousCycle === undefined ? nothing : html`<p>Compared with ${of.previousCycle}, from which this cycle was started.</p>`}
      ${of.notCompared.map((each) => empty(each))}
      ${of.causes.length === 0 ? nothing : html`<h2>What changed for all</h2><ul class="tight">${of.causes.map((each) => html`<li>${each.text}</li>`)}</ul>`}
      ${ranks("Pain points", "Points", of.painPoints)}
      ${ranks("Priorities", "Priority", of.priorities)}
      ${of.items.length === 0
        ? nothing
        : table<Schemas["ItemDifference"]>(
            "Roadmaps in force",
            [
              { head: "Initiative", cell: (each) => `${each.code} · ${each.title}`, isName: true },
              { head: "What", cell: (each) => words(each.kind) },
              { head: "Start", cell: (each) => `${each.startBefore ?? "—"} → ${each.startAfter ?? "—"}` },
              { head: "Why", cell: (each) => reasons(each.reasons) },
            ],
            of.items,
            "",
          )}
    `;
  }
}
customElements.define("wm-cycle-differences", CycleDifferences);

function ranks(caption: string, value: string, rows: readonly Ranked[]): TemplateResult | typeof nothing {
  return rows.length === 0
    ? nothing
    : table<Ranked>(
        caption,
        [
          { head: "What", cell: (each) => each.title, isName: true },
          { head: "Rank", cell: (each) => `${each.rankBefore ?? "—"} → ${each.rankAfter ?? "—"}` },
          { head: value, cell: (each) => `${shown(each.valueBefore)} → ${shown(each.valueAfter)}` },
          { head: "Why", cell: (each) => reasons(each.reasons) },
        ],
        rows,
        "",
      );
}

function shown(value: number | undefined): string {
  return value === undefined ? "—" : number(value);
}

function reasons(all: readonly Cause[]): TemplateResult {
  return html`<ul class="small tight">${all.map((each) => html`<li><strong>${words(each.reason)}.</strong> ${each.text}</li>`)}</ul>`;
}
