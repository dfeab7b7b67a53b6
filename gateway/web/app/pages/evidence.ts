import { html, nothing, type TemplateResult } from "lit";
import { call, type Answer, type OperationId, type Schemas } from "../api/client";
import { count, day, number, percent, words } from "../parts/format";
import { picture } from "../parts/picture";
import { empty, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Summary = Answer<"readEvidenceSummary">;

interface Data {
  readonly summary: Summary;
  readonly trend: Schemas["WeeklyCases"];
}

/** The cases of the CRM systems in short: what customers complain of, where, and which promises were kept. */
export default class Evidence extends Page<Data> {
  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [summary, trend] = await Promise.all([call("readEvidenceSummary", { path, signal }), call("readEvidenceTrend", { path, signal })]);
    return { summary: summary.data, trend: trend.data };
  }

  protected override downloads(): readonly OperationId[] {
    return ["readEvidenceSummary", "readEvidenceTrend"];
  }

  protected view({ summary, trend }: Data): TemplateResult {
    if (summary.mappedCases === 0) {
      return empty(
        "No case is mapped to a pain point of this cycle yet.",
        this.may("readSource") ? html`<a class="button" href=${this.to("sources")}>Map the words of a source</a>` : nothing,
      );
    }
    return html`
      <p>
        ${count(summary.mappedCases, "case")} from ${count(summary.sources.length, "source")}. They stand beside the ranking
        and never change it.
      </p>
      ${trend.weeks.length === 0 ? nothing : picture("readEvidenceTrend", { path: { cycleId: this.cycle.id } }, weekly(trend))}
      ${trend.slope === undefined ? nothing : html`<p>Trend: ${figure(`${number(trend.slope, 2)} cases a week`, trend.reasons, "Trend")}</p>`}
      ${table<Schemas["PainPointEvidence"]>(
        "Pain points by the pain of customers",
        [
          { head: "Pain point", cell: (row) => row.title, isName: true },
          {
            head: "Customer pain",
            cell: (row) =>
              figure(
                number(row.customerPain),
                [
                  `share of the mapped cases ${percent(row.share, 1)} × mean severity ${number(row.meanSeverity)}`,
                  `${row.cases.toLocaleString()} of ${summary.mappedCases.toLocaleString()} cases`,
                ],
                `Customer pain of ${row.title}`,
              ),
            isNumber: true,
          },
          { head: "Cases", cell: (row) => row.cases.toLocaleString(), isNumber: true },
          { head: "Open", cell: (row) => row.openCases.toLocaleString(), isNumber: true },
          { head: "Broken promises", cell: (row) => `${row.brokenPromises.toLocaleString()} of ${row.promises.toLocaleString()}`, isNumber: true },
        ],
        summary.painPoints,
        "No pain point has cases.",
      )}
      <h2>Where</h2>
      ${table<Schemas["TouchpointEvidence"]>(
        "Touchpoints that these pain points hit",
        [
          { head: "Touchpoint", cell: (row) => row.name, isName: true },
          { head: "Cases", cell: (row) => row.cases.toLocaleString(), isNumber: true },
          { head: "Mean severity", cell: (row) => number(row.meanSeverity), isNumber: true },
        ],
        summary.touchpoints,
        "No touchpoint is hit.",
      )}
      ${table<Schemas["DepartmentEvidence"]>(
        "Promises by department, most broken first",
        [
          { head: "Department", cell: (row) => row.code, isName: true },
          { head: "Cases", cell: (row) => row.cases.toLocaleString(), isNumber: true },
          { head: "Promises kept", cell: kept, isNumber: true },
        ],
        summary.departments,
        "No case names a department.",
      )}
      <h2>Which cases</h2>
      ${table<Schemas["SourceEvidence"]>(
        "By source",
        [
          {
            head: "Source",
            cell: (row) =>
              this.may("readSource") ? html`<a href=${this.to("sources/:source", { source: row.source })}>${row.label}</a>` : row.label,
            isName: true,
          },
          { head: "Cases", cell: (row) => row.cases.toLocaleString(), isNumber: true },
          { head: "First opened", cell: (row) => (row.firstOpenedAt === undefined ? "not said" : day(row.firstOpenedAt.slice(0, 10))) },
          { head: "Last opened", cell: (row) => (row.lastOpenedAt === undefined ? "not said" : day(row.lastOpenedAt.slice(0, 10))) },
        ],
        summary.sources,
        "No source.",
      )}
      ${picture(
        "readEvidenceSummary",
        { path: { cycleId: this.cycle.id } },
        shares("By channel", summary.channels.map((each) => [each.channel ?? "not said", each.cases])),
      )}
      ${shares("By kind", summary.kinds.map((each) => [each.kind === undefined ? "not said" : words(each.kind), each.cases]))}
      ${shares("By severity", summary.severities.map((each) => [`${each.from} to ${each.to}`, each.cases]))}
      <h2>How it was counted</h2>
      <ul>${summary.reasons.map((each) => html`<li>${each}</li>`)}</ul>
    `;
  }
}
customElements.define("wm-evidence", Evidence);

/** The numbers of the weeks, the latest first. */
export function weekly({ weeks }: Schemas["WeeklyCases"]): TemplateResult {
  return table<Schemas["Week"]>(
    "Cases by week",
    [
      { head: "Week of", cell: (row) => day(row.monday), isName: true },
      { head: "Cases", cell: (row) => number(row.cases, 0), isNumber: true },
      { head: "Broken promises", cell: (row) => number(row.brokenPromises, 0), isNumber: true },
    ],
    [...weeks].reverse(),
    "No case is in these weeks.",
  );
}

/** The share of promises kept, which opens to its counts and its interval. */
function kept(row: Schemas["DepartmentEvidence"]): TemplateResult | string {
  const { keptRate, keptInterval } = row;
  return keptRate === undefined
    ? "no promise"
    : figure(
        percent(keptRate),
        [
          `${(row.promises - row.brokenPromises).toLocaleString()} of ${row.promises.toLocaleString()} promises`,
          ...(keptInterval === undefined ? [] : [`in 95 % (Wilson) between ${percent(keptInterval.lower)} and ${percent(keptInterval.upper)}`]),
        ],
        `Promises kept by ${row.code}`,
      );
}

function shares(caption: string, rows: readonly (readonly [string, number])[]): TemplateResult {
  const sum = rows.reduce((total, [, cases]) => total + cases, 0);
  return table<readonly [string, number]>(
    caption,
    [
      { head: caption.replace("By ", ""), cell: ([name]) => name, isName: true },
      { head: "Cases", cell: ([, cases]) => cases.toLocaleString(), isNumber: true },
      { head: "Share", cell: ([, cases]) => percent(cases / sum), isNumber: true },
    ],
    rows,
    `${caption}: nothing to show.`,
  );
}
