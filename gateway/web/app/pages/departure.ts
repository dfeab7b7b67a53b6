import { html, type TemplateResult } from "lit";
import { call, type Schemas } from "../api/client";
import { facts } from "../parts/facts";
import { moment, words } from "../parts/format";
import { listing } from "../parts/listing";
import { Page } from "../shell/page";
import { cycleOf, kindOf, known, person, reachOf, type Known } from "./access";
import { departureState } from "./departures";
import { grantPath, stateOf } from "./grants";

interface Data {
  readonly departure: Schemas["Departure"];
  readonly known: Known;
}

/** Somebody who has left: what was taken, and what others must take over. */
export default class DeparturePage extends Page<Data> {
  protected async read(signal: AbortSignal): Promise<Data> {
    const [departure, names] = await Promise.all([
      call("readDeparture", { path: { departureId: this.param("departureId") }, signal }),
      known(this.where, signal),
    ]);
    return { departure: departure.data, known: names };
  }

  protected view({ departure, known: names }: Data): TemplateResult {
    return html`
      <p>${person(departure.subject, departure.signInName)} ${departureState(departure)}</p>
      ${facts([
        ["Why", departure.reason],
        ["Recorded", `by ${departure.createdBy ?? "somebody"} on ${moment(departure.createdAt)}`],
        ["Account", departure.account === undefined ? "not known yet" : words(departure.account)],
        ["Realm followed", departure.doneAt === undefined ? "not yet: tried again every ten minutes" : moment(departure.doneAt)],
        ["Came back", departure.returnedAt === undefined ? undefined : moment(departure.returnedAt)],
        ["Open ballots", departure.openBallots],
      ])}
      <h2>To be taken over</h2>
      ${listing({
        operation: "listResponsibilities",
        asOf: departure,
        call: { path: { departureId: departure.id } },
        caption: "What named the person when they left",
        columns: [
          { head: "What", cell: (row) => row.name, isName: true },
          { head: "How", cell: (row) => kindOf(row.kind) },
          { head: "Cycle", cell: (row) => (row.cycleId === undefined ? "none" : cycleOf(row.cycleId, names.cycles)) },
          { head: "Path", cell: (row) => html`<span class="id">${row.resource}</span>` },
        ],
        empty: "Nothing named this person. There is nothing to take over.",
      })}
      <h2>Grants that ended</h2>
      ${listing({
        operation: "listGrants",
        asOf: departure,
        call: { query: { departureId: departure.id } },
        caption: "Grants ended or refused by the departure",
        columns: [
          { head: "Role", cell: (row) => html`<a href=${grantPath(row.id)}>${words(row.role)}</a>`, isName: true },
          { head: "Reached", cell: (row) => reachOf(row, names) },
          { head: "State", cell: stateOf },
        ],
        empty: "The person had no grants.",
      })}
    `;
  }
}
customElements.define("wm-departure", DeparturePage);
