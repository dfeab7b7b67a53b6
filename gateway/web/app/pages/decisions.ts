import { html, nothing, type TemplateResult } from "lit";
import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { OPERATIONS } from "../api/operations";
import { ask } from "../parts/ask";
import { constants } from "../parts/filters";
import { count, day, daysUntil, moment, words } from "../parts/format";
import { overwrite } from "../parts/overwrite";
import { announce, badge, empty } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Decision = Schemas["SteeringDecision"];

/** What the steering committee is asked for, the longest waiting first, and what it has decided. */
export default class Decisions extends Page<readonly Decision[]> {
  protected read(signal: AbortSignal): Promise<readonly Decision[]> {
    return all("listSteeringDecisions", { path: { cycleId: this.cycle.id }, query: { sort: "askedOn" }, signal });
  }

  protected override downloads(): readonly OperationId[] {
    return ["readSteeringPaper", "listSteeringDecisions"];
  }

  protected view(decisions: readonly Decision[]): TemplateResult {
    const open = decisions.filter((each) => each.takenOn === undefined);
    const taken = decisions.filter((each) => each.takenOn !== undefined);
    return html`
      <p>
        What the committee is asked for, with the days that it waits.
        ${"readSteeringPaper" in OPERATIONS
          ? html`<a href="/v1/cycles/${this.cycle.id}/steering-paper?format=html" target="_blank" rel="noopener">The steering paper of this cycle</a>`
          : nothing}
      </p>
      ${this.may("askSteeringDecision")
        ? html`<p class="actions"><button type="button" @click=${() => void this.ask()}>Ask for a decision</button></p>`
        : nothing}
      <h2>Waiting</h2>
      ${open.length === 0
        ? empty("Nothing waits for the committee.")
        : html`<ul class="cards plain">
            ${open.map(
              (each) => html`<li class="card">
                <h3>${each.title}</h3>
                <p>${badge(each.kind)} ${waited(each)}</p>
                <p class="small">Asked by ${each.askedBy} on ${day(each.askedOn)}</p>
                ${this.may("recordSteeringDecision")
                  ? html`<p class="actions">
                      <button type="button" aria-label="Record the decision: ${each.title}" @click=${() => void this.decide(each)}>Record the decision</button>
                    </p>`
                  : nothing}
              </li>`,
            )}
          </ul>`}
      <h2>Decided</h2>
      ${table<Decision>(
        count(taken.length, "decision"),
        [
          { head: "What", cell: (row) => row.title, isName: true },
          { head: "Kind", cell: (row) => words(row.kind) },
          { head: "Outcome", cell: (row) => row.outcome },
          { head: "Decided on", cell: (row) => (row.takenOn === undefined ? "" : day(row.takenOn)) },
          { head: "Took", cell: (row) => count(daysBetween(row.askedOn, row.takenOn), "day"), isNumber: true },
          { head: "Recorded", cell: (row) => (row.recordedAt === undefined ? "" : `${row.recordedBy}, ${moment(row.recordedAt)}`) },
          ...(this.may("recordSteeringDecision")
            ? [
                {
                  head: "Act",
                  cell: (row: Decision) => html`<span class="row-acts">
                    <button type="button" class="quiet" aria-label="Correct: ${row.title}" @click=${() => void this.decide(row)}>Correct…</button>
                  </span>`,
                },
              ]
            : []),
        ],
        taken,
        "Nothing was decided in this cycle yet.",
      )}
    `;
  }

  private async ask(): Promise<void> {
    const done = await ask({
      title: "Ask for a decision",
      explanation: "It stays open until the committee has decided. Days of waiting are counted from the day on which it was asked.",
      fields: () => [
        { name: "title", label: "What is to be decided", required: true, maxLength: 200 },
        { name: "kind", label: "Kind", type: "select", required: true, value: "APPROVAL", options: constants("APPROVAL", "SIGN_OFF", "WAIVER", "OVERRIDE") },
        { name: "askedOn", label: "Asked on", type: "date", required: true, value: today() },
      ],
      act: "Ask",
      submit: (values, idempotencyKey) =>
        call("askSteeringDecision", { path: { cycleId: this.cycle.id }, body: values as Body<"askSteeringDecision">, idempotencyKey }),
    });
    if (done) {
      announce("The committee is asked.");
      await this.refresh();
    }
  }

  private async decide({ id, title, takenOn, outcome }: Decision): Promise<void> {
    const path = { steeringDecisionId: id };
    const { etag } = await call("readSteeringDecision", { path });
    const done = await ask({
      title,
      fields: () => [
        { name: "takenOn", label: "Decided on", type: "date", required: true, value: takenOn ?? today() },
        { name: "outcome", label: "What was decided", type: "textarea", required: true, maxLength: 2000, value: outcome },
      ],
      act: "Record it",
      submit: (values) =>
        overwrite(
          etag,
          (ifMatch) => call("recordSteeringDecision", { path, body: values as Body<"recordSteeringDecision">, ifMatch }),
          () => call("readSteeringDecision", { path }),
          (theirs) => [
            { name: "Decided on", mine: values["takenOn"], theirs: theirs.takenOn },
            { name: "What was decided", mine: values["outcome"], theirs: theirs.outcome },
          ],
        ),
    });
    if (done) {
      announce("The decision is recorded.");
      await this.refresh();
    }
  }
}
customElements.define("wm-decisions", Decisions);

function waited({ askedOn }: Decision): TemplateResult {
  const days = -daysUntil(askedOn);
  return html`<strong>${days === 0 ? "asked today" : `waits for ${count(days, "day")}`}</strong>`;
}

function daysBetween(from: string, to: string | undefined): number {
  return to === undefined ? 0 : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
