import { html, nothing, type TemplateResult } from "lit";
import { call, callOrNothing, type Body, type OperationId, type Schemas } from "../api/client";
import { ask } from "../parts/ask";
import { constants } from "../parts/filters";
import { count, day, number, words } from "../parts/format";
import { picture } from "../parts/picture";
import { announce, badge, empty } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Delivery = Schemas["Delivery"];
type Item = Schemas["DeliveredItem"];

const TONES = { PLANNED: "calm", IN_PROGRESS: "calm", PAUSED: "warn", DONE: "good", CANCELLED: "bad" } as const;

/** How far each initiative of the roadmap in force has come. */
export default class DeliveryPage extends Page<Delivery | undefined> {
  private get path() {
    return { cycleId: this.cycle.id };
  }

  protected async read(signal: AbortSignal): Promise<Delivery | undefined> {
    return (await callOrNothing("readDelivery", { path: this.path, signal }))?.data;
  }

  protected override downloads(delivery: Delivery | undefined): readonly OperationId[] {
    return delivery === undefined ? [] : ["readDelivery"];
  }

  protected view(delivery: Delivery | undefined): TemplateResult {
    if (delivery === undefined) {
      return empty("No roadmap is in force yet. What one holds is delivered.");
    }
    return html`
      <p>
        ${delivery.done} of ${count(delivery.items.length, "initiative")} of
        <a href=${this.to("roadmaps/:roadmapId", { roadmapId: delivery.roadmapId })}>${delivery.roadmapName}</a> are done; ${delivery.late} are late.
      </p>
      ${picture("readDelivery", { path: this.path }, table<Item>(
        "Slip of each finish",
        [
          { head: "Initiative", cell: (each) => each.code, isName: true },
          { head: "Planned finish", cell: (each) => html`<span class="when">${each.plannedFinish}</span>` },
          { head: "Slip", cell: (each) => slip(each.finishSlip) },
        ],
        delivery.items,
        "It holds no initiative.",
      ))}
      ${table<Item>(
        "Planned and real dates",
        [
          { head: "Initiative", cell: (each) => html`<a href=${this.to("initiatives/:initiativeId", { initiativeId: each.initiativeId })}>${each.code} · ${each.title}</a>`, isName: true },
          { head: "State", cell: (each) => html`${badge(each.state, TONES[each.state])}${each.comment === undefined ? nothing : html` <span class="small">${each.comment}</span>`}` },
          { head: "Done", cell: (each) => `${each.progressPercent} %`, isNumber: true },
          { head: "Start", cell: (each) => html`<span class="when">${each.plannedStart}</span>${each.startedOn === undefined ? nothing : html`, really ${day(each.startedOn)}`}` },
          { head: "Finish", cell: (each) => html`<span class="when">${each.plannedFinish}</span>${finish(each)}` },
          { head: "Slip", cell: (each) => slip(each.finishSlip) },
          { head: "Adopted", cell: (each) => (each.adoptionPercent === undefined ? "—" : `${each.adoptionPercent} %`), isNumber: true },
          ...(this.may("reportDelivery")
            ? [
                {
                  head: "Act",
                  cell: (each: Item) => html`<span class="row-acts">
                    <button type="button" class="quiet" aria-label="Report: ${each.code}" @click=${() => void this.report(each)}>Report…</button>
                  </span>`,
                },
              ]
            : []),
        ],
        delivery.items,
        "It holds no initiative.",
      )}
      <p class="small">What initiatives have really cost and brought is on <a href=${this.to("actuals")}>Actuals</a>.</p>
    `;
  }

  private async report(item: Item): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    const done = await ask({
      title: `Report: ${item.code} ${item.title}`,
      explanation: "Earlier reports stay; this one says how far it has come by that day.",
      fields: () => [
        { name: "reportedOn", label: "As of", type: "date", required: true, value: today, max: today },
        { name: "state", label: "State", type: "select", required: true, value: item.state, options: constants("PLANNED", "IN_PROGRESS", "PAUSED", "DONE", "CANCELLED") },
        { name: "progressPercent", label: "Work done, percent", type: "number", min: 0, max: 100, step: 1, required: true, value: item.progressPercent },
        { name: "startedOn", label: "Really started on", type: "date", value: item.startedOn },
        { name: "finishedOn", label: "Really finished on", type: "date", value: item.finishedOn },
        { name: "expectedFinishOn", label: "Expected to be finished on", type: "date", value: item.expectedFinishOn },
        { name: "adoptionPercent", label: "Adopted by, percent of those meant", type: "number", min: 0, max: 100, step: 1, value: item.adoptionPercent },
        { name: "comment", label: "Comment", type: "textarea", maxLength: 1000, hint: "Needed when paused or cancelled" },
      ],
      act: "Report",
      submit: (values, idempotencyKey) =>
        call("reportDelivery", { path: { initiativeId: item.initiativeId }, body: values as Body<"reportDelivery">, idempotencyKey }),
    });
    if (done) {
      announce("The report is kept.");
      await this.refresh();
    }
  }
}
customElements.define("wm-delivery", DeliveryPage);

function finish({ finishedOn, expectedFinishOn }: Item): TemplateResult | typeof nothing {
  if (finishedOn !== undefined) {
    return html`, really ${day(finishedOn)}`;
  }
  return expectedFinishOn === undefined ? nothing : html`, expected ${day(expectedFinishOn)}`;
}

function slip(periods: number | undefined): TemplateResult | string {
  if (periods === undefined) {
    return "—";
  }
  return periods === 0 ? words("AS_PLANNED") : `${periods > 0 ? "+" : "−"}${number(Math.abs(periods), 0)} quarters`;
}
