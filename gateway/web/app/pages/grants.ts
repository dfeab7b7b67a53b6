import { html, nothing, type TemplateResult } from "lit";
import { call, type Body, type Call, type Schemas } from "../api/client";
import { ask } from "../parts/ask";
import { constants, filters } from "../parts/filters";
import { moment, words } from "../parts/format";
import { listing } from "../parts/listing";
import { announce, badge } from "../parts/small";
import { go, pathTo } from "../shell/router";
import { Page } from "../shell/page";
import { grantFields, known, momentsOf, person, reachOf, ROLES, subjectField, until, type Known } from "./access";

/** Who may act in which role where: all grants, those that wait for a decision first to be found. */
export default class Grants extends Page<Known> {
  static override properties = { ...Page.properties, chosen: { state: true } };

  declare private chosen: Record<string, string>;

  constructor() {
    super();
    this.chosen = Object.fromEntries(new URLSearchParams(location.search));
  }

  protected read(signal: AbortSignal): Promise<Known> {
    return known(this.where, signal);
  }

  protected view(data: Known): TemplateResult {
    return html`
      <p>A grant lets a role of a person count somewhere. Somebody asks for it, an access admin approves it.</p>
      ${this.may("requestGrant")
        ? html`<p class="actions"><button type="button" @click=${() => void this.request(data)}>Request a grant</button></p>`
        : nothing}
      ${filters(
        "Filter the grants",
        [
          { name: "text", label: "Name or reason" },
          { name: "state", label: "State", values: constants("REQUESTED", "APPROVED", "REFUSED", "ENDED") },
          { name: "role", label: "Role", values: ROLES },
          { name: "scope", label: "Reaches", values: constants("EVERYTHING", "CYCLE", "DEPARTMENT") },
          { name: "origin", label: "Comes from", values: constants("REQUEST", "ENROLMENT", "SUCCESSOR", "MIGRATION", "ADOPTION") },
        ],
        this.chosen,
        (chosen) => (this.chosen = chosen),
      )}
      ${listing({
        operation: "listGrants",
        asOf: data,
        call: { query: { ...this.chosen, sort: "-createdAt" } } as Call<"listGrants">,
        caption: "Grants, the newest first",
        columns: [
          { head: "Person", cell: (row) => person(row.subject, row.signInName), isName: true },
          { head: "Role", cell: (row) => html`<a href=${grantPath(row.id)}>${words(row.role)}</a>` },
          { head: "Reaches", cell: (row) => reachOf(row, data) },
          { head: "State", cell: (row) => stateOf(row) },
          { head: "Holds until", cell: (row) => until(row.validUntil) },
          { head: "Last used", cell: (row) => (row.lastUsedAt === undefined ? "never" : moment(row.lastUsedAt)) },
        ],
        empty: Object.keys(this.chosen).length === 0
          ? "There are no grants yet. Request the first one."
          : "No grant matches these filters. Choose fewer.",
      })}
    `;
  }

  private async request(data: Known): Promise<void> {
    await requestGrant(data, undefined);
  }
}
customElements.define("wm-grants", Grants);

/** Asks for a grant, for somebody if that is known, and goes to it. */
export async function requestGrant(data: Known, forWhom: string | undefined): Promise<void> {
  let made = "";
  const done = await ask({
    title: "Request a grant",
    explanation: "It lets nothing happen until it is approved. For other roles than stakeholder and viewer another access admin must do that.",
    fields: (entered) => [
      { ...subjectField("subject", "Person", data), value: forWhom },
      ...grantFields(entered, data, false),
    ],
    act: "Request it",
    submit: async (values, idempotencyKey) => {
      const name = data.people.get(String(values["subject"]));
      const body = { ...momentsOf(values, "validUntil"), ...(name === undefined ? {} : { signInName: name }) };
      const { data: grant } = await call("requestGrant", { body: body as Body<"requestGrant">, idempotencyKey });
      made = grant.id;
    },
  });
  if (done) {
    announce("The grant is requested.");
    go(grantPath(made));
  }
}

export function grantPath(grantId: string): string {
  return pathTo("/console/access/grants/:grantId", { grantId });
}

export function stateOf({ state }: Pick<Schemas["Grant"], "state">): TemplateResult {
  return badge(state, state === "APPROVED" ? "good" : state === "REQUESTED" ? "warn" : "calm");
}
