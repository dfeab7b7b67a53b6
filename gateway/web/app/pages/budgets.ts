import { html, type TemplateResult } from "lit";
import { all, call, type Body, type Schemas } from "../api/client";
import { number, words } from "../parts/format";
import type { Group } from "../parts/long-form";
import { Records } from "../parts/records";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { amount } from "./initiative";
import { later, quarterOf, quarters, union } from "./quarters";

type Pot = Schemas["BudgetPot"];
type Capacity = Schemas["Capacity"];

interface Data {
  readonly pots: readonly Pot[];
  readonly capacities: readonly Capacity[];
  readonly departments: readonly Schemas["Department"][];
}

const CATEGORIES = ["STRATEGIC", "GROWTH", "COMPLIANCE", "EFFICIENCY"] as const;
const AHEAD = 4;

/** The money and the people that roadmaps are planned with, quarter by quarter. */
export default class Budgets extends Page<Data> {
  private known: Data | undefined;
  private readonly pots = new Records<Pot>(this, () => ({
    one: "pot",
    nameOf: (pot) => pot.name,
    parts: (pot) => this.potParts(pot),
    read: (budgetPotId) => call("readBudgetPot", { path: { budgetPotId } }),
    create: this.may("createBudgetPot")
      ? (typed, idempotencyKey) => call("createBudgetPot", { path: { cycleId: this.cycle.id }, body: this.potBody(typed) as Body<"createBudgetPot">, idempotencyKey })
      : undefined,
    change: this.may("changeBudgetPot")
      ? (budgetPotId, typed, ifMatch) => call("changeBudgetPot", { path: { budgetPotId }, body: this.potBody(typed) as Body<"changeBudgetPot">, ifMatch })
      : undefined,
    remove: this.may("deleteBudgetPot") ? (budgetPotId, ifMatch) => call("deleteBudgetPot", { path: { budgetPotId }, ifMatch }) : undefined,
  }));
  private readonly capacities = new Records<Capacity>(this, () => ({
    one: "capacity",
    nameOf: (capacity) => capacity.skill,
    parts: (capacity) => this.capacityParts(capacity),
    read: (capacityId) => call("readCapacity", { path: { capacityId } }),
    create: this.may("createCapacity")
      ? (typed, idempotencyKey) => call("createCapacity", { path: { cycleId: this.cycle.id }, body: this.capacityBody(typed) as Body<"createCapacity">, idempotencyKey })
      : undefined,
    change: this.may("changeCapacity")
      ? (capacityId, typed, ifMatch) => call("changeCapacity", { path: { capacityId }, body: this.capacityBody(typed) as Body<"changeCapacity">, ifMatch })
      : undefined,
    remove: this.may("deleteCapacity") ? (capacityId, ifMatch) => call("deleteCapacity", { path: { capacityId }, ifMatch }) : undefined,
  }));

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [pots, capacities, departments] = await Promise.all([
      all("listBudgetPots", { path, signal }),
      all("listCapacities", { path, signal }),
      all("listDepartments", { path, signal }),
    ]);
    this.known = { pots, capacities, departments };
    return this.known;
  }

  /** The quarters of a form: all that anything is planned for, and some more. */
  private get periods(): readonly string[] {
    const used = union([...(this.known?.pots ?? []), ...(this.known?.capacities ?? [])].map((each) => each.amounts as readonly { period: string }[]));
    const last = used.at(-1);
    return last === undefined ? quarters(quarterOf(this.cycle.startsOn), 2 * AHEAD) : [...used, ...quarters(later(last, 1), AHEAD)];
  }

  private potParts(pot: Pot | undefined): readonly Group[] {
    return [
      { title: "The pot", fields: [{ name: "name", label: "Name", value: pot?.name, required: true, maxLength: 200 }] },
      {
        title: "What it funds",
        hint: "Nothing ticked: all.",
        fields: [
          {
            name: "departmentIds",
            label: "Initiatives of these departments",
            type: "checkboxes",
            value: pot?.departmentIds ?? [],
            options: (this.known?.departments ?? []).map((each) => [each.id, each.name] as const),
          },
          { name: "categories", label: "Of these categories", type: "checkboxes", value: pot?.categories ?? [], options: CATEGORIES.map((each) => [each, words(each)] as const) },
        ],
      },
      {
        title: `Money of each quarter, ${this.cycle.currency}`,
        hint: "An empty quarter has 0 and can fund nothing.",
        fields: this.periods.map((period, at) => ({
          name: `amounts/${at}/amount/amount`,
          label: period,
          value: pot?.amounts.find((each) => each.period === period)?.amount.amount,
        })),
      },
    ];
  }

  private potBody(typed: Record<string, unknown>): object {
    const amounts = typed["amounts"] as { amount: { amount: string | null } }[];
    return {
      ...typed,
      amounts: this.periods.map((period, at) => ({ period, amount: { amount: amounts[at]?.amount.amount ?? "0", currency: this.cycle.currency } })),
    };
  }

  private capacityParts(capacity: Capacity | undefined): readonly Group[] {
    return [
      {
        title: "The skill",
        fields: [{ name: "skill", label: "Skill", hint: "Exactly as in the work of initiatives", value: capacity?.skill, required: true, maxLength: 100 }],
      },
      {
        title: "Person-days of each quarter",
        hint: "An empty quarter has 0: nothing that needs the skill runs in it.",
        fields: this.periods.map((period, at) => ({
          name: `amounts/${at}/personDays`,
          label: period,
          type: "number",
          min: 0,
          max: 100000,
          step: 0.01,
          value: Number(capacity?.amounts.find((each) => each.period === period)?.personDays ?? 0) || undefined,
        })),
      },
    ];
  }

  private capacityBody(typed: Record<string, unknown>): object {
    const amounts = typed["amounts"] as { personDays: number | null }[];
    return { skill: typed["skill"], amounts: this.periods.map((period, at) => ({ period, personDays: amounts[at]?.personDays ?? 0 })) };
  }

  protected view({ pots, capacities }: Data): TemplateResult {
    const money = union(pots.map((each) => each.amounts));
    const days = union(capacities.map((each) => each.amounts));
    return html`
      <p>What roadmaps are planned with. A roadmap that is solved already keeps the amounts that it was solved with.</p>
      <h2>Budget pots</h2>
      ${this.pots.view()}
      ${table<Pot>(
        `Money of each quarter, ${this.cycle.currency}`,
        [
          { head: "Pot", cell: (pot) => html`${pot.name}<br /><span class="small">${purpose(pot)}</span>`, isName: true },
          ...money.map((period) => ({
            head: period,
            cell: (pot: Pot) => number(Number(pot.amounts.find((each) => each.period === period)?.amount.amount ?? 0), 0),
            isNumber: true,
          })),
          { head: "All", cell: (pot) => amount({ amount: String(pot.amounts.reduce((sum, each) => sum + Number(each.amount.amount), 0)), currency: this.cycle.currency }), isNumber: true },
          ...(this.pots.acting ? [{ head: "Actions", cell: (pot: Pot) => this.pots.acts(pot) }] : []),
        ],
        pots,
        "No pot yet. Without money no initiative can be planned.",
      )}
      <h2>Capacities</h2>
      ${this.capacities.view()}
      ${table<Capacity>(
        "Person-days of each quarter; a skill without a capacity is not limited",
        [
          { head: "Skill", cell: (capacity) => capacity.skill, isName: true },
          ...days.map((period) => ({
            head: period,
            cell: (capacity: Capacity) => number(Number(capacity.amounts.find((each) => each.period === period)?.personDays ?? 0), 0),
            isNumber: true,
          })),
          ...(this.capacities.acting ? [{ head: "Actions", cell: (capacity: Capacity) => this.capacities.acts(capacity) }] : []),
        ],
        capacities,
        "No capacity yet: no skill is limited.",
      )}
    `;
  }
}
customElements.define("wm-budgets", Budgets);

function purpose(pot: Pot): string {
  const departments = pot.departments.length === 0 ? "all departments" : pot.departments.map((each) => each.name).join(", ");
  return `${departments}; ${pot.categories.length === 0 ? "all categories" : pot.categories.map(words).join(", ")}`;
}
