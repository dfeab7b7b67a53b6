import { html, nothing, type TemplateResult } from "lit";
import { call, type Body, type Call, type Schemas } from "../api/client";
import { ask, reason } from "../parts/ask";
import { constants, filters } from "../parts/filters";
import { moment } from "../parts/format";
import { listing } from "../parts/listing";
import { announce, badge } from "../parts/small";
import { go, pathTo } from "../shell/router";
import { Page } from "../shell/page";
import { known, person, problemName, subjectField, type Known } from "./access";

/** People who have left, and how far the realm has followed. */
export default class Departures extends Page<Known> {
  static override properties = { ...Page.properties, chosen: { state: true } };

  declare private chosen: Record<string, string>;

  constructor() {
    super();
    this.chosen = {};
  }

  protected read(signal: AbortSignal): Promise<Known> {
    return known(this.where, signal);
  }

  protected view(data: Known): TemplateResult {
    return html`
      <p>Whoever has left can do nothing from the next request on. What named them is listed for others to take over.</p>
      ${this.may("recordDeparture")
        ? html`<p class="actions"><button type="button" @click=${() => void this.record(data)}>Record a departure</button></p>`
        : nothing}
      ${filters(
        "Filter the departures",
        [
          { name: "text", label: "Name or reason" },
          { name: "state", label: "State", values: constants("PENDING", "DONE", "RETURNED") },
        ],
        this.chosen,
        (chosen) => (this.chosen = chosen),
      )}
      ${listing({
        operation: "listDepartures",
        asOf: data,
        call: { query: { ...this.chosen, sort: "-createdAt" } } as Call<"listDepartures">,
        caption: "Departures, the newest first",
        columns: [
          { head: "Person", cell: (row) => person(row.subject, row.signInName), isName: true },
          { head: "Recorded", cell: (row) => html`<a href=${departurePath(row.id)}>${moment(row.createdAt)}</a>` },
          { head: "State", cell: departureState },
          { head: "Grants ended", cell: (row) => row.endedGrants, isNumber: true },
          { head: "Why", cell: (row) => row.reason },
        ],
        empty: Object.keys(this.chosen).length === 0 ? "Nobody has left." : "No departure matches these filters.",
      })}
    `;
  }

  private async record(data: Known): Promise<void> {
    let made = "";
    const done = await ask({
      title: "Record a departure",
      explanation: "From the next request on the person can do nothing. All grants end, tokens are revoked, and the account is disabled.",
      fields: () => [subjectField("subject", "Who leaves", data), reason("reason")],
      act: "Record it",
      submit: async (values, idempotencyKey) => {
        const name = data.people.get(String(values["subject"]));
        const body = { ...values, ...(name === undefined ? {} : { signInName: name }) } as Body<"recordDeparture">;
        made = (await call("recordDeparture", { body, idempotencyKey })).data.id;
      },
    });
    if (done) {
      announce("The departure is recorded.");
      go(departurePath(made));
    }
  }
}
customElements.define("wm-departures", Departures);

function departurePath(departureId: string): string {
  return pathTo("/console/access/departures/:departureId", { departureId });
}

export function departureState({ state, trouble }: Schemas["Departure"]): TemplateResult {
  return html`${badge(state, state === "PENDING" ? "warn" : "good")}
    ${trouble === undefined ? nothing : html`<span class="small">held up: ${problemName(trouble)}</span>`}`;
}
