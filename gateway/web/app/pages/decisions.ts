import { html, nothing, type TemplateResult } from "lit";
import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { ask, reason } from "../parts/ask";
import { constants } from "../parts/filters";
import { count, day, daysUntil, moment, words } from "../parts/format";
import { differing, overwrite } from "../parts/overwrite";
import { announce, badge, empty } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Decision = Schemas["SteeringDecision"];

/** A decision that is made by one word and a reason. */
interface Verdict {
  readonly act: string;
  readonly outcome: string;
}

const VERDICTS: Readonly<Record<Schemas["SteeringDecisionKind"], readonly Verdict[]>> = {
  APPROVAL: [{ act: "Approve", outcome: "Approved" }],
  SIGN_OFF: [{ act: "Sign off", outcome: "Signed off" }],
  WAIVER: [{ act: "Waive", outcome: "Waived" }],
  OVERRIDE: [{ act: "Override", outcome: "Overridden" }],
};
const REJECTED: Verdict = { act: "Reject", outcome: "Rejected" };

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
                      ${[...VERDICTS[each.kind], REJECTED].map(
                        (verdict) => html`<button type="button" class=${verdict === REJECTED ? "quiet" : nothing} aria-label="${verdict.act}: ${each.title}"
                          @click=${() => void this.decide(each, verdict)}>${verdict.act}…</button>`,
                      )}
                      <button type="button" class="quiet" aria-label="Record the decision: ${each.title}" @click=${() => void this.decide(each)}>Decide otherwise…</button>
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

  /** Records what was decided: by a verdict with its reason, or in words of the committee's own. */
  private async decide({ id, title, takenOn, outcome }: Decision, verdict?: Verdict): Promise<void> {
    const path = { steeringDecisionId: id };
    const { etag } = await call("readSteeringDecision", { path });
    const done = await ask({
      title: verdict === undefined ? title : `${verdict.act}: ${title}`,
      fields: () => [
        { name: "takenOn", label: "Decided on", type: "date", required: true, value: takenOn ?? today() },
        { ...reason("outcome", verdict === undefined ? "What was decided" : "Reason"), maxLength: 1900, value: outcome },
      ],
      act: verdict?.act ?? "Record it",
      submit: (values) => {
        const body = verdict === undefined ? values : { ...values, outcome: `${verdict.outcome}: ${values["outcome"]}` };
        return overwrite(
          etag,
          (ifMatch) => call("recordSteeringDecision", { path, body: body as Body<"recordSteeringDecision">, ifMatch }),
          () => call("readSteeringDecision", { path }),
          (theirs) => differing(body, theirs, (name) => (name === "takenOn" ? "Decided on" : "What was decided")),
        );
      },
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
