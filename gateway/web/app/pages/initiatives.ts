import { html, nothing, type TemplateResult } from "lit";
import { all, call, callOrNothing, type Body, type OperationId, type Schemas } from "../api/client";
import { ask } from "../parts/ask";
import { count, number, words } from "../parts/format";
import { announce, badge, empty, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Initiative = Schemas["Initiative"];
type Carried = Schemas["CarriedOverInitiatives"];

/** What could be done about the pain points. */
export default class Initiatives extends Page<readonly Initiative[]> {
  static override properties = { ...Page.properties, archived: { state: true }, carried: { state: true } };

  declare private archived: boolean | undefined;
  declare private carried: Carried | undefined;

  protected read(signal: AbortSignal): Promise<readonly Initiative[]> {
    return all("listInitiatives", { path: { cycleId: this.cycle.id }, query: { sort: "code" }, signal });
  }

  protected override downloads(): readonly OperationId[] {
    return ["listInitiatives", "listPainRelief"];
  }

  /** Which initiatives of the cycle before are finished is known from its deliveries; a person may say otherwise. */
  private async carryOver(predecessorId: string): Promise<void> {
    const path = { cycleId: predecessorId };
    const [before, delivery] = await Promise.all([all("listInitiatives", { path, query: { sort: "code", archived: false } }), callOrNothing("readDelivery", { path })]);
    const finished = delivery?.data.items.filter(({ state }) => state === "DONE" || state === "CANCELLED").map(({ initiativeId }) => initiativeId) ?? [];
    const done = await ask({
      title: "Carry unfinished initiatives over",
      explanation: "They go on with price, assumptions, goals, slices and history. Those that are ticked are finished and stay behind.",
      fields: () => [
        {
          name: "finishedInitiativeIds",
          label: "Finished",
          type: "checkboxes",
          options: before.map((each) => [each.id, `${each.code} · ${each.title}`] as const),
          value: finished,
        },
      ],
      act: "Carry over",
      submit: async (values, idempotencyKey) => {
        this.carried = (await call("carryOverInitiatives", { path: { cycleId: this.cycle.id }, body: values as Body<"carryOverInitiatives">, idempotencyKey })).data;
      },
    });
    if (done) {
      await this.refresh();
      announce("The initiatives are carried over.");
    }
  }

  protected view(initiatives: readonly Initiative[]): TemplateResult {
    const add = this.may("createInitiative")
      ? html`<p class="actions">
            <a class="button" href=${this.to("new-initiative")}>Add an initiative</a>
            ${this.cycle.predecessorId !== undefined && this.may("carryOverInitiatives")
              ? html`<button type="button" class="quiet" @click=${() => void this.carryOver(this.cycle.predecessorId as string)}>Carry over</button>`
              : nothing}
          </p>
          ${this.carried === undefined ? nothing : outcome(this.carried)}`
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

/** What was carried over, and what of it was not. */
function outcome({ carriedOver, leftBehind }: Carried): TemplateResult {
  return html`
    <p>${count(carriedOver.length, "initiative")} carried over, ${leftBehind.length} left behind.</p>
    ${table<Carried["carriedOver"][number]>(
      "What does not go on with them",
      [
        { head: "Initiative", cell: (each) => each.initiative.code, isName: true },
        { head: "Does not go on", cell: (each) => each.dropped.map(({ kind, name }) => `${words(kind)}: ${name}`).join("; ") },
      ],
      carriedOver.filter(({ dropped }) => dropped.length > 0),
      "All that they refer to goes on.",
    )}
    ${table<Carried["leftBehind"][number]>(
      "Left behind",
      [
        { head: "Initiative", cell: (each) => `${each.initiative.code} · ${each.initiative.title}`, isName: true },
        { head: "Why", cell: (each) => words(each.reason) },
      ],
      leftBehind,
      "None is left behind.",
    )}
  `;
}

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
    ${initiative.painPointReadings.some(({ painPoint }) => painPoint?.state === "CHANGED") ? badge("PAIN_POINT_CHANGED", "warn") : nothing}
    ${initiative.painPointReadings.some(({ painPoint }) => painPoint?.state === "ARCHIVED") ? badge("PAIN_POINT_ARCHIVED", "warn") : nothing}
    ${initiative.orphanReasons.map((each) => html`<span class="badge bad">${LACKS[each]}</span> `)}
  `;
}
