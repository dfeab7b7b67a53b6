import { html, nothing, type TemplateResult } from "lit";
import { call, type OperationId, type Schemas } from "../api/client";
import { count, number, words } from "../parts/format";
import { picture } from "../parts/picture";
import { badge, empty, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Differences = Schemas["RoadmapDifference"];
type Item = Schemas["ItemDifference"];

const TONES = { ADDED: "good", REMOVED: "bad", MOVED: "warn" } as const;

/** What a roadmap changes of the one in force, and why. */
export default class RoadmapDifferences extends Page<Differences> {
  private get path() {
    return { roadmapId: this.param("roadmapId") };
  }

  protected async read(signal: AbortSignal): Promise<Differences> {
    return (await call("readRoadmapDifferences", { path: this.path, signal })).data;
  }

  protected override downloads(): readonly OperationId[] {
    return ["readRoadmapDifferences"];
  }

  protected view(of: Differences): TemplateResult {
    const link = (id: string, name: string) => html`<a href=${this.to("roadmaps/:roadmapId", { roadmapId: id })}>${name}</a>`;
    return html`
      <h2>From ${link(of.before.roadmapId, of.before.name)} to ${link(of.after.roadmapId, of.after.name)}</h2>
      <p>
        ${count(of.added, "initiative")} added, ${of.removed} removed, ${of.moved} moved.
        ${of.stabilityPercent === undefined
          ? nothing
          : html`Stability ${figure(
              `${number(of.stabilityPercent, 0)} %`,
              [`Of ${count(of.announced, "announced initiative")} so many keep their start.`, `The others move by ${count(of.periodsMoved, "quarter")} altogether.`],
              "Stability",
            )}.`}
      </p>
      ${of.items.length === 0
        ? empty("Nothing differs: the same initiatives start in the same quarters.")
        : html`${picture("readRoadmapDifferences", { path: this.path }, table<Item>(
            "Starts before and now",
            [
              { head: "Initiative", cell: (each) => each.code, isName: true },
              { head: "Before", cell: (each) => each.startBefore ?? "—" },
              { head: "Now", cell: (each) => each.startAfter ?? "—" },
            ],
            of.items,
            "",
          ))}
          ${table<Item>(
            "What differs, and what changed that bears on it",
            [
              { head: "Initiative", cell: (each) => html`<a href=${this.to("initiatives/:initiativeId", { initiativeId: each.initiativeId })}>${each.code} · ${each.title}</a>`, isName: true },
              { head: "What", cell: (each) => badge(each.kind, TONES[each.kind]) },
              { head: "Before", cell: (each) => span(each.startBefore, each.finishBefore) },
              { head: "Now", cell: (each) => span(each.startAfter, each.finishAfter) },
              { head: "Why", cell: (each) => html`<ul class="small tight">${each.reasons.map((reason) => html`<li><strong>${words(reason.reason)}.</strong> ${reason.text}</li>`)}</ul>` },
            ],
            of.items,
            "",
          )}`}
      <p class="small">Every change of the inputs that bears on an initiative is named; which of several was decisive is not proven.</p>
    `;
  }
}
customElements.define("wm-roadmap-differences", RoadmapDifferences);

function span(start: string | undefined, finish: string | undefined): TemplateResult | string {
  return start === undefined ? "—" : html`<span class="when">${start}</span> to <span class="when">${finish}</span>`;
}
