import { html, nothing, type TemplateResult } from "lit";
import { all, type OperationId, type Schemas } from "../api/client";
import { count, number, words } from "../parts/format";
import { badge, empty, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Initiative = Schemas["Initiative"];

/** What could be done about the pain points. */
export default class Initiatives extends Page<readonly Initiative[]> {
  static override properties = { ...Page.properties, archived: { state: true } };

  declare private archived: boolean | undefined;

  protected read(signal: AbortSignal): Promise<readonly Initiative[]> {
    return all("listInitiatives", { path: { cycleId: this.cycle.id }, query: { sort: "code" }, signal });
  }

  protected override downloads(): readonly OperationId[] {
    return ["listInitiatives", "listPainRelief"];
  }

  protected view(initiatives: readonly Initiative[]): TemplateResult {
    const add = this.may("createInitiative")
      ? html`<p class="actions"><a class="button" href=${this.to("new-initiative")}>Add an initiative</a></p>`
      : nothing;
    if (initiatives.length === 0) {
      return empty("No initiative yet. Add what could be done about the pain points.", add);
    }
    const archived = initiatives.filter((each) => each.archived).length;
    const orphans = initiatives.filter((each) => each.orphan && !each.archived).length;
    return html`
      <p>
        ${count(initiatives.length - archived, "initiative")}${archived > 0 ? ` and ${archived} archived` : ""}.
        ${orphans > 0 ? `${orphans === 1 ? "1 is an orphan" : `${orphans} are orphans`}: no pain point, or no goal on some level.` : nothing}
      </p>
      ${add}
      ${archived > 0
        ? html`<p><label><input type="checkbox" .checked=${this.archived === true}
            @change=${(event: Event) => (this.archived = (event.target as HTMLInputElement).checked)} /> Show archived ones</label></p>`
        : nothing}
      ${table<Initiative>(
        "Initiatives",
        [
          { head: "Initiative", cell: (each) => html`<a href=${this.to("initiatives/:initiativeId", { initiativeId: each.id })}>${each.code} · ${each.title}</a>`, isName: true },
          { head: "Department", cell: (each) => each.department?.name ?? "—" },
          { head: "Category", cell: (each) => (each.decidedCategory === undefined ? html`<span class="small">suggested</span>` : words(each.decidedCategory)) },
          { head: "Alignment", cell: alignment, isNumber: true },
          { head: "Pain points", cell: (each) => each.painPointIds.length, isNumber: true },
          { head: "Quarters", cell: (each) => each.durationPeriods, isNumber: true },
          { head: "Notes", cell: notes },
        ],
        initiatives.filter((each) => this.archived === true || !each.archived),
        "All initiatives are archived.",
      )}
    `;
  }
}
customElements.define("wm-initiatives", Initiatives);

/** The alignment, which opens to the means of the levels and every goal's part in them. */
export function alignment(initiative: Initiative): TemplateResult {
  const reasons = initiative.alignmentLevels.flatMap(({ level, mean, terms }) => [
    mean === undefined ? `${level === "IT" ? "IT" : words(level)}: no goal` : `${level === "IT" ? "IT" : words(level)}: ${number(mean)}, the weighted mean of its goals`,
    ...terms.map((term) => `${term.goal.title}: ${number(term.alignment, 0)}, weight ${number(term.weight, 2)}`),
  ]);
  return figure(
    initiative.alignment === undefined ? "none" : number(initiative.alignment),
    ["The least of the three levels counts.", ...reasons],
    `Alignment of ${initiative.code}`,
  );
}

const LACKS: Record<Schemas["OrphanReason"], string> = {
  NO_PAIN_POINT: "no pain point",
  NO_CORPORATE_GOAL: "no goal of the company",
  NO_DEPARTMENTAL_GOAL: "no goal of a department",
  NO_IT_GOAL: "no goal of IT",
};

/** What is out of the ordinary. */
export function notes(initiative: Initiative): TemplateResult {
  return html`
    ${initiative.archived ? badge("ARCHIVED") : nothing}
    ${initiative.legalObligation === undefined ? nothing : badge("LEGAL_OBLIGATION", "warn")}
    ${initiative.orphanReasons.map((each) => html`<span class="badge bad">${LACKS[each]}</span> `)}
  `;
}
