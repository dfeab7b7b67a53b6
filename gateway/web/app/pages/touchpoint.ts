import { html, nothing, type TemplateResult } from "lit";
import { all, call, callOrNothing, type Answered, type Body, type OperationId, type Schemas } from "../api/client";
import { confirmed } from "../parts/confirm";
import { facts } from "../parts/facts";
import { form, type Field } from "../parts/form";
import { day, number, titleOf, words } from "../parts/format";
import { differing, overwrite } from "../parts/overwrite";
import { picture } from "../parts/picture";
import { Saving } from "../parts/saving";
import { announce, badge, empty, figure } from "../parts/small";
import { table } from "../parts/table";
import { BASICS, METER_DIRECTIONS } from "./choices";
import { Records, type Kind, type Listed } from "./records";

type Basic = Schemas["Basic"];
type Quality = Answered<Schemas["QualityScores"]>;
interface Data extends Listed<Basic> {
  readonly touchpoint: Schemas["Touchpoint"];
  readonly score: Schemas["BasicsScore"] | undefined;
  readonly quality: Quality | undefined;
}

const SCORES = {
  customerExpectation: "What customers expect",
  managementBelief: "What management believes that they expect",
  specification: "What is specified",
  delivery: "What is delivered",
  promise: "What is promised",
  perceivedQuality: "What customers perceive",
} satisfies Partial<Record<keyof Schemas["QualityScoresInput"], string>>;

/** One touchpoint: its basics with their meters, and where quality is lost between expectation and perception. */
export default class TouchpointPage extends Records<Basic, Data> {
  static override properties = { ...Records.properties, scoring: { state: true } };

  declare private scoring: boolean;
  private readonly rating = new Saving(this, "quality");

  private get path() {
    return { touchpointId: this.param("touchpointId") };
  }

  protected async read(signal: AbortSignal): Promise<Data> {
    const { path } = this;
    const [items, touchpoint, scores, quality] = await Promise.all([
      all("listBasics", { path, query: { sort: "meter" }, signal }),
      call("readTouchpoint", { path, signal }),
      all("listBasicsScores", { path: { cycleId: this.cycle.id }, signal }),
      callOrNothing("readQualityScores", { path, signal }),
    ]);
    const score = scores.find((each) => each.touchpointId === path.touchpointId)?.score;
    return { items, touchpoint: touchpoint.data, score, quality };
  }

  protected override downloads({ quality }: Data): readonly OperationId[] {
    return quality === undefined ? ["listBasics"] : ["listBasics", "readQualityScores"];
  }

  protected readonly kind: Kind<Basic, Data> = {
    noun: "basic",
    nameOf: ({ basic }) => basic.meter,
    empty: "No basic is here yet. Add what customers take for granted here, with the meter that shows whether it is met.",
    columns: () => [
      { head: "Meter", cell: ({ basic }) => basic.meter, isName: true },
      { head: "Guards against", cell: ({ basic }) => BASICS.find(([constant]) => constant === basic.category)?.[1] ?? "" },
      { head: "Met", cell: ({ basic }) => `${words(basic.direction)} ${basic.threshold.toLocaleString()} ${basic.unit}` },
      {
        head: "Reading",
        cell: ({ basic: { reading, unit } }) =>
          reading ? html`${reading.value.toLocaleString()} ${unit} <span class="small">on ${day(reading.readOn)}, ${reading.source}</span>` : "none",
      },
      { head: "A year", cell: ({ basic }) => (basic.volumePerYear ? number(basic.volumePerYear, 0) : "as touchpoint"), isNumber: true },
      { head: "State", cell: ({ verdict }) => badge(verdict, verdict === "PASSES" ? "good" : verdict === "FAILS" ? "bad" : "warn") },
    ],
    fields: (_, item) => [
      { name: "category", label: "Failure that it guards against", type: "select", value: item?.basic.category, required: true, options: BASICS },
      { name: "meter", label: "What is measured", value: item?.basic.meter, required: true, maxLength: 200, hint: "Such as the mean wait for a person" },
      { name: "unit", label: "Unit", value: item?.basic.unit, required: true, maxLength: 40 },
      { name: "direction", label: "It is met", type: "select", value: item?.basic.direction, required: true, options: METER_DIRECTIONS },
      { name: "threshold", label: "Threshold", type: "number", value: item?.basic.threshold, required: true, step: "any", hint: "In the unit" },
      { name: "reading/value", label: "Reading of the meter", type: "number", value: item?.basic.reading?.value, step: "any", hint: "Leave all three empty while it is not read" },
      { name: "reading/readOn", label: "Day of the reading", type: "date", value: item?.basic.reading?.readOn },
      { name: "reading/source", label: "Where the reading comes from", value: item?.basic.reading?.source, maxLength: 500 },
      { name: "volumePerYear", label: "Interactions a year", type: "number", value: item?.basic.volumePerYear ?? undefined, min: 0, step: 1, hint: "Empty: as many as the touchpoint has" },
    ],
    add: {
      needs: "createBasic",
      call: (body, idempotencyKey) => call("createBasic", { path: this.path, body: body as unknown as Body<"createBasic">, idempotencyKey }),
    },
    change: {
      needs: "changeBasic",
      read: (basicId) => call("readBasic", { path: { basicId } }),
      call: (basicId, body, ifMatch) => call("changeBasic", { path: { basicId }, body: { ...body, reading: (body["reading"] as null) ?? null }, ifMatch }),
    },
    remove: {
      needs: "deleteBasic",
      read: (basicId) => call("readBasic", { path: { basicId } }),
      call: (basicId, ifMatch) => call("deleteBasic", { path: { basicId }, ifMatch }),
    },
  };

  protected override above({ touchpoint, score }: Data): TemplateResult {
    return html`
      <p><a href=${this.to("touchpoints")}>All touchpoints</a> · <a href=${this.to("basics")}>All basics</a></p>
      <h2>${touchpoint.name}</h2>
      ${facts([
        ["Channel", touchpoint.channel],
        ["Department", touchpoint.department.name],
        ["Stage", words(touchpoint.lifecycleStage)],
        ["Importance", number(touchpoint.weightedImportance)],
        ["A year", number(touchpoint.volumePerYear, 0)],
      ])}
      <h2>Basics</h2>
      ${score?.score === undefined ? nothing : html`<p>Score: ${figure(`${number(score.score)} of 100`, score.reasons, "Basics score")}</p>`}
    `;
  }

  protected override below(data: Data): TemplateResult {
    const { quality } = data;
    return html`
      <h2>Quality</h2>
      ${this.scoring
        ? this.sheet(quality)
        : html`
            ${quality === undefined
              ? empty("Nothing is scored yet. Six scores show where quality is lost, and who answers for it.")
              : picture("readQualityScores", { path: this.path }, gapsOf(quality.data))}
            ${quality === undefined ? nothing : html`<p>${accountable(quality.data.gaps)} <span class="small">Scored on ${day(quality.data.scores.scoredOn)}: ${quality.data.scores.source}</span></p>`}
            <p class="actions">
              ${this.offers({ needs: "scoreQuality" }) && !this.isEditing
                ? html`<button type="button" id="score" @click=${() => void this.score()}>${quality === undefined ? "Score the quality" : "Change the scores"}</button>`
                : nothing}
              ${quality !== undefined && this.offers({ needs: "deleteQualityScores" })
                ? html`<button type="button" class="quiet" ?disabled=${this.rating.busy} @click=${() => void this.forget(quality)}>Delete the scores</button>`
                : nothing}
            </p>
          `}
    `;
  }

  private sheet(quality: Quality | undefined): TemplateResult {
    const scores = quality?.data.scores;
    const fields: readonly Field[] = [
      ...Object.entries(SCORES).map(([name, label]) => ({
        name,
        label,
        type: "number" as const,
        value: scores?.[name as keyof typeof SCORES],
        required: true,
        min: 0,
        max: 100,
        step: "any" as const,
        hint: "0 to 100",
      })),
      { name: "scoredOn", label: "Day of the scores", type: "date", value: scores?.scoredOn, required: true },
      { name: "source", label: "Where the scores come from", type: "textarea", value: scores?.source, required: true, maxLength: 500 },
    ];
    return html`<section class="card pairs" aria-label="Quality scores">
      ${form(this.rating, fields, "Save the scores", (values) => void this.keep(quality, values))}
      <p class="actions"><button type="button" class="quiet" @click=${() => (this.scoring = false)}>Close without saving</button></p>
    </section>`;
  }

  private async score(): Promise<void> {
    this.scoring = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>(".pairs input")?.focus();
  }

  private async keep(quality: Quality | undefined, values: Record<string, unknown>): Promise<void> {
    const { path } = this;
    const body = values as unknown as Body<"scoreQuality">;
    const done = await this.rating.run(() =>
      overwrite(
        quality?.etag,
        (ifMatch) => call("scoreQuality", { path, body, ifMatch }),
        () => call("readQualityScores", { path }),
        (theirs) => differing(body, theirs.scores, titleOf),
      ),
    );
    if (done) {
      this.scoring = false;
      announce("The scores are saved.");
      await this.refresh();
    }
  }

  private async forget(quality: Quality): Promise<void> {
    if (await confirmed("Delete the scores?", "They are gone for good.", "Delete them")) {
      const done = await this.rating.run(() => call("deleteQualityScores", { path: this.path, ifMatch: quality.etag }));
      if (done) {
        announce("The scores are deleted.");
        await this.refresh();
      }
    }
  }
}
customElements.define("wm-touchpoint", TouchpointPage);

function gapsOf({ gaps: { gaps }, scores }: Schemas["QualityScores"]): TemplateResult {
  return html`
    ${table<Schemas["QualityGap"]>(
      "Gaps of quality; above 0 quality is lost",
      [
        { head: "Gap", cell: (gap) => `${gap.number}: ${gap.formula}`, isName: true },
        { head: "Points", cell: (gap) => number(gap.points), isNumber: true },
        { head: "Answers for it", cell: (gap) => (gap.accountable === undefined ? "—" : words(gap.accountable)) },
      ],
      gaps,
      "",
    )}
    ${facts(Object.entries(SCORES).map(([name, label]) => [label, number(scores[name as keyof typeof SCORES])]))}
  `;
}

function accountable({ accountable: of, reasons }: Schemas["QualityGaps"]): TemplateResult {
  return of.length === 0
    ? html`No quality is lost in the company.`
    : html`For the largest gap answers ${figure(of.map(words).join(" and "), reasons, "Who answers for the largest gap")}.`;
}
