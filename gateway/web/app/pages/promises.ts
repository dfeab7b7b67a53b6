import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { form, type Field } from "../parts/form";
import { day, number, percent } from "../parts/format";
import { Saving } from "../parts/saving";
import { announce, badge, figure } from "../parts/small";
import { table } from "../parts/table";
import { named } from "./choices";
import { Records, type Kind, type Listed } from "./records";

type PromiseOf = Schemas["Promise"];
interface Data extends Listed<PromiseOf> {
  readonly touchpoints: readonly Schemas["Touchpoint"][];
  readonly conflicts: readonly Schemas["PromiseConflict"][];
}

/** What the company promises, how often it keeps it, and where promises contradict each other. */
export default class Promises extends Records<PromiseOf, Data> {
  static override properties = { ...Records.properties, observed: { state: true } };

  declare private observed: { promise: PromiseOf; earlier: readonly Schemas["PromiseObservation"][] } | undefined;
  private readonly observing = new Saving(this);

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [items, touchpoints, conflicts] = await Promise.all([
      all("listPromises", { path, query: { sort: "metric" }, signal }),
      all("listTouchpoints", { path, query: { sort: "name" }, signal }),
      all("listPromiseFindings", { path, signal }),
    ]);
    return { items, touchpoints, conflicts };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listPromises", "listPromiseFindings"];
  }

  protected readonly kind: Kind<PromiseOf, Data> = {
    noun: "promise",
    nameOf: (item) => `${item.metric} ${number(item.value, 0)} ${item.unit}`,
    empty: "No promise is here yet. Add what the company promises its customers, such as “An answer within 2 days”.",
    columns: () => [
      { head: "What is promised", cell: (item) => item.metric, isName: true },
      { head: "Value", cell: (item) => `${item.value} ${item.unit}`, isNumber: true },
      { head: "Where", cell: (item) => item.touchpoint?.name ?? "everywhere" },
      { head: "State", cell: (item) => (item.active ? badge("IN_FORCE", "good") : badge("OUT_OF_FORCE")) },
      { head: "Kept", cell: kept, isNumber: true },
    ],
    fields: ({ touchpoints }, item) => [
      { name: "metric", label: "What is promised", value: item?.metric, required: true, maxLength: 200, hint: "In the same words wherever it is promised" },
      { name: "value", label: "Promised value", type: "number", value: item?.value, required: true, step: "any" },
      { name: "unit", label: "Unit", value: item?.unit, required: true, maxLength: 40 },
      { name: "touchpointId", label: "Touchpoint", type: "select", value: item?.touchpointId, hint: "Leave it empty where it is promised everywhere", options: named(touchpoints, (each) => each.name) },
      { name: "active", label: "In force", type: "checkbox", value: item?.active ?? true },
    ],
    add: {
      needs: "createPromise",
      call: (body, idempotencyKey) =>
        call("createPromise", { path: { cycleId: this.cycle.id }, body: body as unknown as Body<"createPromise">, idempotencyKey }),
    },
    change: {
      needs: "changePromise",
      read: (promiseId) => call("readPromise", { path: { promiseId } }),
      call: (promiseId, body, ifMatch) => call("changePromise", { path: { promiseId }, body, ifMatch }),
    },
    more: (item) => [
      { label: "Observations", run: () => void this.observe(item) },
      item.active ? { label: "End", body: { active: false } } : { label: "Bring back", body: { active: true } },
    ],
  };

  private async observe(promise: PromiseOf): Promise<void> {
    this.observed = { promise, earlier: await all("listPromiseObservations", { path: { promiseId: promise.id } }) };
    await this.updateComplete;
    this.querySelector<HTMLElement>("#observed")?.focus();
  }

  private async record(promise: PromiseOf, values: Record<string, unknown>): Promise<void> {
    const body = values as unknown as Body<"observePromise">;
    const done = await this.observing.run((idempotencyKey) => call("observePromise", { path: { promiseId: promise.id }, body, idempotencyKey }));
    if (done) {
      announce("The observation is recorded.");
      await this.refresh();
      await this.observe(promise);
    }
  }

  protected override below({ conflicts }: Data): TemplateResult {
    return html`
      ${this.observed === undefined ? "" : this.observations(this.observed)}
      <h2>Promises that contradict each other</h2>
      ${table(
        "The same thing promised with different values",
        [
          { head: "What is promised", cell: (row) => row.metric, isName: true },
          { head: "Finding", cell: (row) => row.finding },
          {
            head: "Promises",
            cell: (row) => html`<ul class="plain">
              ${row.promises.map((each) => html`<li>${each.value} ${each.unit}, ${each.touchpoint?.name ?? "everywhere"}</li>`)}
            </ul>`,
          },
        ],
        conflicts,
        "No promise contradicts another.",
      )}
    `;
  }

  private observations({ promise, earlier }: NonNullable<Promises["observed"]>): TemplateResult {
    const fields: readonly Field[] = [
      { name: "met", label: "Observations that met the promise", type: "number", required: true, min: 0, step: 1 },
      { name: "observed", label: "All observations", type: "number", required: true, min: 1, step: 1 },
      { name: "observedOn", label: "Last day of the observations", type: "date", required: true },
      { name: "source", label: "Where the counts come from", required: true, maxLength: 500 },
    ];
    return html`
      <section class="card" aria-labelledby="observed">
        <h2 id="observed" tabindex="-1">Observations of ${this.kind.nameOf(promise)}</h2>
        ${table(
          "Observations",
          [
            { head: "Until", cell: (row) => day(row.observedOn), isName: true },
            { head: "Met", cell: (row) => `${number(row.met, 0)} of ${number(row.observed, 0)}`, isNumber: true },
            { head: "Share", cell: (row) => percent(row.met / row.observed, 1), isNumber: true },
            { head: "Source", cell: (row) => row.source },
          ],
          earlier,
          "Nothing is observed yet.",
        )}
        ${this.offers({ needs: "observePromise" })
          ? html`<h3>One more</h3>
              ${keyed(earlier.length, form(this.observing, fields, "Record the observation", (values) => void this.record(promise, values)))}`
          : ""}
        <p class="actions"><button type="button" class="quiet" @click=${() => (this.observed = undefined)}>Close</button></p>
      </section>
    `;
  }
}
customElements.define("wm-promises", Promises);

function kept({ metric, kept: rate }: PromiseOf): unknown {
  return rate === undefined
    ? "not observed"
    : figure(
        percent(rate.rate.share, 1),
        [`${rate.rate.hits} of ${rate.rate.sample} observations`, `True share in 95 % of such samples: ${percent(rate.rate.lower, 1)} to ${percent(rate.rate.upper, 1)}`, rate.reason],
        `How often “${metric}” is kept`,
      );
}
