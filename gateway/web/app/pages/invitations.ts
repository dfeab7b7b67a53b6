import { html, nothing, type TemplateResult } from "lit";
import { call, type Body, type Call, type Schemas } from "../api/client";
import { ask, reason } from "../parts/ask";
import { constants, filters } from "../parts/filters";
import { moment, words } from "../parts/format";
import { listing } from "../parts/listing";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce, badge } from "../parts/small";
import { Page } from "../shell/page";
import { grantFields, known, momentsOf, problemName, reachOf, ROLES_OF_PEOPLE, until, type Known } from "./access";
import { grantPath } from "./grants";

type Invitation = Schemas["Invitation"];

/** People who are invited: an account in the realm, a mail, and the grant that is asked for with it. */
export default class Invitations extends Page<Known> {
  static override properties = { ...Page.properties, chosen: { state: true } };

  declare private chosen: Record<string, string>;
  private readonly saving = new Saving(this);

  constructor() {
    super();
    this.chosen = {};
  }

  protected read(signal: AbortSignal): Promise<Known> {
    return known(this.where, signal);
  }

  protected view(data: Known): TemplateResult {
    const refused = this.saving.refused;
    return html`
      <p>An invited person gets a mail to verify the address and choose a password. The grant is asked for at once.</p>
      ${refused === undefined ? nothing : problemBanner(refused.problem)}
      ${this.may("invitePerson")
        ? html`<p class="actions"><button type="button" @click=${() => void this.invite(data)}>Invite a person</button></p>`
        : nothing}
      ${filters(
        "Filter the invitations",
        [
          { name: "text", label: "Address or reason" },
          { name: "state", label: "State", values: constants("PENDING", "SENT", "ACCEPTED", "EXPIRED", "WITHDRAWN", "REFUSED") },
          { name: "role", label: "Role", values: ROLES_OF_PEOPLE },
        ],
        this.chosen,
        (chosen) => (this.chosen = chosen),
      )}
      ${listing({
        operation: "listInvitations",
        asOf: data,
        call: { query: { ...this.chosen, sort: "-createdAt" } } as Call<"listInvitations">,
        caption: "Invitations, the newest first",
        columns: [
          { head: "Person", cell: (row) => html`${row.name}<br /><span class="small">${row.address}</span>`, isName: true },
          { head: "Role", cell: (row) => (row.grantId === undefined ? words(row.role) : html`<a href=${grantPath(row.grantId)}>${words(row.role)}</a>`) },
          { head: "Reaches", cell: (row) => reachOf(row, data) },
          { head: "State", cell: stateOf },
          { head: "Grant until", cell: (row) => until(row.validUntil) },
          ...(this.may("repeatInvitation") ? [{ head: "Act", cell: (row: Invitation) => this.acts(row) }] : []),
        ],
        empty: Object.keys(this.chosen).length === 0 ? "Nobody is invited yet. Invite the first person." : "No invitation matches these filters.",
      })}
    `;
  }

  private acts(row: Invitation): TemplateResult | string {
    const open = row.state === "PENDING" || row.state === "SENT" || row.state === "EXPIRED";
    if (!open && row.state !== "ACCEPTED") {
      return "—";
    }
    return html`<span class="row-acts">
      ${open
        ? html`<button type="button" class="quiet" aria-label="Send again to ${row.name}" ?disabled=${this.saving.busy} @click=${() => void this.repeat(row)}>
            Send again
          </button>`
        : nothing}
      <button type="button" class="quiet" aria-label="Withdraw the invitation of ${row.name}" @click=${() => void this.withdraw(row)}>Withdraw…</button>
    </span>`;
  }

  private async invite(data: Known): Promise<void> {
    const done = await ask({
      title: "Invite a person",
      explanation: "An account is made, a mail is sent and the grant is asked for in your name.",
      fields: (entered) => [
        { name: "address", label: "Mail address", type: "email", required: true, maxLength: 200 },
        { name: "name", label: "First and last name", required: true, maxLength: 200 },
        ...grantFields(entered, data),
      ],
      act: "Invite",
      submit: (values, idempotencyKey) =>
        call("invitePerson", { body: momentsOf(values, "validUntil") as Body<"invitePerson">, idempotencyKey }),
    });
    if (done) {
      announce("The person is invited.");
      await this.refresh();
    }
  }

  private async repeat({ id, name }: Invitation): Promise<void> {
    const path = { invitationId: id };
    if (await this.saving.run((idempotencyKey) => call("repeatInvitation", { path, idempotencyKey }))) {
      announce(`The invitation of ${name} is sent again.`);
      await this.refresh();
    }
  }

  private async withdraw({ id, name }: Invitation): Promise<void> {
    const done = await ask({
      title: `Withdraw the invitation of ${name}?`,
      explanation: "Its grant is refused or ended. An account that was made for it alone is disabled.",
      fields: () => [reason("endReason")],
      act: "Withdraw it",
      submit: (values, idempotencyKey) =>
        call("withdrawInvitation", { path: { invitationId: id }, body: values as Body<"withdrawInvitation">, idempotencyKey }),
    });
    if (done) {
      announce(`The invitation of ${name} is withdrawn.`);
      await this.refresh();
    }
  }
}
customElements.define("wm-invitations", Invitations);

function stateOf(row: Invitation): TemplateResult {
  const tone = row.state === "ACCEPTED" ? "good" : row.state === "EXPIRED" || row.trouble !== undefined ? "warn" : "calm";
  return html`${badge(row.state, tone)}
    ${row.state === "SENT" && row.expiresAt !== undefined ? html`<span class="small">the link works until ${moment(row.expiresAt)}</span>` : nothing}
    ${row.trouble === undefined ? nothing : html`<span class="small">held up: ${problemName(row.trouble)}</span>`}
    ${row.endReason === undefined ? nothing : html`<span class="small">${row.endReason}</span>`}`;
}
