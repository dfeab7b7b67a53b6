import { html, nothing, type TemplateResult } from "lit";
import { all, call, callOrNothing, type Answered, type Body, type Schemas } from "../api/client";
import { count, moment, number, titleOf, words } from "../parts/format";
import { keyed } from "lit/directives/keyed.js";
import { LongForm } from "../parts/long-form";
import { differing, overwrite } from "../parts/overwrite";
import { Saving } from "../parts/saving";
import { announce, badge, empty, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { without409 } from "./initiative";

type Of = Schemas["InitiativeCategory"];

interface Data {
  readonly categories: readonly Of[];
  /** Initiatives without a price, which have no category. */
  readonly open: readonly Schemas["Initiative"][];
}

const AT_ONCE = 8;
const OPTIONS = [["STRATEGIC", "Strategic"], ["GROWTH", "Growth"], ["COMPLIANCE", "Compliance"], ["EFFICIENCY", "Efficiency"]] as const;

/** What each initiative is for: what the facts speak for, and what a person decided. */
export default class Categories extends Page<Data> {
  private readonly saving = new Saving(this);
  private deciding: { of: Of; decision: Answered<Schemas["CategoryDecision"]> | undefined; form: LongForm } | undefined;

  protected async read(signal: AbortSignal): Promise<Data> {
    const initiatives = await all("listInitiatives", { path: { cycleId: this.cycle.id }, query: { archived: false, sort: "code" }, signal });
    const categories: Of[] = [];
    const open: Schemas["Initiative"][] = [];
    for (let from = 0; from < initiatives.length; from += AT_ONCE) {
      const some = initiatives.slice(from, from + AT_ONCE);
      const answers = await Promise.all(
        some.map((each) => without409(callOrNothing("readCategory", { path: { initiativeId: each.id }, signal }))),
      );
      for (const [at, answer] of answers.entries()) {
        const initiative = some[at];
        if (answer !== undefined) {
          categories.push(answer.data);
        } else if (initiative !== undefined) {
          open.push(initiative);
        }
      }
    }
    return { categories, open };
  }

  private async decide(of: Of): Promise<void> {
    await this.saving.run(async () => {
      const decision = await callOrNothing("readCategoryDecision", { path: { initiativeId: of.initiativeId } });
      const form = new LongForm(
        this,
        this.saving,
        [
          {
            title: "The decision",
            hint: `The facts speak for ${of.suggestion.category === undefined ? "none" : words(of.suggestion.category)}. What you decide counts instead; the suggestion stays visible.`,
            fields: [
              { name: "category", label: "Category", type: "select", required: true, options: OPTIONS, value: decision?.data.category ?? of.suggestion.category },
              { name: "reason", label: "Reason", type: "textarea", required: true, maxLength: 2000, value: decision?.data.reason },
            ],
          },
        ],
        undefined,
      );
      this.deciding = { of, decision, form };
    });
    await this.updateComplete;
    this.querySelector<HTMLElement>("#decide")?.focus();
  }

  private async save(body: Record<string, unknown>): Promise<void> {
    const { deciding } = this;
    if (deciding === undefined) {
      return;
    }
    const path = { initiativeId: deciding.of.initiativeId };
    const done = await this.saving.run(() =>
      overwrite(
        deciding.decision?.etag,
        (ifMatch) => call("decideCategory", { path, body: body as Body<"decideCategory">, ifMatch }),
        () => call("readCategoryDecision", { path }),
        (theirs) => differing(body, theirs, titleOf),
      ),
    );
    if (done) {
      this.close();
      await this.refresh();
      announce("The category is decided.");
    }
  }

  private close(): void {
    const id = this.deciding?.of.initiativeId;
    this.deciding = undefined;
    this.saving.refused = undefined;
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[data-of="${id}"]`)?.focus());
  }

  protected view({ categories, open }: Data): TemplateResult {
    if (categories.length + open.length === 0) {
      return empty("No initiative yet. Categories come after initiatives and their prices.");
    }
    const close = categories.filter((each) => each.suggestion.close && each.decision === undefined).length;
    const { deciding } = this;
    return html`
      <p>
        ${count(categories.length, "initiative has", "initiatives have")} a price and so a suggestion.
        ${close > 0 ? `${count(close, "suggestion is", "suggestions are")} close: a person should decide.` : nothing}
      </p>
      ${deciding === undefined
        ? nothing
        : keyed(
            deciding,
            html`<section class="card" aria-labelledby="decide">
              <h2 id="decide" tabindex="-1">${deciding.of.initiative.code} · ${deciding.of.initiative.title}</h2>
              ${deciding.form.view("Decide", (body) => void this.save(body), () => this.close())}
            </section>`,
          )}
      ${table<Of>(
        "Categories",
        [
          { head: "Initiative", cell: (each) => html`<a href=${this.to("initiatives/:initiativeId", { initiativeId: each.initiativeId })}>${each.initiative.code} · ${each.initiative.title}</a>`, isName: true },
          { head: "In force", cell: (each) => (each.category === undefined ? "none" : badge(each.category, "good")) },
          { head: "Suggested", cell: suggestion },
          { head: "Margin", cell: (each) => number(each.suggestion.margin), isNumber: true },
          { head: "Decided", cell: decision },
          ...(this.may("decideCategory")
            ? [{
                head: "Actions",
                cell: (each: Of) => html`<span class="moves"><button type="button" data-of=${each.initiativeId} ?disabled=${this.saving.busy}
                  aria-label="Decide the category of ${each.initiative.title}" @click=${() => void this.decide(each)}>Decide</button></span>`,
              }]
            : []),
        ],
        categories,
        "No initiative has a price that you may see.",
      )}
      ${open.length === 0
        ? nothing
        : html`<h2>Without a price</h2>
            <ul>
              ${open.map((each) => html`<li><a href=${this.to("initiatives/:initiativeId/price", { initiativeId: each.id })}>${each.code} · ${each.title}</a></li>`)}
            </ul>`}
    `;
  }
}
customElements.define("wm-categories", Categories);

/** The suggestion, which opens to the facts and their points. */
function suggestion({ suggestion: of, initiative }: Of): TemplateResult {
  const reasons = of.affinities.flatMap((each) => [
    `${words(each.category)}: ${number(each.affinity)} of 100`,
    ...each.parts.map((part) => `· ${words(part.fact)}: ${number(part.value, 2)} · ${number(part.weight, 0)} = ${number(part.points)}`),
  ]);
  return html`
    ${figure(of.category === undefined ? "none" : words(of.category), [...of.missing.map((each) => `Lacks: ${words(each)}`), ...reasons], `Suggestion for ${initiative.code}`)}
    ${of.close ? badge("CLOSE", "warn") : nothing}
  `;
}

function decision({ decision: of }: Of): TemplateResult {
  return of === undefined
    ? html`<span class="small">the suggestion counts</span>`
    : html`${words(of.category)} <span class="small">by ${of.decidedBy} on ${moment(of.decidedAt)}: ${of.reason}</span>`;
}
