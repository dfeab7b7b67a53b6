import { html, nothing, type TemplateResult } from "lit";
import { call, type Body, type Schemas } from "../api/client";
import { ask, reason } from "../parts/ask";
import { confirmed } from "../parts/confirm";
import { facts } from "../parts/facts";
import { moment, words } from "../parts/format";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce } from "../parts/small";
import { Page } from "../shell/page";
import { known, mayBeApprovedBy, person, reachOf, until, type Known } from "./access";
import { stateOf } from "./grants";

interface Data {
  readonly grant: Schemas["Grant"];
  readonly known: Known;
}

/** One grant: who asked for it, who decided, and what can be decided now. */
export default class GrantPage extends Page<Data> {
  private readonly saving = new Saving(this);

  protected async read(signal: AbortSignal): Promise<Data> {
    const [grant, names] = await Promise.all([
      call("readGrant", { path: { grantId: this.param("grantId") }, signal }),
      known(this.where, signal),
    ]);
    return { grant: grant.data, known: names };
  }

  protected view({ grant, known: names }: Data): TemplateResult {
    const refused = this.saving.refused;
    return html`
      ${refused === undefined ? nothing : problemBanner(refused.problem)}
      <p>${person(grant.subject, grant.signInName)} as ${words(grant.role)} in ${reachOf(grant, names)} ${stateOf(grant)}</p>
      ${facts([
        ["Why", grant.reason],
        ["Comes from", words(grant.origin)],
        ["Asked for", `by ${grant.requestedBy} on ${moment(grant.requestedAt)}`],
        ["Decided", grant.decidedAt === undefined ? undefined : `by ${grant.decidedBy} on ${moment(grant.decidedAt)}`],
        ["Holds from", moment(grant.validFrom)],
        ["Holds until", until(grant.validUntil)],
        ["Ended", grant.endedAt === undefined ? undefined : `by ${grant.endedBy} on ${moment(grant.endedAt)}`],
        ["Why ended", grant.endReason],
        ["Last used", grant.lastUsedAt === undefined ? "never" : moment(grant.lastUsedAt)],
        ["Belongs to", grant.bound ? undefined : "nobody yet: it waits for somebody who signs in with this name"],
      ])}
      ${this.acts(grant)}
    `;
  }

  private acts(grant: Schemas["Grant"]): TemplateResult | typeof nothing {
    const { subject } = this.where.standing;
    const others = !mayBeApprovedBy(grant, subject);
    if (grant.state === "REQUESTED" && this.may("approveGrant")) {
      return html`
        ${others
          ? html`<p class="small">
              ${grant.subject === subject ? "Nobody approves their own access." : "You asked for this grant."} Another access admin approves it.
            </p>`
          : nothing}
        <p class="actions">
          ${others
            ? nothing
            : html`<button type="button" ?disabled=${this.saving.busy} @click=${() => void this.approve(grant)}>Approve</button>`}
          <button type="button" class="quiet" @click=${() => void this.take("refuseGrant", grant)}>Refuse…</button>
        </p>
      `;
    }
    if (grant.state === "APPROVED" && this.may("endGrant")) {
      return html`<p class="actions"><button type="button" @click=${() => void this.take("endGrant", grant)}>End it…</button></p>`;
    }
    return nothing;
  }

  private async approve(grant: Schemas["Grant"]): Promise<void> {
    const path = { grantId: grant.id };
    const sure = await confirmed("Approve this grant?", "It holds from now on, within its period.", "Approve it");
    if (sure && (await this.saving.run((idempotencyKey) => call("approveGrant", { path, idempotencyKey })))) {
      announce("The grant is approved.");
      await this.refresh();
    }
  }

  private async take(act: "refuseGrant" | "endGrant", grant: Schemas["Grant"]): Promise<void> {
    const refusing = act === "refuseGrant";
    const done = await ask({
      title: refusing ? "Refuse this grant?" : "End this grant?",
      explanation: refusing
        ? "It stays refused. A new one can be requested."
        : "From the next request on it lets the person do nothing more. It stays ended.",
      fields: () => [reason("endReason")],
      act: refusing ? "Refuse it" : "End it",
      submit: (values, idempotencyKey) =>
        call(act, { path: { grantId: grant.id }, body: values as Body<"endGrant">, idempotencyKey }),
    });
    if (done) {
      announce(refusing ? "The grant is refused." : "The grant is ended.");
      await this.refresh();
    }
  }
}
customElements.define("wm-grant", GrantPage);
