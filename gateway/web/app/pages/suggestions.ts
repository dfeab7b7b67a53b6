import { html, nothing, type TemplateResult } from "lit";
import { all, call, type Body, type Call, type OperationId, type Schemas } from "../api/client";
import { ask, reason } from "../parts/ask";
import { constants, filters } from "../parts/filters";
import { count, day, money, moment, number } from "../parts/format";
import { listing } from "../parts/listing";
import { announce, badge } from "../parts/small";
import { Page } from "../shell/page";

type Suggestion = Schemas["Suggestion"];
type Candidate = Schemas["StakeholderCandidate"];
type Verdict = Schemas["SuggestionVerdict"];

interface Data {
  /** Titles by id. */
  readonly painPoints: ReadonlyMap<string, string>;
  /** Who is enrolled already, for candidates that are accepted. */
  readonly stakeholders: readonly Schemas["Stakeholder"][];
}

/** What the records of CRM systems suggest: measurements, gains, and people for the panel. Nothing counts before somebody accepts it. */
export default class Suggestions extends Page<Data> {
  static override properties = { ...Page.properties, chosen: { state: true } };

  declare private chosen: Record<string, string>;

  constructor() {
    super();
    this.chosen = { state: "OPEN" };
  }

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [painPoints, stakeholders] = await Promise.all([
      this.may("listPainPoints") ? all("listPainPoints", { path, signal }) : [],
      this.may("decideStakeholderCandidate") ? all("listStakeholders", { path, signal }) : [],
    ]);
    return { painPoints: new Map(painPoints.map((each) => [each.id, each.title])), stakeholders };
  }

  protected override downloads(): readonly OperationId[] {
    return ["readSurveyResults"];
  }

  protected view(data: Data): TemplateResult {
    const { state } = this.chosen;
    return html`
      <p>A suggestion follows from records of a source. It changes nothing by itself: somebody accepts or declines it, with a reason that all can read.</p>
      ${filters(
        "Filter the suggestions",
        [
          { name: "state", label: "State", values: constants("OPEN", "ACCEPTED", "DECLINED") },
          { name: "kind", label: "Kind", values: constants("MEASUREMENT", "GAIN") },
        ],
        this.chosen,
        (chosen) => (this.chosen = chosen),
      )}
      ${listing({
        operation: "listSuggestions",
        asOf: data,
        call: { path: { cycleId: this.cycle.id }, query: { ...this.chosen, sort: "-period" } } as Call<"listSuggestions">,
        caption: "Suggestions, the latest quarter first",
        columns: [
          { head: "Suggested", cell: (row) => named(row, data), isName: true },
          { head: "Value", cell: shown, isNumber: true },
          { head: "From", cell: provenance },
          { head: "State", cell: decided },
          ...(this.may("decideSuggestion") ? [{ head: "Act", cell: (row: Suggestion) => this.acts(row, data) }] : []),
        ],
        empty: state === "OPEN" ? "Nothing waits for a decision." : "No suggestion matches these filters.",
      })}
      ${this.may("listStakeholderCandidates") ? this.candidates(data) : nothing}
    `;
  }

  private acts(row: Suggestion, data: Data): TemplateResult | typeof nothing {
    const name = `${named(row, data)} of ${row.period}`;
    return row.state !== "OPEN"
      ? nothing
      : html`<span class="row-acts">
          <button type="button" class="quiet" aria-label="Accept ${name}" @click=${() => void this.decide(row, "ACCEPTED", data)}>Accept…</button>
          <button type="button" class="quiet" aria-label="Decline ${name}" @click=${() => void this.decide(row, "DECLINED", data)}>Decline…</button>
        </span>`;
  }

  private async decide(row: Suggestion, verdict: Verdict, data: Data): Promise<void> {
    const accepting = verdict === "ACCEPTED";
    const done = await ask({
      title: `${accepting ? "Accept" : "Decline"} ${named(row, data)} of ${row.period}?`,
      explanation: !accepting
        ? "It stays declined, with the figures of today."
        : row.kind === "GAIN"
          ? "It is offered to initiatives that relieve this pain point."
          : "It becomes a measurement of the cycle, with its source.",
      fields: () => [reason("reason")],
      act: accepting ? "Accept it" : "Decline it",
      submit: (values, idempotencyKey) =>
        call("decideSuggestion", {
          path: { cycleId: this.cycle.id, suggestionId: row.id },
          body: { ...values, verdict } as Body<"decideSuggestion">,
          idempotencyKey,
        }),
    });
    if (done) {
      announce(accepting ? "The suggestion is accepted." : "The suggestion is declined.");
      await this.refresh();
    }
  }

  private candidates(data: Data): TemplateResult {
    const { state } = this.chosen;
    return html`
      <h2>People for the panel</h2>
      <p>Sources know them. Enrol a person on <a href=${this.to("panel")}>Panel</a> first, then accept the candidate.</p>
      ${listing({
        operation: "listStakeholderCandidates",
        asOf: data,
        call: { path: { cycleId: this.cycle.id }, query: state === undefined ? {} : { state } } as Call<"listStakeholderCandidates">,
        caption: "Candidates",
        columns: [
          { head: "Person", cell: (row) => row.name ?? row.contact, isName: true },
          { head: "Department", cell: (row) => row.department.name },
          { head: "Does", cell: (row) => row.jobTitle ?? "not said" },
          { head: "From", cell: (row) => `${row.source}, ${row.contact}` },
          { head: "State", cell: candidateState },
          { head: "Act", cell: (row) => this.candidateActs(row, data) },
        ],
        empty: "No candidate matches these filters.",
      })}
    `;
  }

  private candidateActs(row: Candidate, data: Data): TemplateResult | typeof nothing {
    const name = row.name ?? row.contact;
    return row.state !== "OPEN" || !this.may("decideStakeholderCandidate")
      ? nothing
      : html`<span class="row-acts">
          <button type="button" class="quiet" aria-label="Accept ${name}" @click=${() => void this.choose(row, "ACCEPTED", data)}>Accept…</button>
          <button type="button" class="quiet" aria-label="Dismiss ${name}" @click=${() => void this.choose(row, "DECLINED", data)}>Dismiss…</button>
        </span>`;
  }

  private async choose(row: Candidate, verdict: Verdict, { stakeholders }: Data): Promise<void> {
    const accepting = verdict === "ACCEPTED";
    const name = row.name ?? row.contact;
    const done = await ask({
      title: accepting ? `Which enrolment is ${name}?` : `Dismiss ${name}?`,
      fields: () => [
        ...(accepting
          ? [
              {
                name: "stakeholderId",
                label: "Enrolled as",
                type: "select" as const,
                required: true,
                options: stakeholders.filter((each) => each.departmentId === row.departmentId).map((each) => [each.id, each.displayName] as const),
              },
            ]
          : []),
        reason("reason"),
      ],
      act: accepting ? "Accept" : "Dismiss",
      submit: (values, idempotencyKey) =>
        call("decideStakeholderCandidate", {
          path: { cycleId: this.cycle.id, candidateId: row.id },
          body: { ...values, verdict } as Body<"decideStakeholderCandidate">,
          idempotencyKey,
        }),
    });
    if (done) {
      announce(accepting ? "The candidate is accepted." : "The candidate is dismissed.");
      await this.refresh();
    }
  }
}
customElements.define("wm-suggestions", Suggestions);

function named(row: Suggestion, { painPoints }: Data): string {
  return row.kind === "GAIN"
    ? `Gain where “${painPoints.get(row.painPointId ?? "") ?? "a pain point"}” is relieved`
    : `${row.measurementKind === "EXPECTATION" ? "Expectation" : "Delivery"} at ${row.touchpoint?.name ?? "a touchpoint"}${row.segment === undefined ? "" : `, segment ${row.segment}`}`;
}

/** What the records say today. */
function shown({ value, amount }: Suggestion): string {
  return amount !== undefined ? money(Number(amount.amount), amount.currency) : value !== undefined ? number(value) : "no records any more";
}

function provenance({ source, stream, period, records, firstOn, lastOn }: Suggestion): TemplateResult {
  return html`${source}, ${count(records, "record")} of ${stream} in ${period}${firstOn === undefined || lastOn === undefined ? nothing : html`, ${day(firstOn)} to ${day(lastOn)}`}`;
}

function tone(state: Schemas["SuggestionState"]): "good" | "warn" | "calm" {
  return state === "ACCEPTED" ? "good" : state === "OPEN" ? "warn" : "calm";
}

function decided({ state, decision }: Suggestion): TemplateResult {
  return html`${badge(state, tone(state))}
  ${decision === undefined
    ? nothing
    : html`<span class="small">${decision.reason} (${decision.decidedBy}, ${moment(decision.decidedAt)})${decision.changedSince ? html`. ${badge("CHANGED_SINCE", "warn")}` : nothing}</span>`}`;
}

function candidateState({ state, reason: why, decidedBy, decidedAt }: Candidate): TemplateResult {
  return html`${badge(state, tone(state))}
  ${why === undefined || decidedAt === undefined ? nothing : html`<span class="small">${why} (${decidedBy}, ${moment(decidedAt)})</span>`}`;
}
