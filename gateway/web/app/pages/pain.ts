import { html, nothing, type TemplateResult } from "lit";
import { callOrNothing, type Answer, type OperationId, type Schemas } from "../api/client";
import { count, moment, number, percent } from "../parts/format";
import { picture } from "../parts/picture";
import { badge, empty, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Outcome = Answer<"readCurrentOrganisationalPain">;
type Row = Schemas["PainPointPain"];

/** The outcome of the round that was closed last: the heat map and the table of the same numbers. */
export default class Pain extends Page<{ outcome: Outcome | undefined }> {
  protected async read(signal: AbortSignal): Promise<{ outcome: Outcome | undefined }> {
    const answered = await callOrNothing("readCurrentOrganisationalPain", { path: { cycleId: this.cycle.id }, signal });
    return { outcome: answered?.data };
  }

  protected override downloads({ outcome }: { outcome: Outcome | undefined }): readonly OperationId[] {
    return outcome === undefined ? [] : ["readCurrentOrganisationalPain"];
  }

  protected view({ outcome }: { outcome: Outcome | undefined }): TemplateResult {
    if (outcome === undefined) {
      return empty("No round of this cycle is closed yet. What hurts is known when the first one is.");
    }
    return outcomeOf(outcome, "readCurrentOrganisationalPain", { path: { cycleId: this.cycle.id } });
  }
}
customElements.define("wm-pain", Pain);

/** The outcome of a round, with the picture that an operation draws of it. */
export function outcomeOf(outcome: Outcome, drawn: OperationId, wanted: { path: unknown }): TemplateResult {
  return html`
    <p>
      ${outcome.ballots} of ${outcome.eligible} people voted; counted on ${moment(outcome.countedAt)}.
      ${agreement(outcome)}
    </p>
    ${outcome.painPoints.length === 0
      ? empty(outcome.protection.reason)
      : html`
          ${picture(drawn, wanted, byGroup(outcome))}
          ${ranking(outcome)}
          <h2>How it was counted</h2>
          <ul>
            ${outcome.reasons.map((each) => html`<li>${each}</li>`)}
            <li>${outcome.protection.reason}</li>
          </ul>
        `}
  `;
}

function agreement({ agreement: { coefficient, reason } }: Outcome): TemplateResult | typeof nothing {
  return coefficient === undefined
    ? html`${reason ?? nothing}`
    : html`Their agreement is ${number(coefficient, 2)} of 1.`;
}

function ranking(outcome: Outcome): TemplateResult {
  return table<Row>(
    "Pain points by rank",
    [
      { head: "Rank", cell: (row) => row.perHead.rank, isNumber: true },
      { head: "Pain point", cell: (row) => row.title, isName: true },
      { head: "Points", cell: points, isNumber: true },
      { head: "Rank in 95 %", cell: (row) => interval(row), isNumber: true },
      { head: "Breadth", cell: (row) => number(row.breadth), isNumber: true },
      { head: "Notes", cell: notes },
    ],
    outcome.painPoints,
    "Nothing was ranked.",
  );
}

/** Points of the rule per head, which open to what each group gave. */
function points(row: Row): TemplateResult {
  return figure(
    number(row.perHead.points),
    row.contributions.map(
      (each) => `${each.departments.join(", ")}: ${number(each.perHead)} a head, ${percent(each.share)} of the pain`,
    ),
    `Points of ${row.title}`,
  );
}

function interval({ rankIntervalLow, rankIntervalHigh }: Row): string {
  return rankIntervalLow === rankIntervalHigh ? `${rankIntervalLow}` : `${rankIntervalLow}–${rankIntervalHigh}`;
}

function notes(row: Row): TemplateResult {
  return html`
    ${row.petProject ? badge("PET_PROJECT", "warn") : nothing}
    ${row.petProject && row.petProjectOf.length > 0 ? html`<span class="small">of ${row.petProjectOf.length === 1 ? "one department" : count(row.petProjectOf.length, "department")}</span>` : nothing}
    ${row.ruleSensitive ? badge("DEPENDS_ON_THE_RULE") : nothing}
  `;
}

/** The numbers of the heat map. */
function byGroup(outcome: Outcome): TemplateResult {
  const nameOf = (departments: readonly string[]) => departments.join(", ");
  return table<Row>(
    "Points a head of each group of departments, 0 to 100",
    [
      { head: "Pain point", cell: (row) => row.title, isName: true },
      ...outcome.groups.map((group) => ({
        head: nameOf(group.departments),
        cell: (row: Row) => {
          const given = row.contributions.find((each) => nameOf(each.departments) === nameOf(group.departments));
          return given === undefined ? "·" : number(given.perHead, 0);
        },
        isNumber: true,
      })),
    ],
    outcome.painPoints,
    "Nothing was ranked.",
  );
}
