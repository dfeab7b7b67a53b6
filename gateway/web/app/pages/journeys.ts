import { html } from "lit";
import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { count, percent } from "../parts/format";
import { badge, figure } from "../parts/small";
import { named } from "./choices";
import { Records, type Kind, type Listed } from "./records";

type Journey = Schemas["Journey"];
interface Data extends Listed<Journey> {
  readonly touchpoints: readonly Schemas["Touchpoint"][];
}

/** The journeys that customers make from touchpoint to touchpoint. */
export default class Journeys extends Records<Journey, Data> {
  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [items, touchpoints] = await Promise.all([
      all("listJourneys", { path, query: { sort: "name" }, signal }),
      all("listTouchpoints", { path, query: { sort: "name" }, signal }),
    ]);
    return { items, touchpoints };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listJourneys"];
  }

  protected readonly kind: Kind<Journey, Data> = {
    noun: "journey",
    nameOf: (item) => item.name,
    empty: "No journey is here yet. Add the main journeys of your customers: the panel has to know each of them.",
    columns: () => [
      { head: "Name", cell: (item) => item.name, isName: true },
      { head: "Kind", cell: (item) => html`${item.main ? badge("MAIN", "good") : badge("OTHER")} ${item.origin === "MINED" ? badge("MINED") : ""}` },
      { head: "Touchpoints in their order", cell: (item) => item.touchpoints.map((each) => each.name).join(" → ") },
      { head: "Observed", cell: observed },
    ],
    fields: ({ touchpoints }, item) => [
      { name: "name", label: "Name", value: item?.name, required: true, maxLength: 200 },
      {
        name: "touchpointIds",
        label: "Touchpoints in their usual order",
        type: "sequence",
        value: item?.touchpointIds,
        required: true,
        options: named(touchpoints, (each) => each.name),
      },
      { name: "main", label: "A main journey: every department must have somebody who knows it", type: "checkbox", value: item?.main ?? true },
    ],
    add: {
      needs: "createJourney",
      call: (body, idempotencyKey) =>
        call("createJourney", { path: { cycleId: this.cycle.id }, body: body as Body<"createJourney">, idempotencyKey }),
    },
    change: {
      needs: "changeJourney",
      read: (journeyId) => call("readJourney", { path: { journeyId } }),
      call: (journeyId, body, ifMatch) => call("changeJourney", { path: { journeyId }, body, ifMatch }),
    },
    remove: {
      needs: "deleteJourney",
      read: (journeyId) => call("readJourney", { path: { journeyId } }),
      call: (journeyId, ifMatch) => call("deleteJourney", { path: { journeyId }, ifMatch }),
    },
  };
}
customElements.define("wm-journeys", Journeys);

function observed(item: Journey): unknown {
  return item.transitions.length === 0
    ? "–"
    : figure(
        count(item.transitions.length, "transition"),
        item.transitions.map((each) => `${each.fromName.name} → ${each.toName.name}: ${each.count} of ${each.leaving}, ${percent(each.probability)}`),
        `Observed transitions of ${item.name}`,
      );
}
