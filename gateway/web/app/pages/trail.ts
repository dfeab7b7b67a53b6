import { html, nothing, type TemplateResult } from "lit";
import { call, type Answer, type Call, type Schemas } from "../api/client";
import { facts } from "../parts/facts";
import { filters } from "../parts/filters";
import { form } from "../parts/form";
import { moment } from "../parts/format";
import { listing } from "../parts/listing";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce, badge } from "../parts/small";
import { Page } from "../shell/page";
import { momentsOf } from "./access";

type List = "listAssessmentAudit" | "listAccessAudit" | "listInitiativeAudit" | "listRoadmapAudit";
type Verify = "verifyAssessmentAudit" | "verifyInitiativeAudit" | "verifyRoadmapAudit";
type Verification = Answer<Verify>;

interface Trail {
  readonly label: string;
  readonly list: List;
  /** The trail of access is a part of that of assessments and is verified with it. */
  readonly verify: Verify;
}

const TRAILS: Readonly<Record<string, Trail>> = {
  assessment: { label: "Assessment", list: "listAssessmentAudit", verify: "verifyAssessmentAudit" },
  access: { label: "Access", list: "listAccessAudit", verify: "verifyAssessmentAudit" },
  initiatives: { label: "Initiatives", list: "listInitiativeAudit", verify: "verifyInitiativeAudit" },
  roadmaps: { label: "Roadmaps", list: "listRoadmapAudit", verify: "verifyRoadmapAudit" },
};
const NAMES = Object.entries(TRAILS).map(([key, { label }]) => [key, label] as const);
const WEEK = 7 * 86_400_000;

/** Who did what and when, by service; whether the chain holds; and the rows as a file. */
export default class TrailPage extends Page<Record<string, never>> {
  static override properties = {
    ...Page.properties,
    of: { state: true },
    narrowed: { state: true },
    verification: { state: true },
  };

  declare private of: string;
  declare private narrowed: Record<string, unknown>;
  declare private verification: { trail: string; outcome: Verification; at: string } | undefined;
  private readonly verifying = new Saving(this, "verify");
  private readonly narrowing = new Saving(this);

  constructor() {
    super();
    this.of = new URLSearchParams(location.search).get("of") ?? "assessment";
    this.narrowed = { from: new Date(Date.now() - WEEK).toISOString().slice(0, 10) };
  }

  protected read(): Promise<Record<string, never>> {
    return Promise.resolve({});
  }

  private get trail(): Trail {
    return TRAILS[this.of] ?? (TRAILS["assessment"] as Trail);
  }

  /** The filters as the API takes them. */
  private get query(): Record<string, unknown> {
    return momentsOf(this.narrowed, "from", "until");
  }

  protected view(): TemplateResult {
    const { trail } = this;
    return html`
      <p>Each change and each refused attempt is a row. Rows say who, what and when, never what was written.</p>
      ${filters("Choose a trail", [{ name: "of", label: "Trail", values: NAMES, required: true }], { of: this.of }, (chosen) => {
        this.of = chosen["of"] ?? "assessment";
      })}
      <details class="card">
        <summary>Filter: ${this.filterWords()}</summary>
        ${form(
          this.narrowing,
          [
            { name: "from", label: "From this day on", type: "date", value: this.narrowed["from"] as string | undefined },
            { name: "until", label: "Before this day", type: "date", value: this.narrowed["until"] as string | undefined },
            { name: "subject", label: "Done by the subject", maxLength: 255, value: this.narrowed["subject"] as string | undefined },
            {
              name: "resource",
              label: "Done to this path, and to what lies below",
              maxLength: 300,
              hint: "From /v1 on, such as /v1/access/grants",
              value: this.narrowed["resource"] as string | undefined,
            },
          ],
          "Apply",
          (values) => (this.narrowed = values),
        )}
      </details>
      ${this.verified(trail)}
      ${listing({
        operation: trail.list,
        asOf: this.state,
        call: { query: this.query } as Call<List>,
        caption: `${trail.label}: rows of the trail, the oldest first`,
        columns: [
          { head: "Row", cell: (row) => row.number, isNumber: true },
          { head: "When", cell: (row) => moment(row.at) },
          { head: "Who", cell: (row) => html`${row.name}` },
          { head: "What", cell: (row) => html`${row.word}<br /><span class="id">${row.operation}</span>`, isName: true },
          { head: "To", cell: (row) => html`<span class="id">${row.resource}</span>` },
          { head: "Outcome", cell: (row) => badge(row.outcome, row.outcome === "DONE" ? "good" : "bad") },
          { head: "Proof", cell: proof },
        ],
        empty: "No row matches the filter. Choose an earlier day or another trail.",
      })}
    `;
  }

  private filterWords(): string {
    const { from, until, subject, resource } = this.narrowed as Record<string, string | undefined>;
    const parts = [from && `from ${from}`, until && `before ${until}`, subject && `by ${subject}`, resource && `to ${resource}`];
    return parts.filter(Boolean).join(", ") || "everything";
  }

  private verified(trail: Trail): TemplateResult {
    const { refused, busy } = this.verifying;
    const shown = this.verification?.trail === trail.verify ? this.verification : undefined;
    return html`
      <section class="card" aria-labelledby="verify-title">
        <h2 id="verify-title">Does the chain hold?</h2>
        <p class="small">
          Every row has the hash of the row before. Verifying calculates all of them again.
          ${trail.list === "listAccessAudit" ? "Rows about access are verified with the trail of assessments." : nothing}
        </p>
        ${refused === undefined ? nothing : problemBanner(refused.problem)}
        <p class="actions">
          <button type="button" ?disabled=${busy} @click=${() => void this.check(trail)}>Verify now</button>
          ${busy ? html`<span role="status">Calculating every row… <progress aria-label="Calculating every row"></progress></span>` : nothing}
        </p>
        ${shown === undefined ? nothing : result(shown.outcome, shown.at)}
      </section>
    `;
  }

  private async check({ verify }: Trail): Promise<void> {
    const done = await this.verifying.run(async () => {
      const { data } = await call(verify, {});
      this.verification = { trail: verify, outcome: data, at: new Date().toISOString() };
    });
    if (done) {
      announce(this.verification?.outcome.intact ? "The chain holds." : "The chain is broken.");
    }
  }
}
customElements.define("wm-trail", TrailPage);

function proof(row: Schemas["AuditEntry"]): TemplateResult {
  const hash = (value: string | undefined) => (value === undefined ? undefined : html`<span class="id">${value}</span>`);
  return html`<details>
    <summary aria-label="Proof of row ${row.number}">Hashes</summary>
    ${facts([
      ["Subject", hash(row.subject)],
      ["Request", hash(row.requestId)],
      ["Before", hash(row.before)],
      ["After", hash(row.after)],
      ["Row before", hash(row.previous)],
      ["This row", hash(row.hash)],
    ])}
  </details>`;
}

function result(outcome: Verification, at: string): TemplateResult {
  const { firstBroken } = outcome;
  return html`
    <p>${badge(outcome.intact ? "CHAIN_HOLDS" : "CHAIN_BROKEN", outcome.intact ? "good" : "bad")} Verified on ${moment(at)}.</p>
    ${facts([
      ["Rows checked", outcome.rows.toLocaleString()],
      ["First broken row", firstBroken === undefined ? undefined : `${firstBroken.number}: ${faults[firstBroken.fault]}`],
      ["Last row that holds", outcome.lastNumber.toLocaleString()],
      ["Its hash", html`<span class="id">${outcome.lastHash}</span>`],
      ["Archived up to row", outcome.archivedThrough === 0 ? "nothing is archived" : outcome.archivedThrough.toLocaleString()],
      ["Hash of the archive", outcome.archivedThrough === 0 ? undefined : html`<span class="id">${outcome.archivedHash}</span>`],
    ])}
    <p class="small">Keep the last hash where nobody of this system can write. A chain that was rewritten as a whole has another one.</p>
  `;
}

const faults: Readonly<Record<Schemas["ChainFault"], string>> = {
  MISSING: "there is no row of this number",
  UNLINKED: "it does not follow the row before",
  CHANGED: "its content was changed",
};
