import { html, nothing, type TemplateResult } from "lit";
import { all, call, callOrNothing, type Answered, type Body, type OperationId, type Schemas } from "../api/client";
import { confirmed } from "../parts/confirm";
import { form } from "../parts/form";
import { day, moment, number, words } from "../parts/format";
import { overwrite } from "../parts/overwrite";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce, badge, empty, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { cycleFields, objectiveFields, withObjective } from "./cycle-fields";
import { opened } from "./start-cycle";

type Cycle = Schemas["Cycle"];
type State = Schemas["CycleState"];
interface Data {
  readonly current: Answered<Cycle>;
  readonly readiness: Schemas["CultureReadiness"];
  readonly waiver: Schemas["ReadinessWaiver"] | undefined;
  readonly waiverTag: string | undefined;
  readonly transitions: readonly Schemas["CycleTransition"][];
}

/** What each state is for, and what has to be there before the next one. */
const STATES: readonly (readonly [state: State, meaning: string, toGoOn: string])[] = [
  ["DRAFT", "The cycle is being described.", "Nothing is needed for that; departments and people help."],
  ["ASSESSING", "The state of the company is assessed.", "It needs an objective, pain points, a measurement, and a company that is ready, or a waiver of the steering committee."],
  ["RANKING", "Stakeholders rank the pain.", "It needs a ranking round that is closed."],
  ["PLANNING", "Initiatives are priced, prioritised and planned.", "It needs a roadmap that is published."],
  ["EXECUTING", "The roadmap is carried out.", "The cycle can be closed at any time."],
  ["CLOSED", "The cycle is over; nothing of it can be changed.", ""],
];

/** Where a cycle stands, whether the company is ready, and moving the cycle on. */
export default class CyclePage extends Page<Data> {
  static override properties = { ...Page.properties, editing: { state: true }, targets: { state: true } };

  declare private editing: "cycle" | "successor" | undefined;
  declare private targets: number;
  private readonly saving = new Saving(this);
  private readonly moving = new Saving(this);
  private readonly waiving = new Saving(this);

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [current, readiness, waiver, transitions] = await Promise.all([
      call("readCycle", { path, signal }),
      call("readReadiness", { path, signal }),
      callOrNothing("readReadinessWaiver", { path, signal }),
      this.may("listCycleTransitions") ? all("listCycleTransitions", { path, signal }) : [],
    ]);
    this.targets ??= Math.max(1, current.data.objective?.targets.length ?? 0);
    return { current, readiness: readiness.data, waiver: waiver?.data, waiverTag: waiver?.etag, transitions };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listCycleTransitions"];
  }

  private async move(to: State): Promise<void> {
    const agreed = await confirmed(
      `Move the cycle on to ${words(to)}?`,
      `${STATES.find(([state]) => state === to)?.[1]} A cycle never goes back.`,
      "Move it on",
    );
    if (!agreed) {
      return;
    }
    const done = await this.moving.run((idempotencyKey) =>
      call("moveCycle", { path: { cycleId: this.cycle.id }, body: { to }, idempotencyKey }),
    );
    if (done) {
      announce(`The cycle is ${words(to)} now.`);
      document.dispatchEvent(new CustomEvent("changed-cycles"));
    }
  }

  private async save(values: Record<string, unknown>, etag: string | undefined): Promise<void> {
    const body = withObjective(values);
    const path = { cycleId: this.cycle.id };
    const mine = body as unknown as Cycle;
    const done = await this.saving.run(() =>
      overwrite(
        etag,
        (ifMatch) => call("changeCycle", { path, body: body as Body<"changeCycle">, ifMatch }),
        () => call("readCycle", { path }),
        (theirs) => [
          { name: "Name", mine: mine.name, theirs: theirs.name },
          { name: "First day", mine: mine.startsOn, theirs: theirs.startsOn },
          { name: "Days until the next", mine: mine.cadenceDays, theirs: theirs.cadenceDays },
          { name: "Objective", mine: objectiveText(mine.objective), theirs: objectiveText(theirs.objective) },
        ],
      ),
    );
    if (done) {
      announce("The cycle is saved.");
      document.dispatchEvent(new CustomEvent("changed-cycles"));
    }
  }

  private async succeed(values: Record<string, unknown>): Promise<void> {
    await this.saving.run(async (idempotencyKey) => {
      const body = withObjective(values) as unknown as Body<"startSuccessor">;
      const { data } = await call("startSuccessor", { path: { cycleId: this.cycle.id }, body, idempotencyKey });
      announce(`Carried over: ${data.carriedOver.map((each) => `${each.count} ${words(each.kind)}`).join(", ")}.`);
      opened(data.cycle.id);
    });
  }

  private async waive(values: Record<string, unknown>, ifMatch: string | undefined): Promise<void> {
    const done = await this.waiving.run(() =>
      call("waiveReadiness", { path: { cycleId: this.cycle.id }, body: values as Body<"waiveReadiness">, ifMatch }),
    );
    if (done) {
      announce("The waiver is recorded.");
      await this.refresh();
    }
  }

  /** Whether an act is offered: nothing of a closed cycle can be changed. */
  private offers(id: OperationId): boolean {
    return this.cycle.state !== "CLOSED" && this.may(id);
  }

  protected view(data: Data): TemplateResult {
    const { data: cycle } = data.current;
    const at = STATES.findIndex(([state]) => state === cycle.state);
    const [, meaning, toGoOn] = STATES[at] ?? STATES[0]!;
    const next = STATES[at + 1]?.[0];
    return html`
      <p>${badge(cycle.state, "good")} ${meaning}</p>
      ${next === undefined ? nothing : html`<p>Next comes “${words(next)}”. ${toGoOn}</p>`}
      ${this.moving.refused === undefined ? nothing : problemBanner(this.moving.refused.problem)}
      ${this.editing === undefined
        ? html`<p class="actions">
            ${next !== undefined && this.offers("moveCycle")
              ? html`<button type="button" ?disabled=${this.moving.busy} @click=${() => void this.move(next)}>
                  ${this.moving.busy ? "Moving…" : `Move on to ${words(next)}`}
                </button>`
              : nothing}
            ${this.offers("changeCycle") ? html`<button type="button" class="quiet" @click=${() => this.edit("cycle")}>Change the cycle</button>` : nothing}
            ${this.may("startSuccessor") && at >= STATES.findIndex(([state]) => state === "EXECUTING")
              ? html`<button type="button" class="quiet" @click=${() => this.edit("successor")}>Start the next cycle from this one</button>`
              : nothing}
          </p>`
        : this.editor(data, this.editing)}
      ${objective(cycle)} ${this.readiness(data)}
      ${data.transitions.length === 0
        ? nothing
        : html`<h2>How it came here</h2>
            ${table(
              "Moves of the cycle",
              [
                { head: "To", cell: (row) => words(row.to), isName: true },
                { head: "By", cell: (row) => row.madeBy },
                { head: "When", cell: (row) => moment(row.madeAt) },
              ],
              data.transitions,
              "It has not moved yet.",
            )}`}
    `;
  }

  private edit(what: "cycle" | "successor" | undefined): void {
    this.editing = what;
    this.saving.refused = undefined;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(what === undefined ? ".actions button" : ".editor input")?.focus());
  }

  private editor({ current }: Data, editing: "cycle" | "successor"): TemplateResult {
    const own = editing === "cycle";
    return html`
      <section class="card editor" aria-labelledby="editor">
        <h2 id="editor">${own ? "Change the cycle" : "Start the next cycle"}</h2>
        ${own
          ? form(this.saving, cycleFields(current.data, this.targets), "Save", (values) => void this.save(values, current.etag))
          : html`<p>Departments, touchpoints, people, open pain points and segments are copied into it.</p>
              ${form(
                this.saving,
                [
                  { name: "name", label: "Name", required: true, maxLength: 200 },
                  { name: "startsOn", label: "First day", type: "date", value: current.data.dueOn, required: true },
                  ...objectiveFields(undefined, this.targets),
                ],
                "Start it",
                (values) => void this.succeed(values),
              )}`}
        <p class="actions">
          ${this.targets < 20 ? html`<button type="button" class="quiet" @click=${() => (this.targets += 1)}>Room for one more target</button>` : nothing}
          <button type="button" class="quiet" @click=${() => this.edit(undefined)}>Close without saving</button>
        </p>
      </section>
    `;
  }

  private readiness({ readiness, waiver, waiverTag }: Data): TemplateResult {
    const ready = readiness.score !== undefined && readiness.score >= readiness.readyFrom;
    return html`
      <h2>Is the company ready?</h2>
      <p>
        ${readiness.score === undefined
          ? html`${badge("NOT_KNOWN", "warn")} ${readiness.people} of at least ${readiness.leastPeople} people have answered.`
          : html`${ready ? badge("READY", "good") : badge("NOT_READY", "bad")}
            ${figure(`${number(readiness.score)} of 100`, readiness.reasons, "Readiness")} as ${readiness.people} people see it; ready from
            ${number(readiness.readyFrom, 0)}.`}
        ${this.offers("answerCultureCheck") && (this.cycle.state === "DRAFT" || this.cycle.state === "ASSESSING")
          ? html`<a href=${this.to("readiness-sheet")}>Give your answers</a>`
          : nothing}
      </p>
      ${readiness.statements.length === 0
        ? nothing
        : table(
            "Mean answer to each statement, 0 to 4",
            [
              { head: "Statement", cell: (row) => row.words, isName: true },
              { head: "Mean", cell: (row) => number(row.mean), isNumber: true },
            ],
            readiness.statements,
            "Nobody has answered.",
          )}
      ${waiver === undefined ? nothing : html`<p>Waived by ${waiver.waivedBy} on ${moment(waiver.waivedAt)}: ${waiver.reason}</p>`}
      ${this.offers("waiveReadiness") && readiness.score !== undefined && !ready && this.cycle.state === "ASSESSING"
        ? html`<h3>Go on although the company is not ready</h3>
            ${form(
              this.waiving,
              [{ name: "reason", label: "Reason", type: "textarea", value: waiver?.reason, required: true, maxLength: 2000 }],
              "Waive readiness",
              (values) => void this.waive(values, waiverTag),
            )}`
        : nothing}
    `;
  }
}
customElements.define("wm-cycle", CyclePage);

function objectiveText(objective: Schemas["Objective"] | undefined): string | undefined {
  return objective === undefined
    ? undefined
    : [objective.statement, ...objective.targets.map((each) => `${each.measure}: ${each.value} ${each.unit}`)].join("; ");
}

function objective({ objective: wanted, dueOn }: Cycle): TemplateResult {
  return html`
    <h2>Objective</h2>
    ${wanted === undefined
      ? empty("No objective is set yet. It is needed before the assessment can end.")
      : html`
          <p>${wanted.statement}</p>
          ${table(
            "Values to be reached",
            [
              { head: "What is measured", cell: (row) => row.measure, isName: true },
              { head: "Now", cell: (row) => (row.asIs === undefined || row.asIs === null ? "–" : `${row.asIs} ${row.unit}`), isNumber: true },
              { head: "To be reached", cell: (row) => `${row.value} ${row.unit}`, isNumber: true },
              { head: "By", cell: (row) => day(row.dueOn ?? dueOn) },
            ],
            wanted.targets,
            "No value is set.",
          )}
        `}
  `;
}
