import { html, nothing, type TemplateResult } from "lit";
import { call, type Answered, type Body, type OperationId, type Schemas } from "../api/client";
import { session } from "../api/session";
import { ask } from "../parts/ask";
import { confirmed } from "../parts/confirm";
import { count, moment, number, words } from "../parts/format";
import { picture } from "../parts/picture";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce, badge, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { go } from "../shell/router";
import { amount } from "./initiative";

type Roadmap = Schemas["Roadmap"];
type Omitted = Schemas["OmittedCandidate"];

type Incomplete = Schemas["SnapshotInitiative"];

interface Data {
  readonly shown: Answered<Roadmap>;
  readonly username: string | undefined;
  readonly incomplete: readonly Incomplete[];
}

/** What is done when, why it is there, and why others are left out. */
export default class RoadmapPage extends Page<Data> {
  private readonly saving = new Saving(this);

  private get path() {
    return { roadmapId: this.param("roadmapId") };
  }

  protected async read(signal: AbortSignal): Promise<Data> {
    const [shown, { username }] = await Promise.all([call("readRoadmap", { path: this.path, signal }), session()]);
    return { shown, username, incomplete: await this.incomplete(shown.data, signal) };
  }

  /** The initiatives of a draft with gains that nobody may approve yet. */
  private async incomplete(of: Roadmap, signal: AbortSignal): Promise<readonly Incomplete[]> {
    if (of.state !== "DRAFT" || !this.may("readInitiativeSnapshot")) {
      return [];
    }
    const { data } = await call("readInitiativeSnapshot", { path: { cycleId: of.cycleId }, signal });
    const planned = new Set(of.items.map(({ initiativeId }) => initiativeId));
    return data.initiatives.filter((each) => planned.has(each.id) && each.incompleteGains.length > 0);
  }

  protected override downloads({ shown }: Data): readonly OperationId[] {
    return shown.data.state === "PUBLISHED" ? ["readRoadmap", "readPublishedRoadmap"] : ["readRoadmap"];
  }

  private async publish(of: Roadmap): Promise<void> {
    if (await confirmed("Publish this roadmap?", `“${of.name}” is in force for good and supersedes the one published before.`, "Publish")) {
      const done = await this.saving.run((idempotencyKey) => call("publishRoadmap", { path: this.path, idempotencyKey }));
      if (done) {
        await this.refresh();
        announce("The roadmap is published.");
      }
    }
  }

  private async decide(of: Roadmap, verdict: Schemas["RoadmapVerdict"]): Promise<void> {
    const approves = verdict === "APPROVED";
    const done = await ask({
      title: `${approves ? "Approve" : "Reject"} “${of.name}”`,
      explanation: approves
        ? "A draft cannot be rewritten, so what you approve is what is published."
        : "It cannot be published then. Say which rule should change, and the programme lead proposes again.",
      fields: () => [{ name: "comment", label: "Comment", type: "textarea", maxLength: 1000, required: !approves }],
      act: approves ? "Approve" : "Reject",
      submit: (values, idempotencyKey) =>
        call("decideRoadmap", { path: this.path, body: { ...values, verdict } as Body<"decideRoadmap">, idempotencyKey }),
    });
    if (done) {
      await this.refresh();
      announce(approves ? "The roadmap is approved." : "The roadmap is rejected.");
    }
  }

  private async withdraw(of: Roadmap): Promise<void> {
    if (await confirmed("Withdraw the decision?", `“${of.name}” waits for a decision again.`, "Withdraw")) {
      const done = await this.saving.run(async () => {
        const { etag } = await call("readRoadmapApproval", { path: this.path });
        return call("withdrawRoadmapApproval", { path: this.path, ifMatch: etag });
      });
      if (done) {
        await this.refresh();
        announce("The decision is withdrawn.");
      }
    }
  }

  private async discard({ shown }: Data): Promise<void> {
    if (await confirmed("Delete this draft?", `“${shown.data.name}” is deleted for good.`, "Delete")) {
      const done = await this.saving.run(() => call("deleteRoadmap", { path: this.path, ifMatch: shown.etag }));
      if (done) {
        announce("The draft is deleted.");
        go(this.to("roadmaps"));
      }
    }
  }

  protected view(data: Data): TemplateResult {
    const of = data.shown.data;
    const link = (id: string, code: string, title: string) =>
      html`<a href=${this.to("initiatives/:initiativeId", { initiativeId: id })}>${code} · ${title}</a>`;
    return html`
      <h2>${of.name}</h2>
      <p>
        ${badge(of.state, of.state === "PUBLISHED" ? "good" : "calm")}
        ${count(of.items.length, "initiative")} from ${of.firstPeriod} on, ${count(of.periods, "quarter")}.
        Proposed by ${of.proposedBy} on ${moment(of.proposedAt)}${of.publishedAt === undefined ? "" : `; published by ${of.publishedBy ?? "somebody"} on ${moment(of.publishedAt)}`}.
        ${quality(of)}
      </p>
      ${of.approval === undefined
        ? nothing
        : html`<p>
            ${badge(of.approval.verdict, of.approval.verdict === "APPROVED" ? "good" : "bad")} by ${of.approval.decidedBy} on ${moment(of.approval.decidedAt)}${of.approval.comment === undefined ? "." : html`: “${of.approval.comment}”`}
          </p>`}
      ${of.state === "DRAFT" && this.may("readRoadmapDifferences")
        ? html`<p><a href=${this.to("roadmaps/:roadmapId/differences", this.path)}>What it changes of the roadmap in force</a></p>`
        : nothing}
      ${this.may("readScenarios")
        ? html`<p><a href=${this.to("roadmaps/:roadmapId/what-if", this.path)}>With more or less money, and in another climate</a></p>`
        : nothing}
      ${of.withheld === undefined ? nothing : html`<p class="small">${of.withheld}</p>`}
      ${this.saving.refused === undefined ? nothing : problemBanner(this.saving.refused.problem)}
      ${this.acts(data)}
      ${data.incomplete.length === 0
        ? nothing
        : table<Incomplete>(
            "Gains that lack what they need before they are approved",
            [
              { head: "Initiative", cell: (each) => link(each.id, each.code, each.title), isName: true },
              { head: "Lacking", cell: (each) => each.incompleteGains.map(({ label, missing }) => `${label}: ${missing.map(words).join(", ")}`).join("; ") },
            ],
            data.incomplete,
            "",
          )}
      ${of.status === "INFEASIBLE"
        ? html`<section class="banner"><h3>No roadmap keeps all rules</h3>
            <p>Without any one of these their conflict is resolved:</p>
            <ul>${of.conflicts.map((each) => html`<li>${each.text}</li>`)}</ul></section>`
        : picture("readRoadmap", { path: this.path }, uses(of))}
      ${table<Schemas["RoadmapItem"]>(
        "What is done, by start",
        [
          { head: "Initiative", cell: (each) => link(each.initiativeId, each.code, each.title), isName: true },
          { head: "From", cell: (each) => html`<span class="when">${each.start}</span>` },
          { head: "To", cell: (each) => html`<span class="when">${each.finish}</span>${each.periodsLate === undefined ? nothing : html` ${badge(`${each.periodsLate}_LATE`, "bad")}`}` },
          { head: "Category", cell: (each) => words(each.category) },
          { head: "Priority", cell: (each) => number(each.priority), isNumber: true },
          { head: "Value", cell: (each) => (each.value === undefined ? "—" : number(each.value)), isNumber: true },
          { head: "Why", cell: (each) => each.reason },
        ],
        of.items,
        "It holds no initiative.",
      )}
      ${table<Omitted>(
        "What is left out, and why",
        [
          { head: "Initiative", cell: (each) => link(each.initiativeId, each.code, each.title), isName: true },
          { head: "Priority", cell: (each) => number(each.priority), isNumber: true },
          { head: "Why not", cell: (each) => whyNot(each) },
          { head: "Money that would admit it", cell: (each) => admitted(each, of), isNumber: true },
        ],
        of.omitted,
        "No candidate is left out.",
      )}
      ${of.promise === undefined
        ? nothing
        : html`<h3>What may be promised of its value</h3>
            <p>
              ${of.promise.sentence}
              ${this.may("readHonestPromise")
                ? html`<a href=${this.to("roadmaps/:roadmapId/honest-promise", this.path)}>Candidate by candidate</a>`
                : nothing}
            </p>`}
      ${of.notReady.length === 0
        ? nothing
        : table<Schemas["NotReadyInitiative"]>(
            "What was no candidate",
            [
              { head: "Initiative", cell: (each) => link(each.initiativeId, each.code, each.title), isName: true },
              { head: "Missing", cell: (each) => html`<ul class="small tight">${each.missing.map((missing) => html`<li>${missing}</li>`)}</ul>` },
            ],
            of.notReady,
            "",
          )}
    `;
  }

  private acts(data: Data): TemplateResult | typeof nothing {
    const of = data.shown.data;
    if (of.state !== "DRAFT") {
      return nothing;
    }
    const own = of.proposedBy === data.username;
    return html`
      <p class="actions">
        ${this.may("decideRoadmap") && !own && of.status !== "INFEASIBLE" && of.approval === undefined
          ? html`<button type="button" @click=${() => void this.decide(of, "APPROVED")}>Approve…</button>
              <button type="button" class="quiet" @click=${() => void this.decide(of, "REJECTED")}>Reject…</button>`
          : nothing}
        ${this.may("withdrawRoadmapApproval") && of.approval !== undefined
          ? html`<button type="button" class="quiet" ?disabled=${this.saving.busy} @click=${() => void this.withdraw(of)}>Withdraw the decision</button>`
          : nothing}
        ${this.may("publishRoadmap") && !own && of.approval?.verdict === "APPROVED"
          ? html`<button type="button" ?disabled=${this.saving.busy} @click=${() => void this.publish(of)}>Publish</button>`
          : nothing}
        ${this.may("deleteRoadmap")
          ? html`<button type="button" class="quiet" ?disabled=${this.saving.busy} @click=${() => void this.discard(data)}>Delete the draft</button>`
          : nothing}
      </p>
      ${this.may("publishRoadmap") && own ? html`<p class="small">You proposed it, so somebody else approves and publishes it.</p>` : nothing}
    `;
  }
}
customElements.define("wm-roadmap", RoadmapPage);

function quality(of: Roadmap): TemplateResult | typeof nothing {
  if (of.value === undefined) {
    return nothing;
  }
  return html`It is worth
  ${figure(
    `${number(of.value)} points`,
    [
      "The sum over its initiatives.",
      ...(of.bound === undefined ? [] : [`No roadmap is worth more than ${number(of.bound)}.`]),
      ...(of.gapPercent === undefined ? [] : [`Gap: ${number(of.gapPercent, 2)} %, proven ${words(of.status)}.`]),
      ...(of.greedyValue === undefined ? [] : [`A simple plan, one by one: ${number(of.greedyValue)}.`]),
    ],
    "Value",
  )}${of.gapPercent === undefined ? "." : `, at most ${number(of.gapPercent, 2)} % below the best.`}`;
}

/** One sentence with the cheapest way in, all reasons on demand. */
function whyNot({ reason: sentence, reasons, code }: Omitted): TemplateResult {
  return html`${sentence}
    <details><summary aria-label="All reasons for ${code}">All reasons</summary><ul class="small tight">${reasons.map((each) => html`<li>${each}</li>`)}</ul></details>`;
}

function admitted({ extraBudget, funding, code }: Omitted, of: Roadmap): TemplateResult | string {
  const nameOf = (id: string) => of.pots.find((each) => each.budgetPotId === id)?.name ?? "a pot";
  return extraBudget === undefined
    ? "—"
    : figure(amount(extraBudget), funding.map((each) => `${amount(each.amount)} in pot ${nameOf(each.budgetPotId)} in ${each.period}`), `Money that would admit ${code}`);
}

/** What it takes of pots and skills: the numbers below the picture's bars. */
function uses(of: Roadmap): TemplateResult {
  const periods = [...new Set([...of.pots, ...of.capacities].flatMap((each) => each.periods.map(({ period }) => period)))].sort();
  const rows = [
    ...of.pots.map(({ name, periods: used }) => ({
      name: `Pot ${name}`,
      cells: new Map(used.map((each) => [each.period, `${number(Number(each.used.amount), 0)} of ${number(Number(each.available.amount), 0)}`])),
    })),
    ...of.capacities.map(({ skill, periods: used }) => ({
      name: `Days of ${skill}`,
      cells: new Map(used.map((each) => [each.period, `${number(Number(each.used), 0)} of ${number(Number(each.available), 0)}`])),
    })),
  ];
  return table<(typeof rows)[number]>(
    "Used of what there is",
    [
      { head: "Pot or skill", cell: (row) => row.name, isName: true },
      ...periods.map((period) => ({ head: period, cell: (row: (typeof rows)[number]) => row.cells.get(period) ?? "—", isNumber: true })),
    ],
    rows,
    "It uses no pot and no limited skill.",
  );
}
