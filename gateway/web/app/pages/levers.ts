import { html, nothing, type TemplateResult } from "lit";
import { call, callOrNothing, type Answer, type Answered, type OperationId, type Schemas } from "../api/client";
import { form, type Field } from "../parts/form";
import { moment, number, words } from "../parts/format";
import { overwrite } from "../parts/overwrite";
import { Saving } from "../parts/saving";
import { announce, badge, empty, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Sheet = Answered<Schemas["LeverSheet"]> | undefined;
type Input = Schemas["LeverSheetInput"];
type Levels = Answer<"readEngagementLevers">;
interface Data {
  readonly sheet: Sheet;
  readonly levels: Levels;
}

const LEVERS: Record<Schemas["Lever"], string> = {
  STRATEGY_AND_PLANNING: "Strategy and planning: which customers, environments and experiences, and what value",
  DESIGN: "Design: which interactions",
  ENABLEMENT: "Enablement: which technology, process and platforms",
  PERFORMANCE: "Performance: what interactions cost and earn",
};
const FUNCTIONS: readonly Schemas["BusinessFunction"][] = ["MARKETING", "SALES", "SERVICE"];
const QUESTIONS: Record<Schemas["LeverQuestion"], string> = {
  WHICH_CUSTOMERS: "Which customers are served?",
  WHICH_ENVIRONMENTS: "In which environments are they met?",
  WHICH_EXPERIENCES: "Which experiences should they have?",
  WHAT_VALUE: "What value is created?",
  WHICH_INTERACTIONS: "Which interactions make the experience?",
  WHICH_TECHNOLOGY: "Which technology is needed?",
  WHICH_PROCESS: "Which processes are needed?",
  WHICH_PLATFORMS: "Which platforms are needed?",
  WHAT_INTERACTIONS_COST: "What does each interaction cost?",
  WHAT_INTERACTIONS_EARN: "What does each interaction earn?",
};

/** What moves engagement: the caller's own ratings and answers, and the levels that follow from all. */
export default class Levers extends Page<Data> {
  private readonly saving = new Saving(this);

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [sheet, levels] = await Promise.all([
      this.may("readLeverSheet") ? callOrNothing("readLeverSheet", { path, signal }) : undefined,
      call("readEngagementLevers", { path, signal }),
    ]);
    return { sheet, levels: levels.data };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listLeverSheets"];
  }

  private async save(values: Record<string, unknown>, ifMatch: string | undefined): Promise<void> {
    const path = { cycleId: this.cycle.id };
    const body = inputOf(values);
    const shown = ({ ratings, answers }: Input) =>
      [
        ...ratings.map((each) => `${words(each.lever)}, ${words(each.function)}: ${each.asIs} → ${each.target}`),
        ...answers.map((each) => each.text),
      ].join("; ");
    const done = await this.saving.run(() =>
      overwrite(
        ifMatch,
        (current) => call("rateLevers", { path, body, ifMatch: current }),
        () => call("readLeverSheet", { path }),
        (theirs) => [{ name: "Ratings and answers", mine: shown(body), theirs: shown(theirs) }],
      ),
    );
    if (done) {
      announce("Your sheet is saved.");
      await this.refresh();
    }
  }

  protected view({ sheet, levels }: Data): TemplateResult {
    return html`
      ${levelsOf(levels)}
      ${this.may("rateLevers") && this.cycle.state !== "CLOSED"
        ? html`
            <h2>Your sheet</h2>
            <p>
              How well does each function handle each lever, 0 (not at all) to 4 (fully)? What you cannot judge stays empty.
              ${sheet === undefined ? "You have not filled it in yet." : `You filled it in on ${moment(sheet.data.ratedAt)}.`}
            </p>
            <div class="pairs">${form(this.saving, fieldsOf(sheet?.data), "Save my sheet", (values) => void this.save(values, sheet?.etag))}</div>
          `
        : nothing}
    `;
  }
}
customElements.define("wm-levers", Levers);

function fieldsOf(sheet: Schemas["LeverSheet"] | undefined): readonly Field[] {
  const ratings = Object.entries(LEVERS).flatMap(([lever, meaning]) =>
    FUNCTIONS.flatMap((of) => {
      const given = sheet?.ratings.find((each) => each.lever === lever && each.function === of);
      const label = `${meaning.split(":")[0]}, ${words(of)}`;
      const scale = { type: "number", min: 0, max: 4, step: 1 } as const;
      return [
        { name: `ratings/${lever} ${of}/asIs`, label: `${label}: now`, value: given?.asIs, ...scale },
        { name: `ratings/${lever} ${of}/target`, label: `${label}: wanted`, value: given?.target, ...scale },
      ];
    }),
  );
  const answers = Object.entries(QUESTIONS).map(
    ([question, label]): Field => ({
      name: `answers/${question}`,
      label,
      type: "textarea",
      value: sheet?.answers.find((each) => each.question === question)?.text,
      maxLength: 2000,
    }),
  );
  return [...ratings, ...answers];
}

/** The sheet as the API takes it: only what was rated and answered. */
function inputOf(values: Record<string, unknown>): Input {
  const { ratings = {}, answers = {} } = values as {
    ratings?: Record<string, Pick<Schemas["LeverRating"], "asIs" | "target">>;
    answers?: Record<string, string>;
  };
  return {
    ratings: Object.entries(ratings).map(([place, given]) => {
      const [lever, of] = place.split(" ");
      return { lever, function: of, ...given } as Schemas["LeverRating"];
    }),
    answers: Object.entries(answers).map(([question, text]) => ({ question, text }) as Schemas["LeverAnswer"]),
  };
}

function levelsOf(levels: Levels): TemplateResult {
  return levels.levers.every((each) => each.asIs === undefined)
    ? empty("Nobody has filled in a sheet yet. The levels are known when stakeholders have.")
    : html`
        <p>
          ${levels.overall === undefined
            ? "The level of the whole is known when every lever is rated."
            : html`Engagement is at ${figure(number(levels.overall), levels.reasons, "Level of all levers")} of 100;
                ${number(levels.overallTarget ?? 0)} is wanted.`}
        </p>
        ${table(
          "Levels of each lever, 0 to 4",
          [
            { head: "Lever", cell: (row) => LEVERS[row.lever], isName: true },
            {
              head: "Now",
              cell: (row) =>
                row.asIs === undefined
                  ? "–"
                  : figure(
                      number(row.asIs),
                      row.functions.map((each) => `${words(each.function)}: ${number(each.asIs)} now, ${number(each.target)} wanted`),
                      `Level of ${words(row.lever)}`,
                    ),
              isNumber: true,
            },
            { head: "Wanted", cell: (row) => (row.target === undefined ? "–" : number(row.target)), isNumber: true },
            { head: "People", cell: (row) => row.spread?.raters ?? "–", isNumber: true },
            { head: "Notes", cell: (row) => (levels.bottlenecks.includes(row.lever) ? badge("BOTTLENECK", "warn") : nothing) },
          ],
          levels.levers,
          "",
        )}
      `;
}
