import { html, nothing, type TemplateResult } from "lit";
import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { moment, number, percent, words } from "../parts/format";
import { LongForm, present, type Group, type Rows } from "../parts/long-form";
import { Saving } from "../parts/saving";
import { badge, empty } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { go } from "../shell/router";
import { later, quarterOf } from "./quarters";

type Summary = Schemas["RoadmapSummary"];

const TONES = { DRAFT: "calm", PUBLISHED: "good", SUPERSEDED: "calm" } as const;

/** The roadmaps of the cycle, and the search for another. */
export default class Roadmaps extends Page<readonly Summary[]> {
  private readonly saving = new Saving(this);
  private form: LongForm | undefined;

  protected read(signal: AbortSignal): Promise<readonly Summary[]> {
    return all("listRoadmaps", { path: { cycleId: this.cycle.id }, query: { sort: "-proposedAt" }, signal });
  }

  protected override downloads(): readonly OperationId[] {
    return ["listRoadmaps"];
  }

  private async begin(): Promise<void> {
    await this.saving.run(async () => {
      const initiatives = await all("listInitiatives", { path: { cycleId: this.cycle.id }, query: { archived: false, sort: "code" } });
      const first = later(quarterOf(new Date().toISOString()), 1);
      this.form = new LongForm(this, this.saving, proposal(first, initiatives), undefined);
    });
    this.querySelector<HTMLElement>("form input")?.focus();
  }

  private async propose(typed: Record<string, unknown>): Promise<void> {
    let id = "";
    const done = await this.saving.run(async (idempotencyKey) => {
      const body = present(typed) as Body<"proposeRoadmap">;
      ({ id } = (await call("proposeRoadmap", { path: { cycleId: this.cycle.id }, body, idempotencyKey })).data);
    });
    if (done) {
      go(this.to("roadmap-jobs/:jobId", { jobId: id }));
    }
  }

  protected view(roadmaps: readonly Summary[]): TemplateResult {
    if (this.form !== undefined) {
      return html`
        <h2>Propose a roadmap</h2>
        <p>The search takes candidates, budgets, capacities and the appetite for risk as they are now.</p>
        ${this.form.view("Search for the best roadmap", (typed) => void this.propose(typed), () => {
          this.form = undefined;
          this.saving.refused = undefined;
          this.requestUpdate();
        })}
      `;
    }
    const act = this.may("proposeRoadmap")
      ? html`<p class="actions"><button type="button" ?disabled=${this.saving.busy} @click=${() => void this.begin()}>Propose a roadmap</button></p>`
      : nothing;
    if (roadmaps.length === 0) {
      return empty("No roadmap yet. It needs candidates with price, category and ratings, and money.", act);
    }
    const summary = (caption: string, rows: readonly Summary[], none: string) =>
      table<Summary>(
        caption,
        [
          { head: "Roadmap", cell: (each) => html`<a href=${this.to("roadmaps/:roadmapId", { roadmapId: each.id })}>${each.name}</a>`, isName: true },
          { head: "State", cell: (each) => html`${badge(each.state, TONES[each.state])} ${each.verdict === undefined || each.state !== "DRAFT" ? nothing : badge(each.verdict, each.verdict === "APPROVED" ? "good" : "bad")}` },
          { head: "Proven", cell: (each) => words(each.status) },
          { head: "Initiatives", cell: (each) => each.itemCount, isNumber: true },
          { head: "Value", cell: (each) => (each.value === undefined ? "—" : number(each.value)), isNumber: true },
          { head: "Gap", cell: (each) => (each.gapPercent === undefined ? "—" : percent(each.gapPercent / 100, 2)), isNumber: true },
          { head: "Proposed", cell: (each) => html`${moment(each.proposedAt)} <span class="small">by ${each.proposedBy}</span>` },
        ],
        rows,
        none,
      );
    return html`
      ${act}
      ${summary("In force", roadmaps.filter((each) => each.state === "PUBLISHED"), "No roadmap is published yet. The steering committee approves and publishes a draft.")}
      ${summary("Others", roadmaps.filter((each) => each.state !== "PUBLISHED"), "No draft, and none superseded.")}
    `;
  }
}
customElements.define("wm-roadmaps", Roadmaps);

function proposal(firstPeriod: string, initiatives: readonly Schemas["Initiative"][]): readonly (Group | Rows)[] {
  const weight = { type: "number", min: 0, max: 1000, step: "any", required: true } as const;
  return [
    {
      title: "What is planned",
      fields: [
        { name: "name", label: "Name", required: true, maxLength: 200 },
        { name: "firstPeriod", label: "First quarter", hint: "As 2027-Q1", value: firstPeriod, required: true, maxLength: 7 },
        { name: "periods", label: "Number of quarters", type: "number", value: 8, min: 1, max: 40, step: 1, required: true },
      ],
    },
    {
      title: "What counts",
      hint: "Only the ratios of these weights matter.",
      fields: [
        { name: "objective/priority", label: "Priority", value: 0.6, ...weight },
        { name: "objective/netPresentValue", label: "Value in money", value: 0.2, ...weight },
        { name: "objective/painRelief", label: "Pain taken away", value: 0.2, ...weight },
      ],
    },
    {
      title: "Limits of categories",
      hint: "How many initiatives of a category it holds.",
      one: "limit",
      name: "categoryMix",
      fields: [
        { name: "category", label: "Category", type: "select", required: true, options: [["STRATEGIC", "Strategic"], ["GROWTH", "Growth"], ["COMPLIANCE", "Compliance"], ["EFFICIENCY", "Efficiency"]] },
        { name: "minimum", label: "At least", type: "number", min: 0, max: 10000, step: 1 },
        { name: "maximum", label: "At most", type: "number", min: 0, max: 10000, step: 1 },
      ],
    },
    {
      title: "What must be done",
      hint: "Besides what the law demands.",
      one: "initiative",
      name: "mandatory",
      fields: [
        { name: "initiativeId", label: "Initiative", type: "select", required: true, options: initiatives.map((each) => [each.id, `${each.code} · ${each.title}`] as const) },
        { name: "latestPeriod", label: "Last quarter at the latest", hint: "As 2027-Q4", required: true, maxLength: 7 },
      ],
    },
    {
      title: "The search",
      hint: "Leave these empty for the usual ones.",
      fields: [
        { name: "discountPerPeriod", label: "Value kept for a quarter of waiting", hint: "0.5 to 1", type: "number", min: 0.5, max: 1, step: "any" },
        { name: "movingCost", label: "Points that moving an announced initiative costs", hint: "0 to 1000", type: "number", min: 0, max: 1000, step: "any" },
        { name: "deterministicLimit", label: "Limit of the search", hint: "Units of work, 0.01 to 600", type: "number", min: 0.01, max: 600, step: "any" },
        { name: "seed", label: "Seed", hint: "The same seed finds the same roadmap", type: "number", min: 0, step: 1 },
      ],
    },
  ];
}
