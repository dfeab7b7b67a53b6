import { html, nothing, type TemplateResult } from "lit";
import { call, type Body, type Schemas } from "../api/client";
import { ask, reason } from "../parts/ask";
import { facts } from "../parts/facts";
import { moment } from "../parts/format";
import { listing } from "../parts/listing";
import { overwrite } from "../parts/overwrite";
import { announce, badge } from "../parts/small";
import { Page } from "../shell/page";
import { known, momentsOf, person, subjectField, type Known } from "./access";
import { grantPath } from "./grants";

type Client = Schemas["IntegratorClient"];

interface Data {
  readonly integrator: Schemas["Integrator"];
  readonly etag: string | undefined;
  readonly known: Known;
}

/** One CRM system: who answers for it, and the clients by which it signs in. */
export default class IntegratorPage extends Page<Data> {
  private get path() {
    return { integratorId: this.param("integratorId") };
  }

  protected async read(signal: AbortSignal): Promise<Data> {
    const [{ data: integrator, etag }, names] = await Promise.all([
      call("readIntegrator", { path: this.path, signal }),
      known(this.where, signal),
    ]);
    return { integrator, etag, known: names };
  }

  protected view(data: Data): TemplateResult {
    const { integrator, known: names } = data;
    const { responsibleSubject } = integrator;
    return html`
      <p><strong>${integrator.name}</strong></p>
      ${facts([
        ["Answers for it", responsibleSubject === undefined ? badge("NOBODY", "warn") : person(responsibleSubject, names.people.get(responsibleSubject))],
        ["Sources", integrator.sources.length === 0 ? "none yet: the system sets them up itself" : integrator.sources.join(", ")],
        ["Added", `by ${integrator.createdBy ?? "somebody"} on ${moment(integrator.createdAt)}`],
        ["Changed", `by ${integrator.updatedBy ?? "somebody"} on ${moment(integrator.updatedAt)}`],
      ])}
      <p class="actions">
        ${this.may("changeIntegrator")
          ? html`<button type="button" class="quiet" @click=${() => void this.change(data)}>Change…</button>`
          : nothing}
        ${this.may("addIntegratorClient")
          ? html`<button type="button" @click=${() => void this.add()}>Add a client</button>`
          : nothing}
      </p>
      <h2>Clients</h2>
      ${listing({
        operation: "listIntegratorClients",
        asOf: integrator,
        call: { path: this.path },
        caption: "Clients of the realm by which the system signs in",
        columns: [
          { head: "Client", cell: (row) => row.clientId, isName: true },
          { head: "Subject", cell: (row) => (row.subject === undefined ? "not known yet" : html`<span class="id">${row.subject}</span>`) },
          { head: "Grant", cell: (row) => (row.grantId === undefined ? "had one" : html`<a href=${grantPath(row.grantId)}>its grant</a>`) },
          { head: "Last used", cell: (row) => (row.lastUsedAt === undefined ? "never" : moment(row.lastUsedAt)) },
          { head: "State", cell: (row) => this.stateOf(row) },
        ],
        empty: "It has no client yet. Add the first one, so that the system can sign in.",
      })}
    `;
  }

  private stateOf(row: Client): TemplateResult {
    if (row.ended) {
      return html`${badge("ENDED")} <span class="small">${row.endReason}</span>`;
    }
    return html`${badge("IN_USE", "good")}
    ${this.may("endIntegratorClient")
      ? html`<span class="row-acts">
          <button type="button" class="quiet" aria-label="End the client ${row.clientId}" @click=${() => void this.end(row)}>End…</button>
        </span>`
      : nothing}`;
  }

  private async change({ integrator, etag, known: names }: Data): Promise<void> {
    const done = await ask({
      title: `Change ${integrator.name}`,
      fields: () => [
        { name: "name", label: "Name", required: true, maxLength: 200, value: integrator.name },
        { ...subjectField("responsibleSubject", "Who answers for it", names), value: integrator.responsibleSubject },
      ],
      act: "Save",
      submit: (values) =>
        overwrite(
          etag,
          (ifMatch) => call("changeIntegrator", { path: this.path, body: values as Body<"changeIntegrator">, ifMatch }),
          () => call("readIntegrator", { path: this.path }),
          (theirs) => [
            { name: "Name", mine: values["name"], theirs: theirs.name },
            {
              name: "Who answers for it",
              mine: names.people.get(String(values["responsibleSubject"])) ?? values["responsibleSubject"],
              theirs: names.people.get(theirs.responsibleSubject ?? "") ?? theirs.responsibleSubject,
            },
          ],
        ),
    });
    if (done) {
      announce("Saved.");
      await this.refresh();
    }
  }

  private async add(): Promise<void> {
    const done = await ask({
      title: "Add a client",
      explanation: "A grant as integrator is asked for with it. Another access admin approves it.",
      fields: () => [
        { name: "clientId", label: "Client id in the realm", required: true, maxLength: 255 },
        {
          name: "subject",
          label: "Subject of its service account",
          maxLength: 255,
          hint: "Empty: learnt when the client signs in first.",
        },
        reason("reason", "Why it is needed"),
        { name: "validUntil", label: "Grant ends on", type: "date", required: true },
      ],
      act: "Add it",
      submit: (values, idempotencyKey) =>
        call("addIntegratorClient", {
          path: this.path,
          body: momentsOf(values, "validUntil") as Body<"addIntegratorClient">,
          idempotencyKey,
        }),
    });
    if (done) {
      announce("The client is added.");
      await this.refresh();
    }
  }

  private async end({ id, clientId }: Client): Promise<void> {
    const done = await ask({
      title: `End the client ${clientId}?`,
      explanation: "From the next request on it sends and reads nothing more. It stays ended.",
      fields: () => [reason("endReason")],
      act: "End it",
      submit: (values, idempotencyKey) =>
        call("endIntegratorClient", {
          path: { ...this.path, integratorClientId: id },
          body: values as Body<"endIntegratorClient">,
          idempotencyKey,
        }),
    });
    if (done) {
      announce(`The client ${clientId} is ended.`);
      await this.refresh();
    }
  }
}
customElements.define("wm-integrator", IntegratorPage);
