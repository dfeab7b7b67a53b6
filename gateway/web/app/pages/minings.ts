import { html, nothing, type TemplateResult } from "lit";
import { call, type Body, type Call, type Schemas } from "../api/client";
import { ask } from "../parts/ask";
import { constants, filters } from "../parts/filters";
import { moment } from "../parts/format";
import { listing } from "../parts/listing";
import { announce, badge } from "../parts/small";
import { Page } from "../shell/page";
import { go } from "../shell/router";

type Mining = Schemas["JourneyMining"];

/** Looks at the contacts for the journeys that customers really take. */
export default class Minings extends Page<Record<string, never>> {
  static override properties = { ...Page.properties, chosen: { state: true } };

  declare private chosen: Record<string, string>;

  constructor() {
    super();
    this.chosen = {};
  }

  protected read(): Promise<Record<string, never>> {
    return Promise.resolve({});
  }

  protected view(): TemplateResult {
    return html`
      <p>A mining looks for journeys in the contacts whose touchpoints are mapped to this cycle. It runs on its own.</p>
      ${this.may("mineJourneys")
        ? html`<p class="actions"><button type="button" @click=${() => void this.start()}>Start a mining</button></p>`
        : nothing}
      ${filters(
        "Filter the minings",
        [{ name: "state", label: "State", values: constants("QUEUED", "RUNNING", "SUCCEEDED", "FAILED", "CANCELLED") }],
        this.chosen,
        (chosen) => (this.chosen = chosen),
      )}
      ${listing({
        operation: "listJourneyMinings",
        asOf: this.state,
        call: { path: { cycleId: this.cycle.id }, query: { ...this.chosen, sort: "-createdAt" } } as Call<"listJourneyMinings">,
        caption: "Minings, the newest first",
        columns: [
          { head: "Asked for", cell: (row) => html`<a href=${this.to("minings/:miningId", { miningId: row.id })}>${moment(row.createdAt)}</a>`, isName: true },
          { head: "By", cell: (row) => row.requestedBy },
          { head: "State", cell: miningState },
          { head: "Journeys", cell: (row) => row.outcome?.journeys.toLocaleString() ?? "—", isNumber: true },
          { head: "Main paths", cell: (row) => row.outcome?.mainPaths.toLocaleString() ?? "—", isNumber: true },
          { head: "Seconds", cell: (row) => row.outcome?.seconds.toLocaleString() ?? "—", isNumber: true },
        ],
        empty:
          Object.keys(this.chosen).length === 0
            ? "Nothing was mined yet. Map the touchpoints of a source, then start a mining."
            : "No mining matches this filter.",
      })}
    `;
  }

  private async start(): Promise<void> {
    let made = "";
    const done = await ask({
      title: "Start a mining",
      explanation: "What you leave empty is taken from the defaults, which the mining shows.",
      fields: () => [
        { name: "gapDays", label: "Days without a contact after which a new journey starts", type: "number", min: 1, max: 3650 },
        { name: "mainShare", label: "Share of the journeys that main paths cover, 0.01 to 1", type: "number", min: 0.01, max: 1, step: "any" },
        { name: "longestPath", label: "Steps of a journey that are looked at", type: "number", min: 2, max: 200 },
        { name: "from", label: "From this day on", type: "date" },
        { name: "to", label: "Up to this day", type: "date" },
      ],
      act: "Start it",
      submit: async (values, idempotencyKey) => {
        const body = values as Body<"mineJourneys">;
        made = (await call("mineJourneys", { path: { cycleId: this.cycle.id }, body, idempotencyKey })).data.id;
      },
    });
    if (done) {
      announce("The mining is started.");
      go(this.to("minings/:miningId", { miningId: made }));
    }
  }
}
customElements.define("wm-minings", Minings);

export function miningState({ state }: Mining): TemplateResult {
  const tone = state === "SUCCEEDED" ? "good" : state === "FAILED" ? "bad" : state === "CANCELLED" ? "calm" : "warn";
  return html`${badge(state, tone)} ${state === "RUNNING" || state === "QUEUED" ? html`<progress aria-label="Under way"></progress>` : nothing}`;
}
