import { html, type TemplateResult } from "lit";
import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { number, words } from "../parts/format";
import { named } from "./choices";
import { amount } from "./initiative";
import { ahead, union } from "./quarters";
import { Records, type Kind, type Listed } from "./records";

type Pot = Schemas["BudgetPot"];
interface Data extends Listed<Pot> {
  readonly departments: readonly Schemas["Department"][];
}

const CATEGORIES = ["STRATEGIC", "GROWTH", "COMPLIANCE", "EFFICIENCY"] as const;

/** The money that roadmaps are planned with, quarter by quarter. */
export default class Budgets extends Records<Pot, Data> {
  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [items, departments] = await Promise.all([all("listBudgetPots", { path, signal }), all("listDepartments", { path, signal })]);
    return { items, departments };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listBudgetPots"];
  }

  protected readonly kind: Kind<Pot, Data> = {
    noun: "pot",
    nameOf: (pot) => pot.name,
    empty: "No pot is here yet. Without money no initiative can be planned.",
    columns: ({ items }) => [
      { head: "Pot", cell: (pot) => html`${pot.name}<br /><span class="small">${purpose(pot)}</span>`, isName: true },
      ...union(items.map((each) => each.amounts)).map((period) => ({
        head: period,
        cell: (pot: Pot) => number(Number(moneyOf(pot, period) ?? 0), 0),
        isNumber: true,
      })),
      {
        head: "All",
        cell: (pot) => amount({ amount: String(pot.amounts.reduce((sum, each) => sum + Number(each.amount.amount), 0)), currency: this.cycle.currency }),
        isNumber: true,
      },
    ],
    fields: (data, pot) => [
      { name: "name", label: "Name", value: pot?.name, required: true, maxLength: 200 },
      {
        name: "departmentIds",
        label: "Funds initiatives of these departments",
        hint: "None ticked: of all",
        type: "checkboxes",
        value: pot?.departmentIds ?? [],
        options: named(data.departments, (each) => each.name),
      },
      {
        name: "categories",
        label: "Of these categories",
        hint: "None ticked: of all",
        type: "checkboxes",
        value: pot?.categories ?? [],
        options: CATEGORIES.map((each) => [each, words(each)] as const),
      },
      ...this.periods(data).map((period, at) => ({
        name: `amounts/${at}/amount/amount`,
        label: `Money of ${period}, ${this.cycle.currency}`,
        value: pot === undefined ? undefined : moneyOf(pot, period),
      })),
    ],
    add: {
      needs: "createBudgetPot",
      call: (values, idempotencyKey) =>
        call("createBudgetPot", { path: { cycleId: this.cycle.id }, body: this.bodyOf(values) as Body<"createBudgetPot">, idempotencyKey }),
    },
    change: {
      needs: "changeBudgetPot",
      read: (budgetPotId) => call("readBudgetPot", { path: { budgetPotId } }),
      call: (budgetPotId, values, ifMatch) => call("changeBudgetPot", { path: { budgetPotId }, body: this.bodyOf(values), ifMatch }),
    },
    remove: {
      needs: "deleteBudgetPot",
      read: (budgetPotId) => call("readBudgetPot", { path: { budgetPotId } }),
      call: (budgetPotId, ifMatch) => call("deleteBudgetPot", { path: { budgetPotId }, ifMatch }),
    },
  };

  private periods({ items }: Data): readonly string[] {
    return ahead(items.map((each) => each.amounts), this.cycle.startsOn);
  }

  /** A quarter that is left empty has 0 and can fund nothing. */
  private bodyOf(values: Record<string, unknown>): Record<string, unknown> {
    const typed = (values["amounts"] ?? []) as ({ amount: { amount: string } } | undefined)[];
    const periods = this.state?.data === undefined ? [] : this.periods(this.state.data);
    const { currency } = this.cycle;
    return { ...values, amounts: periods.map((period, at) => ({ period, amount: { amount: typed[at]?.amount.amount ?? "0", currency } })) };
  }

  protected override above(): TemplateResult {
    return html`<p>
      The money of each quarter, in ${this.cycle.currency}, that roadmaps are planned with. A roadmap that is solved already keeps the amounts that it was solved with.
    </p>`;
  }
}
customElements.define("wm-budgets", Budgets);

function moneyOf(pot: Pot, period: string): string | undefined {
  return pot.amounts.find((each) => each.period === period)?.amount.amount;
}

function purpose(pot: Pot): string {
  const departments = pot.departments.length === 0 ? "all departments" : pot.departments.map((each) => each.name).join(", ");
  return `${departments}; ${pot.categories.length === 0 ? "all categories" : pot.categories.map(words).join(", ")}`;
}
