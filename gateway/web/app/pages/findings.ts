import { html, nothing, type TemplateResult } from "lit";
import { call, type Call, type Item, type Schemas } from "../api/client";
import { ask, reason } from "../parts/ask";
import { constants, filters } from "../parts/filters";
import { moment, words } from "../parts/format";
import { listing } from "../parts/listing";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce, badge } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { pathTo } from "../shell/router";
import { kindOf, person, problemName } from "./access";

type Finding = Schemas["AccessFinding"];
type Run = Item<"listAccessReconciliations">;

const RUNS = 10;

/** Where grants and the realm disagree, and the comparisons that found it. */
export default class Findings extends Page<readonly Run[]> {
  static override properties = { ...Page.properties, chosen: { state: true } };

  declare private chosen: Record<string, string>;
  private readonly comparing = new Saving(this);

  constructor() {
    super();
    this.chosen = { state: "OPEN" };
  }

  protected async read(signal: AbortSignal): Promise<readonly Run[]> {
    const { data } = await call("listAccessReconciliations", { query: { sort: "-createdAt", limit: RUNS }, signal });
    return data.items;
  }

  protected view(runs: readonly Run[]): TemplateResult {
    const refused = this.comparing.refused;
    const last = runs[0];
    return html`
      <p>
        Waymark compares its grants with the realm every ten minutes and changes neither.
        ${last === undefined ? "It has not done so yet." : html`Last: ${moment(last.createdAt)} ${runState(last)}`}
      </p>
      ${refused === undefined ? nothing : problemBanner(refused.problem)}
      ${this.may("reconcileAccess")
        ? html`<p class="actions">
            <button type="button" ?disabled=${this.comparing.busy} @click=${() => void this.compare()}>Compare now</button>
            ${this.comparing.busy ? html`<span role="status">Reading the realm… <progress aria-label="Reading the realm"></progress></span>` : nothing}
          </p>`
        : nothing}
      ${filters(
        "Filter the findings",
        [
          { name: "state", label: "State", values: constants("OPEN", "ACKNOWLEDGED", "RESOLVED") },
          {
            name: "kind",
            label: "Kind",
            values: constants("ROLE_WITHOUT_GRANT", "PERSON_DISABLED", "PERSON_GONE", "INTEGRATOR_WITHOUT_RESPONSIBLE", "RESPONSIBLE_WITHOUT_ACCESS"),
          },
          { name: "text", label: "Name" },
        ],
        this.chosen,
        (chosen) => (this.chosen = chosen),
      )}
      ${listing({
        operation: "listAccessFindings",
        asOf: runs,
        call: { query: { ...this.chosen, sort: "-firstSeenAt" } } as Call<"listAccessFindings">,
        caption: "Findings, the newest first",
        columns: [
          { head: "Finding", cell: (row) => `${kindOf(row.kind)}${row.role === undefined ? "" : `: ${words(row.role)}`}`, isName: true },
          { head: "About", cell: about },
          { head: "First seen", cell: (row) => moment(row.firstSeenAt) },
          { head: "Last seen", cell: (row) => moment(row.lastSeenAt) },
          { head: "State", cell: (row) => this.stateOf(row) },
        ],
        empty: this.chosen["state"] === "OPEN" ? "Nothing is open: grants and the realm agree, or somebody has said why not." : "No finding matches these filters.",
      })}
      <h2>Comparisons</h2>
      ${table<Run>(
        "The latest comparisons",
        [
          { head: "Begun", cell: (row) => moment(row.createdAt), isName: true },
          { head: "By", cell: (row) => row.createdBy ?? "unknown" },
          { head: "State", cell: runState },
          { head: "Members", cell: (row) => row.members, isNumber: true },
          { head: "Accounts", cell: (row) => row.accounts, isNumber: true },
          { head: "Not visible", cell: (row) => row.accountsNotVisible, isNumber: true },
          { head: "New findings", cell: (row) => row.findingsOpened, isNumber: true },
          { head: "Resolved", cell: (row) => row.findingsResolved, isNumber: true },
          { head: "Left", cell: (row) => row.findingsUnresolved, isNumber: true },
        ],
        runs,
        "Nothing was compared yet. Choose “Compare now”.",
      )}
    `;
  }

  private stateOf(row: Finding): TemplateResult {
    const tone = row.state === "OPEN" ? "warn" : row.state === "RESOLVED" ? "good" : "calm";
    return html`${badge(row.state, tone)}
    ${row.reason === undefined ? nothing : html`<span class="small">${row.acknowledgedBy}: ${row.reason}</span>`}
    ${row.state === "OPEN" && this.may("acknowledgeAccessFinding") && row.subject !== this.where.standing.subject
      ? html`<span class="row-acts">
          <button type="button" class="quiet" aria-label="Acknowledge: ${kindOf(row.kind)} ${row.signInName ?? ""}" @click=${() => void this.acknowledge(row)}>
            Acknowledge…
          </button>
        </span>`
      : nothing}`;
  }

  private async compare(): Promise<void> {
    const done = await this.comparing.run((idempotencyKey) => call("reconcileAccess", { idempotencyKey }));
    if (done) {
      announce("Grants and the realm are compared.");
    }
    await this.refresh();
  }

  private async acknowledge({ id, kind }: Finding): Promise<void> {
    const done = await ask({
      title: `Acknowledge: ${words(kind)}?`,
      explanation: "Say why it may stay. It leaves the list of open findings. The same disagreement later is a new finding.",
      fields: () => [reason("reason", "Why it may stay")],
      act: "Acknowledge it",
      submit: ({ reason: why }, idempotencyKey) =>
        call("acknowledgeAccessFinding", { path: { findingId: id }, body: { reason: String(why ?? "") }, idempotencyKey }),
    });
    if (done) {
      announce("The finding is acknowledged.");
      await this.refresh();
    }
  }
}
customElements.define("wm-findings", Findings);

function about(row: Finding): TemplateResult {
  return row.integratorId === undefined
    ? person(row.subject, row.signInName)
    : html`<a href=${pathTo("/console/access/integrators/:integratorId", { integratorId: row.integratorId })}>${row.integrator?.name ?? "an integrator"}</a>
        ${row.subject === undefined ? nothing : person(row.subject, row.signInName)}`;
}

function runState(run: Run): TemplateResult {
  return html`${badge(run.state, run.state === "WHOLE" ? "good" : "warn")}
    ${run.trouble === undefined ? nothing : html`<span class="small">held up: ${problemName(run.trouble)}</span>`}`;
}
