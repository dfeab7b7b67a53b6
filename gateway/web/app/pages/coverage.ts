import { html, nothing, type TemplateResult } from "lit";
import { all, call, type Schemas } from "../api/client";
import { form } from "../parts/form";
import { count, percent, words } from "../parts/format";
import { Saving } from "../parts/saving";
import { announce, badge, empty, figure } from "../parts/small";
import { table, type Column } from "../parts/table";
import { Page } from "../shell/page";

type Cell = Schemas["CoverageCell"];
type Proposal = Schemas["PanelProposal"];
interface Data {
  readonly coverage: Schemas["Coverage"];
  readonly departments: readonly Schemas["Department"][];
}

/** Which department has somebody who knows which main journey, and whom to ask. */
export default class CoveragePage extends Page<Data> {
  static override properties = { ...Page.properties, proposal: { state: true } };

  declare private proposal: Proposal | undefined;
  private readonly proposing = new Saving(this);

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [coverage, departments] = await Promise.all([
      call("readCoverage", { path, signal }),
      all("listDepartments", { path, query: { sort: "name", archived: false }, signal }),
    ]);
    return { coverage: coverage.data, departments };
  }

  private async propose(values: Record<string, unknown>): Promise<void> {
    const done = await this.proposing.run(async () => {
      this.proposal = (await call("proposePanel", { path: { cycleId: this.cycle.id }, query: values })).data;
    });
    if (done) {
      announce("The proposal is here.");
    }
  }

  protected view({ coverage, departments }: Data): TemplateResult {
    return html`
      <p><a href=${this.to("panel")}>The panel</a></p>
      ${coverage.share === undefined
        ? empty(
            "Coverage needs departments and main journeys.",
            html`<a href=${this.to("departments")}>Departments</a> · <a href=${this.to("journeys")}>Journeys</a>`,
          )
        : html`
            <p>
              ${figure(percent(coverage.share), [`${coverage.covered} of ${coverage.cells.length} pairs`, ...coverage.rules], "Coverage")}
              of the pairs of department and main journey are covered by somebody who is empowered.
            </p>
            <div class="matrix">${matrix(coverage, departments)}</div>
            ${coverage.emptyCells.length === 0 ? nothing : html`<h2>Nobody covers</h2><ul>${coverage.emptyCells.map((each) => html`<li>${each}</li>`)}</ul>`}
          `}
      ${this.may("proposePanel")
        ? html`<h2>Whom to ask</h2>
            <p>Of all people who are enrolled and empowered, a small panel that covers as much as it can.</p>
            ${form(
              this.proposing,
              [
                { name: "size", label: "How many people", type: "number", min: 0, max: 100, step: 1, hint: "Empty: as many as every department needs together" },
                {
                  name: "departmentId",
                  label: "Departments in scope",
                  type: "checkboxes",
                  hint: "None ticked: all of them",
                  options: departments.map((each) => [each.id, each.name]),
                },
              ],
              "Propose a panel",
              (values) => void this.propose(values),
            )}
            ${this.proposal === undefined ? nothing : proposed(this.proposal)}`
        : nothing}
    `;
  }
}
customElements.define("wm-coverage", CoveragePage);

/** A row for each department, a column for each main journey. */
function matrix({ cells }: Schemas["Coverage"], departments: Data["departments"]): TemplateResult {
  const journeys = [...new Map(cells.map((each) => [each.journeyId, each.journey]))];
  const ids = [...new Set(cells.map((each) => each.departmentId))];
  const rows = ids.map((id): readonly [string, readonly Cell[]] => [id, cells.filter((each) => each.departmentId === id)]);
  const nameOf = (id: string, code: string) => departments.find((each) => each.id === id)?.name ?? code;
  return table<(typeof rows)[number]>(
    "Who knows which main journey",
    [
      { head: "Department", cell: ([id, own]) => nameOf(id, own[0]?.department ?? ""), isName: true },
      ...journeys.map(
        ([id, name]): Column<(typeof rows)[number]> => ({ head: name, cell: ([, own]) => covering(own.find((each) => each.journeyId === id)) }),
      ),
    ],
    rows,
    "There is nothing to cover.",
  );
}

function covering(cell: Cell | undefined): unknown {
  return cell === undefined
    ? nothing
    : cell.covered
      ? figure(
          count(cell.coveredBy.length, "person", "people"),
          cell.coveredByNames.map((each) => each.displayName),
          `${cell.department}, ${cell.journey}`,
        )
      : badge("NOBODY", "warn");
}

function proposed(proposal: Proposal): TemplateResult {
  return html`
    <p>
      ${count(proposal.picks.length, "person", "people")} of at most ${proposal.size}.
      ${proposal.coverage === undefined
        ? nothing
        : html`They cover ${figure(percent(proposal.coverage), proposal.reasons, "Coverage of the proposal")} of the pairs; all
          who are empowered together would cover ${percent(proposal.possibleCoverage ?? 0)}.`}
      ${proposal.method === "EXACT" ? "No panel of this size covers more." : "Found by exchange; a better panel may exist."}
    </p>
    ${table(
      "The proposed panel, in the order in which they add most",
      [
        { head: "Name", cell: (row) => row.displayName, isName: true },
        { head: "Department", cell: (row) => row.department.name },
        { head: "Level", cell: (row) => words(row.jobLevel) },
        { head: "Adds", cell: (row) => row.newCells.join("; ") || "–" },
        { head: "Serves", cell: (row) => row.serves.join(", ") || "–" },
      ],
      proposal.picks,
      "Nobody who is enrolled is empowered. Enrol people first.",
    )}
    ${table(
      "Rules of a good panel",
      [
        { head: "Rule", cell: (row) => words(row.rule), isName: true },
        { head: "Kept", cell: (row) => (row.met ? badge("KEPT", "good") : badge("NOT_KEPT", "warn")) },
        { head: "Why", cell: (row) => row.reason },
      ],
      proposal.rules,
      "There are no rules.",
    )}
  `;
}
