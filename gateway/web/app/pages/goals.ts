import { html, nothing, type TemplateResult } from "lit";
import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { day, number, percent } from "../parts/format";
import { badge, figure } from "../parts/small";
import { Records, type Kind, type Listed } from "./records";

type Goal = Schemas["Goal"];

const LEVELS: Readonly<Record<Goal["level"], string>> = { CORPORATE: "Whole company", DEPARTMENTAL: "A department", IT: "Information technology" };
const ORDER = Object.keys(LEVELS);

/** What the company wants to reach on three levels, and which goals nothing serves yet. */
export default class Goals extends Records<Goal> {
  protected async read(signal: AbortSignal): Promise<Listed<Goal>> {
    const items = await all("listGoals", { path: { cycleId: this.cycle.id }, signal });
    return { items: items.sort((one, other) => ORDER.indexOf(one.level) - ORDER.indexOf(other.level)) };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listGoals"];
  }

  protected readonly kind: Kind<Goal, Listed<Goal>> = {
    noun: "goal",
    nameOf: (goal) => goal.title,
    empty: "No goal is here yet. Without one no initiative has an alignment.",
    columns: ({ items }) => [
      {
        head: "Goal",
        cell: (goal) => html`${goal.title}${goal.description === undefined ? nothing : html`<br /><span class="small">${goal.description}</span>`}`,
        isName: true,
      },
      { head: "Level", cell: (goal) => LEVELS[goal.level] },
      { head: "Weight", cell: (goal) => number(goal.weight, 2), isNumber: true },
      { head: "Share of level", cell: (goal) => share(goal, items.filter((each) => each.level === goal.level)), isNumber: true },
      { head: "Owner", cell: (goal) => goal.owner ?? "nobody yet" },
      { head: "Target", cell: (goal) => target(goal.target) },
      { head: "Served", cell: (goal) => (goal.uncovered ? badge("UNCOVERED", "warn") : badge("SERVED", "good")) },
    ],
    fields: (_, goal) => [
      { name: "title", label: "Goal in a few words", value: goal?.title, required: true, maxLength: 200 },
      { name: "level", label: "Level", type: "select", value: goal?.level, required: true, options: Object.entries(LEVELS) },
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
      { name: "owner", label: "Owner", hint: "Sign-in name of who answers for it", value: goal?.owner, maxLength: 200 },
      { name: "target/metric", label: "What is measured", hint: "With its unit; leave the target empty where there is none", value: goal?.target?.metric, maxLength: 200 },
      { name: "target/baseline", label: "Value when the goal was set", type: "number", value: goal?.target?.baseline ?? undefined, step: "any" },
      { name: "target/value", label: "Value to reach", type: "number", value: goal?.target?.value, step: "any" },
      { name: "target/dueOn", label: "To be reached by", type: "date", value: goal?.target?.dueOn },
      { name: "description", label: "At length", type: "textarea", value: goal?.description, maxLength: 4000 },
    ],
    add: {
      needs: "createGoal",
      call: (body, idempotencyKey) => call("createGoal", { path: { cycleId: this.cycle.id }, body: body as Body<"createGoal">, idempotencyKey }),
    },
    change: {
      needs: "changeGoal",
      read: (goalId) => call("readGoal", { path: { goalId } }),
      call: (goalId, body, ifMatch) => call("changeGoal", { path: { goalId }, body: { ...body, target: whole(body["target"]) }, ifMatch }),
    },
    remove: {
      needs: "deleteGoal",
      read: (goalId) => call("readGoal", { path: { goalId } }),
      call: (goalId, ifMatch) => call("deleteGoal", { path: { goalId }, ifMatch }),
    },
  };

  protected override above({ items }: Listed<Goal>): TemplateResult {
    const open = items.filter((each) => each.uncovered).length;
    return html`<p>
      An initiative is aligned as far as it serves these goals.
      ${items.length === 0 ? nothing : open === 0 ? "Every goal is served by an initiative." : `${open} of ${items.length} are served by no initiative yet.`}
    </p>`;
  }
}
customElements.define("wm-goals", Goals);

/** A target that was emptied goes, and so does a value of the start that was. */
function whole(target: unknown): NonNullable<Body<"changeGoal">["target"]> | null {
  return target === undefined ? null : { baseline: null, ...(target as object) };
}

function target(of: Goal["target"]): string {
  if (of === undefined) {
    return "none yet";
  }
  const from = of.baseline === undefined || of.baseline === null ? "" : `from ${number(of.baseline, 2)} `;
  return `${of.metric}: ${from}to ${number(of.value, 2)} by ${day(of.dueOn)}`;
}

/** What a weight is of all weights beside it, which it opens to. */
export function share(of: { readonly weight: number }, beside: readonly { readonly weight: number }[]): TemplateResult {
  const total = beside.reduce((sum, each) => sum + each.weight, 0);
  return figure(percent(of.weight / total), [`${number(of.weight, 2)} of ${number(total, 2)}`]);
}
