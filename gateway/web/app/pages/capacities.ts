import { html, type TemplateResult } from "lit";
import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { number } from "../parts/format";
import { ahead, union } from "./quarters";
import { Records, type Kind, type Listed } from "./records";

type Capacity = Schemas["Capacity"];
type Data = Listed<Capacity>;

/** The people that roadmaps are planned with, skill by skill and quarter by quarter. */
export default class Capacities extends Records<Capacity> {
  protected async read(signal: AbortSignal): Promise<Data> {
    return { items: await all("listCapacities", { path: { cycleId: this.cycle.id }, signal }) };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listCapacities"];
  }

  protected readonly kind: Kind<Capacity, Data> = {
    noun: "capacity",
    nouns: "capacities",
    nameOf: (capacity) => capacity.skill,
    empty: "No capacity is here yet: no skill is limited.",
    columns: ({ items }) => [
      { head: "Skill", cell: (capacity) => capacity.skill, isName: true },
      ...union(items.map((each) => each.amounts)).map((period) => ({
        head: period,
        cell: (capacity: Capacity) => number(daysOf(capacity, period) ?? 0, 0),
        isNumber: true,
      })),
    ],
    fields: (data, capacity) => [
      { name: "skill", label: "Skill", hint: "Exactly as in the work of initiatives", value: capacity?.skill, required: true, maxLength: 100 },
      ...this.periods(data).map((period, at) => ({
        name: `amounts/${at}/personDays`,
        label: `Person-days of ${period}`,
        type: "number" as const,
        min: 0,
        max: 100000,
        step: "any" as const,
        value: capacity === undefined ? undefined : daysOf(capacity, period),
      })),
    ],
    add: {
      needs: "createCapacity",
      call: (values, idempotencyKey) =>
        call("createCapacity", { path: { cycleId: this.cycle.id }, body: this.bodyOf(values) as unknown as Body<"createCapacity">, idempotencyKey }),
    },
    change: {
      needs: "changeCapacity",
      read: (capacityId) => call("readCapacity", { path: { capacityId } }),
      call: (capacityId, values, ifMatch) => call("changeCapacity", { path: { capacityId }, body: this.bodyOf(values), ifMatch }),
    },
    remove: {
      needs: "deleteCapacity",
      read: (capacityId) => call("readCapacity", { path: { capacityId } }),
      call: (capacityId, ifMatch) => call("deleteCapacity", { path: { capacityId }, ifMatch }),
    },
  };

  private periods({ items }: Data): readonly string[] {
    return ahead(items.map((each) => each.amounts), this.cycle.startsOn);
  }

  /** A quarter that is left empty has 0: nothing that needs the skill runs in it. */
  private bodyOf(values: Record<string, unknown>): Record<string, unknown> {
    const typed = (values["amounts"] ?? []) as ({ personDays: number } | undefined)[];
    const periods = this.state?.data === undefined ? [] : this.periods(this.state.data);
    return { ...values, amounts: periods.map((period, at) => ({ period, personDays: typed[at]?.personDays ?? 0 })) };
  }

  protected override above(): TemplateResult {
    return html`<p>Person-days of each quarter. A skill without a capacity is not limited. A roadmap that is solved already keeps the days that it was solved with.</p>`;
  }
}
customElements.define("wm-capacities", Capacities);

function daysOf(capacity: Capacity, period: string): number | undefined {
  const found = capacity.amounts.find((each) => each.period === period);
  return found === undefined ? undefined : Number(found.personDays);
}
