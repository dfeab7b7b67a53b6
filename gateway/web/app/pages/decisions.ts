import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { all, call, type Answered, type Body, type Schemas } from "../api/client";
import { session } from "../api/session";
import { count, day, daysUntil, moment, words } from "../parts/format";
import { form, type Field } from "../parts/form";
import { differing, overwrite } from "../parts/overwrite";
import { problemBanner } from "../parts/problem";
import { titleOf } from "../parts/records";
import { Saving } from "../parts/saving";
import { announce, badge } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Decision = Schemas["SteeringDecision"];

interface Data {
  readonly decisions: readonly Decision[];
  readonly drafts: readonly Schemas["RoadmapSummary"][];
}

const KINDS = [["APPROVAL", "Approval: to approve a proposal"], ["SIGN_OFF", "Sign-off: to confirm a result"], ["WAIVER", "Waiver: to go on although a condition is not met"], ["OVERRIDE", "Override: a judgement instead of a computed value"]] as const;
const LATE = 14;

/** What is asked of the steering committee, how long it waits, and what was decided. */
export default class Decisions extends Page<Data> {
  private readonly saving = new Saving(this);
  private open: "new" | Answered<Decision> | undefined;

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [decisions, drafts, { name }] = await Promise.all([
      all("listSteeringDecisions", { path, query: { sort: "askedOn" }, signal }),
      this.may("publishRoadmap") ? all("listRoadmaps", { path, query: { state: "DRAFT" }, signal }) : [],
      session(),
    ]);
    return { decisions, drafts: drafts.filter((each) => each.proposedBy !== name && each.status !== "INFEASIBLE") };
  }

  private show(open: typeof this.open): void {
    this.saving.refused = undefined;
    this.open = open;
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(open === undefined ? "main h1, .actions button" : "#decision")?.focus());
  }

  private async decide(id: string): Promise<void> {
    await this.saving.run(async () => this.show(await call("readSteeringDecision", { path: { steeringDecisionId: id } })));
  }

  private async ask(values: Record<string, unknown>): Promise<void> {
    const done = await this.saving.run((idempotencyKey) =>
      call("askSteeringDecision", { path: { cycleId: this.cycle.id }, body: values as Body<"askSteeringDecision">, idempotencyKey }),
    );
    await this.finished(done, "The committee is asked.");
  }

  private async record(shown: Answered<Decision>, { verdict, words: said, takenOn }: Record<string, unknown>): Promise<void> {
    const path = { steeringDecisionId: shown.data.id };
    const body = { takenOn, outcome: said === undefined ? `${verdict}.` : `${verdict}: ${said}` } as Body<"recordSteeringDecision">;
    const done = await this.saving.run(() =>
      overwrite(
        shown.etag,
        (ifMatch) => call("recordSteeringDecision", { path, body, ifMatch }),
        () => call("readSteeringDecision", { path }),
        (theirs) => differing(body, theirs, titleOf),
      ),
    );
    await this.finished(done, "The decision is recorded.");
  }

  private async finished(done: boolean, said: string): Promise<void> {
    if (done) {
      await this.refresh();
      this.show(undefined);
      announce(said);
    }
  }

  protected view({ decisions, drafts }: Data): TemplateResult {
    const waiting = decisions.filter((each) => each.takenOn === undefined);
    const taken = decisions.filter((each) => each.takenOn !== undefined).reverse();
    const decides = this.may("recordSteeringDecision");
    return html`
      <p>${waiting.length === 0 ? "Nothing waits for a decision." : `${count(waiting.length, "decision waits", "decisions wait")}.`}</p>
      ${this.open === undefined ? this.asking() : this.form(this.open)}
      ${table<Decision>(
        "Waiting, oldest first",
        [
          { head: "What", cell: (each) => each.title, isName: true },
          { head: "Kind", cell: (each) => badge(each.kind) },
          { head: "Asked", cell: (each) => html`${day(each.askedOn)} <span class="small">by ${each.askedBy}</span>` },
          { head: "Days waiting", cell: (each) => html`${-daysUntil(each.askedOn)}${-daysUntil(each.askedOn) > LATE ? html` ${badge("LONG", "warn")}` : nothing}`, isNumber: true },
          ...(decides
            ? [{ head: "Actions", cell: (each: Decision) => html`<span class="moves"><button type="button" aria-label="Decide: ${each.title}" @click=${() => void this.decide(each.id)}>Decide</button></span>` }]
            : []),
        ],
        waiting,
        this.may("askSteeringDecision") ? "Nothing waits. Ask the committee when you need a waiver, an override, an approval or a sign-off." : "Nothing waits.",
      )}
      ${drafts.length === 0
        ? nothing
        : table<Schemas["RoadmapSummary"]>(
            "Drafts of roadmaps that you may publish",
            [
              { head: "Roadmap", cell: (each) => html`<a href=${this.to("roadmaps/:roadmapId", { roadmapId: each.id })}>${each.name}</a>`, isName: true },
              { head: "Proposed", cell: (each) => html`${moment(each.proposedAt)} <span class="small">by ${each.proposedBy}</span>` },
              { head: "Days waiting", cell: (each) => -daysUntil(each.proposedAt.slice(0, 10)), isNumber: true },
            ],
            drafts,
            "",
          )}
      ${table<Decision>(
        "Taken, newest first",
        [
          { head: "What", cell: (each) => each.title, isName: true },
          { head: "Kind", cell: (each) => badge(each.kind) },
          { head: "Decided", cell: (each) => html`${day(each.takenOn ?? each.askedOn)} <span class="small">recorded by ${each.recordedBy ?? "somebody"}</span>` },
          { head: "Days it took", cell: (each) => daysUntil(each.takenOn ?? each.askedOn) - daysUntil(each.askedOn), isNumber: true },
          { head: "Outcome", cell: (each) => each.outcome ?? "" },
          ...(decides
            ? [{ head: "Actions", cell: (each: Decision) => html`<span class="moves"><button type="button" aria-label="Correct: ${each.title}" @click=${() => void this.decide(each.id)}>Correct</button></span>` }]
            : []),
        ],
        taken,
        "Nothing was decided yet.",
      )}
    `;
  }

  private asking(): TemplateResult {
    return html`
      ${this.saving.refused === undefined ? nothing : problemBanner(this.saving.refused.problem)}
      ${this.may("askSteeringDecision")
        ? html`<p class="actions"><button type="button" @click=${() => this.show("new")}>Ask the committee</button></p>`
        : nothing}
    `;
  }

  private form(open: "new" | Answered<Decision>): TemplateResult {
    const today = new Date().toISOString().slice(0, 10);
    return html`<section class="card" aria-labelledby="decision">
      <h2 id="decision" tabindex="-1">${open === "new" ? "Ask the committee" : open.data.title}</h2>
      ${open === "new"
        ? form(this.saving, ASKED(today), "Ask", (values) => void this.ask(values))
        : keyed(
            open.data.id,
            html`<p class="small">${words(open.data.kind)}, asked by ${open.data.askedBy} on ${day(open.data.askedOn)}.</p>
              ${form(this.saving, TAKEN(today, open.data), "Record the decision", (values) => void this.record(open, values))}`,
          )}
      <p><button type="button" class="quiet" @click=${() => this.show(undefined)}>Cancel</button></p>
    </section>`;
  }
}
customElements.define("wm-decisions", Decisions);

const ASKED = (today: string): readonly Field[] => [
  { name: "title", label: "What is to be decided", required: true, maxLength: 200 },
  { name: "kind", label: "Kind", type: "select", required: true, options: KINDS },
  { name: "askedOn", label: "Asked on", type: "date", value: today, max: today, required: true },
];

const TAKEN = (today: string, { askedOn, takenOn, outcome }: Decision): readonly Field[] => [
  { name: "verdict", label: "Decision", type: "select", required: true, value: /^Rejected/.test(outcome ?? "") ? "Rejected" : "Approved", options: [["Approved", "Approve"], ["Rejected", "Reject"]] },
  { name: "words", label: "In words", hint: "Conditions, or why not", type: "textarea", maxLength: 1900, value: outcome?.replace(/^(Approved|Rejected)[.:] ?/, "") },
  { name: "takenOn", label: "Decided on", type: "date", min: askedOn, max: today, value: takenOn ?? today, required: true },
];
