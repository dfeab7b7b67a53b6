import { html, nothing, type TemplateResult } from "lit";
import { call, type Body } from "../api/client";
import { ask, reason } from "../parts/ask";
import { moment } from "../parts/format";
import { listing } from "../parts/listing";
import { announce } from "../parts/small";
import { Page } from "../shell/page";
import { known, person, subjectField, type Known } from "./access";

/** Tokens that are refused although they have not ended yet. */
export default class Revocations extends Page<Known> {
  protected read(signal: AbortSignal): Promise<Known> {
    return known(this.where, signal);
  }

  protected view(data: Known): TemplateResult {
    return html`
      <p>A revocation refuses every token that somebody has at that moment. Who signs in again goes on, as far as grants allow.</p>
      ${this.may("revokeTokens")
        ? html`<p class="actions"><button type="button" @click=${() => void this.revoke(data)}>Revoke tokens</button></p>`
        : nothing}
      ${listing({
        operation: "listRevocations",
        asOf: data,
        call: { query: { sort: "-createdAt" } },
        caption: "Revocations, the newest first",
        columns: [
          { head: "Person", cell: (row) => person(row.subject, data.people.get(row.subject)), isName: true },
          { head: "Tokens up to", cell: (row) => moment(row.notValidBefore) },
          { head: "By", cell: (row) => row.createdBy ?? "unknown" },
          { head: "Why", cell: (row) => row.reason },
        ],
        empty: "No tokens were revoked.",
      })}
    `;
  }

  private async revoke(data: Known): Promise<void> {
    const done = await ask({
      title: "Revoke tokens",
      explanation: "Also end the person's sessions in the realm, and their grants where they leave.",
      fields: () => [subjectField("subject", "Whose tokens", data), reason("reason")],
      act: "Revoke them",
      submit: (values, idempotencyKey) => call("revokeTokens", { body: values as Body<"revokeTokens">, idempotencyKey }),
    });
    if (done) {
      announce("The tokens are revoked.");
      await this.refresh();
    }
  }
}
customElements.define("wm-revocations", Revocations);
