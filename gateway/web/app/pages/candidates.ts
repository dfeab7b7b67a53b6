import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { all, call, callOrNothing, type Answered, type Body, type OperationId, type Schemas } from "../api/client";
import { confirmed } from "../parts/confirm";
import { count, number, percent, titleOf, words } from "../parts/format";
import { LongForm } from "../parts/long-form";
import { differing, overwrite } from "../parts/overwrite";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce, badge, empty, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Candidate = Schemas["Candidate"];
type Entry = Answered<Schemas["PortfolioEntry"]>;

/** How far each initiative has come through the gates, and which pot funds it. Only candidates are planned. */
export default class Candidates extends Page<readonly Candidate[]> {
  private readonly saving = new Saving(this);
  private open: { of: Candidate; entry: Entry | undefined; form: LongForm } | undefined;

  protected read(signal: AbortSignal): Promise<readonly Candidate[]> {
    return all("listCandidates", { path: { cycleId: this.cycle.id }, signal });
  }

  protected override downloads(): readonly OperationId[] {
    return ["listCandidates"];
  }

  private async begin(of: Candidate): Promise<void> {
    await this.saving.run(async () => {
      const [entry, pots] = await Promise.all([
        callOrNothing("readPortfolioEntry", { path: { initiativeId: of.initiativeId } }),
        all("listBudgetPots", { path: { cycleId: this.cycle.id } }),
      ]);
      const shown = entry?.data;
      const form = new LongForm(
        this,
        this.saving,
        [
          {
            title: "Its place in the portfolio",
            fields: [
              { name: "budgetPotId", label: "Pot that funds it", type: "select", required: true, value: shown?.budgetPotId, options: pots.map((each) => [each.id, each.name] as const) },
              { name: "inFlightSince", label: "Under way since", hint: "Quarter as 2026-Q4; it then stays where it is", value: shown?.inFlightSince, maxLength: 7 },
            ],
          },
          {
            title: "What keeps it from starting",
            one: "blocker",
            name: "blockers",
            fields: [
              { name: "description", label: "What it is", required: true, maxLength: 1000 },
              { name: "open", label: "Still open", type: "checkbox", value: true },
            ],
          },
        ],
        shown,
      );
      this.open = { of, entry, form };
    });
    await this.updateComplete;
    this.querySelector<HTMLElement>("#entry")?.focus();
  }

  private close(): void {
    const id = this.open?.of.initiativeId;
    this.open = undefined;
    this.saving.refused = undefined;
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[data-of="${id}"]`)?.focus());
  }

  private async save(body: Record<string, unknown>): Promise<void> {
    if (this.open === undefined) {
      return;
    }
    const { of, entry } = this.open;
    const path = { initiativeId: of.initiativeId };
    const done = await this.saving.run(() =>
      overwrite(
        entry?.etag,
        (ifMatch) => call("enterPortfolio", { path, body: body as Body<"enterPortfolio">, ifMatch }),
        () => call("readPortfolioEntry", { path }),
        (theirs) => differing(body, theirs, titleOf),
      ),
    );
    await this.finished(done, "Its place in the portfolio is saved.");
  }

  private async leave(): Promise<void> {
    const { open } = this;
    if (open?.entry !== undefined && (await confirmed("Take it out of the portfolio?", "It is in no coming plan.", "Take it out"))) {
      const { etag } = open.entry;
      const done = await this.saving.run(() => call("leavePortfolio", { path: { initiativeId: open.of.initiativeId }, ifMatch: etag }));
      await this.finished(done, "It is out of the portfolio.");
    }
  }

  private async finished(done: boolean, said: string): Promise<void> {
    if (done) {
      await this.refresh();
      this.close();
      announce(said);
    }
  }

  protected view(candidates: readonly Candidate[]): TemplateResult {
    if (candidates.length === 0) {
      return empty("No initiative yet. Candidates are initiatives that have passed every gate.");
    }
    const ready = candidates.filter((each) => each.candidate).length;
    return html`
      <p>${count(ready, "initiative has", "initiatives have")} passed every gate, of ${candidates.length}. Only these are planned.</p>
      ${this.open === undefined && this.saving.refused !== undefined ? problemBanner(this.saving.refused.problem) : nothing}
      ${this.editor()}
      ${table<Candidate>(
        "Initiatives and their gates",
        [
          { head: "Initiative", cell: (each) => html`<a href=${this.to("initiatives/:initiativeId", { initiativeId: each.initiativeId })}>${each.code} · ${each.title}</a>`, isName: true },
          { head: "State", cell: (each) => badge(each.candidate ? "CANDIDATE" : "NOT_READY", each.candidate ? "good" : "warn") },
          { head: "Ready", cell: gates, isNumber: true },
          { head: "Missing", cell: (each) => (each.missing.length === 0 ? nothing : html`<ul class="small tight">${each.missing.map(({ reason }) => html`<li>${reason}</li>`)}</ul>`) },
          { head: "Priority", cell: (each) => (each.priority === undefined ? "—" : number(each.priority)), isNumber: true },
          { head: "Pot", cell: (each) => each.budgetPot?.name ?? "—" },
          { head: "Under way", cell: (each) => (each.inFlightSince === undefined ? "—" : html`<span class="when">${each.inFlightSince}</span>`) },
          ...(this.may("enterPortfolio")
            ? [{
                head: "Actions",
                cell: (each: Candidate) => html`<span class="moves"><button type="button" data-of=${each.initiativeId} ?disabled=${this.saving.busy}
                  aria-label="Place ${each.code} · ${each.title}" @click=${() => void this.begin(each)}>Place</button></span>`,
              }]
            : []),
        ],
        candidates,
        "",
      )}
    `;
  }

  private editor(): TemplateResult | unknown {
    const { open } = this;
    return open === undefined
      ? nothing
      : keyed(
          open,
          html`<section class="card" aria-labelledby="entry">
            <h2 id="entry" tabindex="-1">${open.of.code} · ${open.of.title}</h2>
            ${open.form.view("Save", (body) => void this.save(body), () => this.close())}
            ${open.entry !== undefined && this.may("leavePortfolio")
              ? html`<p><button type="button" class="quiet" @click=${() => void this.leave()}>Take it out of the portfolio</button></p>`
              : nothing}
          </section>`,
        );
  }
}
customElements.define("wm-candidates", Candidates);

function gates({ readinessPercent, passed, missing, code }: Candidate): TemplateResult {
  return figure(
    percent(readinessPercent / 100),
    [...passed.map((each) => `Passed: ${words(each)}`), ...missing.map((each) => `Closed: ${words(each.gate)}`)],
    `Gates of ${code}`,
  );
}
