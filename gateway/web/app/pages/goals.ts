import { html, nothing, type TemplateResult } from "lit";
import { all, call, type Body, type Schemas } from "../api/client";
import { number, words } from "../parts/format";
import { Records } from "../parts/records";
import { badge } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Goal = Schemas["Goal"];

/** What the company wants to reach on three levels, and which goals nothing serves yet. */
export default class Goals extends Page<readonly Goal[]> {
  private readonly records = new Records<Goal>(this, () => ({
    one: "goal",
    nameOf: (goal) => goal.title,
    parts: (goal) => [
      {
        title: "The goal",
        fields: [
          { name: "title", label: "Goal in a few words", value: goal?.title, required: true, maxLength: 200 },
          {
            name: "level",
            label: "Level",
            type: "select",
            value: goal?.level,
            required: true,
            options: [["CORPORATE", "Whole company"], ["DEPARTMENTAL", "A department"], ["IT", "Information technology"]],
          },
          {
            name: "weight",
            label: "Weight",
            hint: "Among the goals of its level; only ratios matter",
            type: "number",
            value: goal?.weight ?? 1,
            min: 0.001,
            max: 1000,
            step: "any",
            required: true,
          },
          { name: "description", label: "At length", type: "textarea", value: goal?.description, maxLength: 4000 },
        ],
      },
    ],
    read: (goalId) => call("readGoal", { path: { goalId } }),
    create: this.may("createGoal")
      ? (body, idempotencyKey) =>
          call("createGoal", { path: { cycleId: this.cycle.id }, body: body as Body<"createGoal">, idempotencyKey })
      : undefined,
    change: this.may("changeGoal")
      ? (goalId, body, ifMatch) => call("changeGoal", { path: { goalId }, body: body as Body<"changeGoal">, ifMatch })
      : undefined,
    remove: this.may("deleteGoal") ? (goalId, ifMatch) => call("deleteGoal", { path: { goalId }, ifMatch }) : undefined,
  }));

  protected async read(signal: AbortSignal): Promise<readonly Goal[]> {
    return all("listGoals", { path: { cycleId: this.cycle.id }, signal });
  }

  protected view(goals: readonly Goal[]): TemplateResult {
    const levels = ["CORPORATE", "DEPARTMENTAL", "IT"] as const;
    const open = goals.filter((each) => each.uncovered).length;
    const total = (level: Goal["level"]) =>
      goals.filter((each) => each.level === level).reduce((sum, each) => sum + each.weight, 0);
    return html`
      <p>
        An initiative is aligned as far as it serves these goals.
        ${goals.length === 0 ? nothing : open === 0 ? "Every goal is served by an initiative." : `${open} of ${goals.length} are served by no initiative yet.`}
      </p>
      ${this.records.view()}
      ${levels.map((level) =>
        table<Goal>(
          `Goals: ${words(level) === "it" ? "IT" : words(level)}`,
          [
            { head: "Goal", cell: (goal) => html`${goal.title}${goal.description === undefined ? nothing : html`<br /><span class="small">${goal.description}</span>`}`, isName: true },
            { head: "Weight", cell: (goal) => number(goal.weight, 2), isNumber: true },
            { head: "Share of level", cell: (goal) => `${number((100 * goal.weight) / total(level), 0)} %`, isNumber: true },
            { head: "Served", cell: (goal) => (goal.uncovered ? badge("UNCOVERED", "warn") : badge("SERVED", "good")) },
            ...(this.records.acting ? [{ head: "Actions", cell: (goal: Goal) => this.records.acts(goal) }] : []),
          ],
          goals.filter((each) => each.level === level),
          `No goal on the level “${words(level)}” yet${this.may("createGoal") ? ". Add the first one above; without one no initiative has an alignment." : "."}`,
        ),
      )}
    `;
  }
}
customElements.define("wm-goals", Goals);
