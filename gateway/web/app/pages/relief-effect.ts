import { html, nothing, type TemplateResult } from "lit";
import { call, type OperationId, type Schemas } from "../api/client";
import { count, day, number, words } from "../parts/format";
import { picture } from "../parts/picture";
import { badge } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Estimate = Schemas["ReliefEffectEstimate"];

interface Data {
  readonly comparison: Schemas["ReliefComparison"];
  readonly effect: Schemas["ReliefEffect"];
}

interface Row {
  readonly name: string;
  readonly change: number;
  readonly estimate?: Estimate;
}

const TONES = { YES: "good", NO: "bad", CANNOT_TELL: "warn" } as const;

/** Whether an initiative has worked, and everything that the answer rests on. */
export default class ReliefEffect extends Page<Data> {
  private get path() {
    return { reliefComparisonId: this.param("reliefComparisonId") };
  }

  protected async read(signal: AbortSignal): Promise<Data> {
    const [comparison, effect] = await Promise.all([
      call("readReliefComparison", { path: this.path, signal }),
      call("readReliefEffect", { path: this.path, signal }),
    ]);
    return { comparison: comparison.data, effect: effect.data };
  }

  protected override downloads(): readonly OperationId[] {
    return ["readReliefEffect"];
  }

  protected view({ comparison, effect }: Data): TemplateResult {
    return html`
      <h2>${comparison.name}</h2>
      <p>${badge(effect.verdict, TONES[effect.verdict])} ${effect.answer}</p>
      ${effect.missing.length === 0 ? nothing : html`<ul class="tight">${effect.missing.map((each) => html`<li>${each}</li>`)}</ul>`}
      <p>
        Decided on ${day(comparison.decidedOn)}, promised from ${day(comparison.liveOn)} on. Compared with ${count(effect.untreated, "untreated pain point")} of the same
        sources${effect.seasonal ? ", less what the same weeks of the year before did" : ""}.
      </p>
      ${picture("readReliefEffect", { path: this.path }, estimates(effect))}
      ${table<Schemas["ComparedWeek"]>(
        "Week by week",
        [
          { head: "Week of", cell: (each) => day(each.monday), isName: true },
          { head: "Relieved", cell: (each) => number(each.relieved, 0), isNumber: true },
          { head: "Untreated", cell: (each) => number(each.untreated, 0), isNumber: true },
          { head: "Part", cell: (each) => words(each.part) },
        ],
        effect.weeks,
        "There is no whole week of evidence yet.",
      )}
    `;
  }
}
customElements.define("wm-relief-effect", ReliefEffect);

function estimates(effect: Schemas["ReliefEffect"]): TemplateResult {
  return table<Row>(
    "Change of the weekly cases",
    [
      { head: "How", cell: (row) => row.name, isName: true },
      { head: "Change", cell: (row) => `${number(row.change)} %`, isNumber: true },
      { head: "95 % interval", cell: (row) => (row.estimate === undefined ? "—" : `${number(row.estimate.lowPercent)} to ${number(row.estimate.highPercent)} %`) },
      { head: "p", cell: (row) => (row.estimate === undefined ? "—" : number(row.estimate.p, 3)), isNumber: true },
      { head: "Placebos as large", cell: (row) => (row.estimate === undefined ? "—" : `${row.estimate.placebosAsLarge} of ${row.estimate.placebos}`) },
    ],
    rows(effect),
    "",
  );
}

function rows({ differenceInDifferences, interruptedSeries, naivePercent, promisedPercent }: Schemas["ReliefEffect"]): readonly Row[] {
  const estimated = (name: string, estimate: Estimate | undefined): readonly Row[] =>
    estimate === undefined ? [] : [{ name, change: estimate.changePercent, estimate }];
  return [
    ...estimated("Against untreated pain points", differenceInDifferences),
    ...estimated("Against its own trend", interruptedSeries),
    ...(naivePercent === undefined ? [] : [{ name: "Plain before and after", change: naivePercent }]),
    { name: "Promised", change: promisedPercent },
  ];
}
