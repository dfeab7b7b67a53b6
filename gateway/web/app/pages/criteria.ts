import { html, nothing, type TemplateResult } from "lit";
import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { number, words } from "../parts/format";
import { share } from "./goals";
import { Records, type Kind, type Listed } from "./records";

type Criterion = Schemas["Criterion"];

const SCORES = [0, 25, 50, 75, 100] as const;
const SIDES = [["BUSINESS", "Business"], ["IT", "IT"]] as const;
const SOURCES = [["RATED", "People rate it"], ["PAIN_RELIEF", "Computed: pain that it takes away"], ["ALIGNMENT", "Computed: alignment with the goals"], ["EXPECTED_VALUE", "Computed: expected value"]] as const;

/** What initiatives are judged by, on the business and the IT side. */
export default class Criteria extends Records<Criterion> {
  protected async read(signal: AbortSignal): Promise<Listed<Criterion>> {
    const items = await all("listCriteria", { path: { cycleId: this.cycle.id }, signal });
    return { items: items.sort((one, other) => one.side.localeCompare(other.side)) };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listCriteria"];
  }

  protected readonly kind: Kind<Criterion, Listed<Criterion>> = {
    noun: "criterion",
    nouns: "criteria",
    nameOf: (criterion) => criterion.name,
    empty: "No criterion is here yet. Without one of each side no initiative has a priority.",
    columns: ({ items }) => [
      { head: "Criterion", cell: (each) => each.name, isName: true },
      { head: "Side", cell: (each) => SIDES.find(([side]) => side === each.side)?.[1] },
      { head: "Weight", cell: (each) => number(each.weight, 2), isNumber: true },
      { head: "Share of side", cell: (each) => share(each, items.filter(({ side }) => side === each.side)), isNumber: true },
      { head: "Source", cell: (each) => (each.source === "RATED" ? "rated" : `computed: ${words(each.source)}`) },
      { head: "Rubric", cell: rubric },
    ],
    fields: (_, of) => [
      { name: "name", label: "Name", value: of?.name, required: true, maxLength: 200 },
      { name: "side", label: "Side", type: "select", value: of?.side, required: true, options: SIDES },
      { name: "weight", label: "Weight", hint: "Within its side; only ratios matter", type: "number", value: of?.weight ?? 1, max: 1000, step: "any", required: true },
      { name: "source", label: "Where the score comes from", type: "select", value: of?.source ?? "RATED", required: true, options: SOURCES },
      ...SCORES.map((score, at) => ({
        name: `rubric/${at}/meaning`,
        label: `What ${score} means`,
        hint: "In absolute terms. Leave all five empty for a computed criterion",
        type: "textarea" as const,
        value: of?.rubric.find((each) => each.score === score)?.meaning,
        maxLength: 500,
      })),
    ],
    add: {
      needs: "createCriterion",
      call: (values, idempotencyKey) =>
        call("createCriterion", { path: { cycleId: this.cycle.id }, body: bodyOf(values) as Body<"createCriterion">, idempotencyKey }),
    },
    change: {
      needs: "changeCriterion",
      read: (criterionId) => call("readCriterion", { path: { criterionId } }),
      call: (criterionId, values, ifMatch) => call("changeCriterion", { path: { criterionId }, body: bodyOf(values), ifMatch }),
    },
    remove: {
      needs: "deleteCriterion",
      read: (criterionId) => call("readCriterion", { path: { criterionId } }),
      call: (criterionId, ifMatch) => call("deleteCriterion", { path: { criterionId }, ifMatch }),
    },
  };

  protected override above(): TemplateResult {
    return html`<p>Business people rate the criteria of business, IT people those of IT. Each side's index is the weighted mean of its scores.</p>`;
  }
}
customElements.define("wm-criteria", Criteria);

function rubric(criterion: Criterion): TemplateResult | typeof nothing {
  return criterion.rubric.length === 0
    ? nothing
    : html`<details>
        <summary aria-label="What 0 to 100 mean for ${criterion.name}">What 0 to 100 mean</summary>
        <dl class="facts rubric">${criterion.rubric.map((each) => html`<dt>${each.score}</dt><dd>${each.meaning}</dd>`)}</dl>
      </details>`;
}

/** The five anchors, or none where nothing is written. */
function bodyOf(values: Record<string, unknown>): Record<string, unknown> {
  const written = (values["rubric"] ?? []) as ({ meaning?: string } | undefined)[];
  const anchors = SCORES.map((score, at) => ({ score, meaning: written[at]?.meaning ?? "" }));
  return { ...values, rubric: anchors.some(({ meaning }) => meaning !== "") ? anchors : [] };
}
