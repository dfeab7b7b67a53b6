import { html, nothing, type TemplateResult } from "lit";
import { all, call, type Body, type Schemas } from "../api/client";
import { number, words } from "../parts/format";
import type { Group } from "../parts/long-form";
import { Records } from "../parts/records";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Criterion = Schemas["Criterion"];

const SCORES = [0, 25, 50, 75, 100] as const;
const SOURCES = [["RATED", "People rate it"], ["PAIN_RELIEF", "Computed: pain that it takes away"], ["ALIGNMENT", "Computed: alignment with the goals"], ["EXPECTED_VALUE", "Computed: expected value"]] as const;

/** What initiatives are judged by, on the business and the IT side. */
export default class Criteria extends Page<readonly Criterion[]> {
  private readonly records = new Records<Criterion>(this, () => ({
    one: "criterion",
    nameOf: (criterion) => criterion.name,
    parts: criterionParts,
    read: (criterionId) => call("readCriterion", { path: { criterionId } }),
    create: this.may("createCriterion")
      ? (typed, idempotencyKey) => call("createCriterion", { path: { cycleId: this.cycle.id }, body: bodyOf(typed) as Body<"createCriterion">, idempotencyKey })
      : undefined,
    change: this.may("changeCriterion")
      ? (criterionId, typed, ifMatch) => call("changeCriterion", { path: { criterionId }, body: bodyOf(typed) as Body<"changeCriterion">, ifMatch })
      : undefined,
    remove: this.may("deleteCriterion") ? (criterionId, ifMatch) => call("deleteCriterion", { path: { criterionId }, ifMatch }) : undefined,
  }));

  protected read(signal: AbortSignal): Promise<readonly Criterion[]> {
    return all("listCriteria", { path: { cycleId: this.cycle.id }, signal });
  }

  protected view(criteria: readonly Criterion[]): TemplateResult {
    return html`
      <p>Business people rate the criteria of business, IT people those of IT. Each side's index is the weighted mean of its scores.</p>
      ${this.records.view()} ${this.side(criteria, "BUSINESS", "Business")} ${this.side(criteria, "IT", "IT")}
    `;
  }

  private side(criteria: readonly Criterion[], side: Criterion["side"], title: string): TemplateResult {
    const own = criteria.filter((each) => each.side === side);
    const total = own.reduce((sum, each) => sum + each.weight, 0);
    return table<Criterion>(
      `Criteria: ${title}`,
      [
        { head: "Criterion", cell: (each) => each.name, isName: true },
        { head: "Weight", cell: (each) => number(each.weight, 2), isNumber: true },
        { head: "Share of side", cell: (each) => `${number((100 * each.weight) / total, 0)} %`, isNumber: true },
        { head: "Source", cell: (each) => (each.source === "RATED" ? "rated" : `computed: ${words(each.source)}`) },
        { head: "Rubric", cell: rubric },
        ...(this.records.acting ? [{ head: "Actions", cell: (each: Criterion) => this.records.acts(each) }] : []),
      ],
      own,
      `No criterion of ${title} yet. Without one no initiative has a priority.`,
    );
  }
}
customElements.define("wm-criteria", Criteria);

function rubric(criterion: Criterion): TemplateResult | typeof nothing {
  return criterion.rubric.length === 0
    ? nothing
    : html`<details>
        <summary>What 0 to 100 mean</summary>
        <dl class="facts rubric">${criterion.rubric.map((each) => html`<dt>${each.score}</dt><dd>${each.meaning}</dd>`)}</dl>
      </details>`;
}

function criterionParts(of: Criterion | undefined): readonly Group[] {
  return [
    {
      title: "The criterion",
      fields: [
        { name: "name", label: "Name", value: of?.name, required: true, maxLength: 200 },
        { name: "side", label: "Side", type: "select", value: of?.side, required: true, options: [["BUSINESS", "Business"], ["IT", "IT"]] },
        { name: "weight", label: "Weight", hint: "Within its side; only ratios matter", type: "number", value: of?.weight ?? 1, max: 1000, step: "any", required: true },
        { name: "source", label: "Where the score comes from", type: "select", value: of?.source ?? "RATED", required: true, options: SOURCES },
      ],
    },
    {
      title: "Rubric",
      hint: "What an initiative of each score is like, in absolute terms. Leave it empty for a computed criterion.",
      fields: SCORES.map((score, at) => ({
        name: `rubric/${at}/meaning`,
        label: `${score}`,
        type: "textarea",
        value: of?.rubric.find((each) => each.score === score)?.meaning,
        maxLength: 500,
      })),
    },
  ];
}

/** The five anchors, or none where nothing is written. */
function bodyOf(typed: Record<string, unknown>): Record<string, unknown> {
  const anchors = (typed["rubric"] as { meaning: string | null }[]).map(({ meaning }, at) => ({ score: SCORES[at], meaning: meaning ?? "" }));
  return { ...typed, rubric: anchors.some(({ meaning }) => meaning !== "") ? anchors : [] };
}
