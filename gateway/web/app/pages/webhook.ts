import { html, nothing, type TemplateResult } from "lit";
import { call, type Answered, type Body, type Call, type Schemas } from "../api/client";
import { ask } from "../parts/ask";
import { confirmed } from "../parts/confirm";
import { facts } from "../parts/facts";
import { constants, filters } from "../parts/filters";
import { count, moment } from "../parts/format";
import { listing } from "../parts/listing";
import { differing, overwrite } from "../parts/overwrite";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce, badge } from "../parts/small";
import { Page } from "../shell/page";
import { go } from "../shell/router";
import { of, webhookFields, webhookOf, webhookState, type Area } from "./webhook-areas";
import { shownOnce } from "./webhooks";

type Webhook = Schemas["Webhook"];
type Delivery = Schemas["WebhookDelivery"];

/** One webhook and its deliveries: what has not arrived is found first, and can be sent again. */
export default class WebhookPage extends Page<Answered<Webhook>> {
  static override properties = { ...Page.properties, chosen: { state: true }, secret: { state: true } };

  declare private chosen: Record<string, string>;
  declare private secret: string | undefined;
  private readonly saving = new Saving(this);

  constructor() {
    super();
    this.chosen = {};
  }

  private get area(): Area {
    return this.param("area") as Area;
  }

  private get path() {
    return { webhookId: this.param("webhookId") };
  }

  protected read(signal: AbortSignal): Promise<Answered<Webhook>> {
    return call(of(this.area, "readAssessmentWebhook"), { path: this.path, signal });
  }

  protected view(answered: Answered<Webhook>): TemplateResult {
    const webhook = answered.data;
    const refused = this.saving.refused;
    return html`
      <p><strong>${webhook.url}</strong> ${webhookState(webhook)}</p>
      ${refused === undefined ? nothing : problemBanner(refused.problem)}
      ${this.secret === undefined ? nothing : shownOnce(this.secret)}
      ${facts([
        ["Told of", `${this.area}: ${webhook.eventTypes.length === 0 ? "every type of event" : webhook.eventTypes.join(", ")}`],
        ["Disabled because", webhook.disabledBecause],
        ["Signed with the secret before, too, until", webhook.previousSecretUntil === undefined ? undefined : moment(webhook.previousSecretUntil)],
        ["Changed", `by ${webhook.updatedBy ?? "somebody"} on ${moment(webhook.updatedAt)}`],
      ])}
      ${this.may(of(this.area, "changeAssessmentWebhook")) ? this.acts(answered) : nothing}
      <h2>Deliveries</h2>
      ${filters("Filter the deliveries", [{ name: "state", label: "State", values: constants("PENDING", "DELIVERED", "DEAD") }], this.chosen, (chosen) => (this.chosen = chosen))}
      ${listing({
        operation: of(this.area, "listAssessmentDeliveries"),
        asOf: answered,
        call: { path: this.path, query: { ...this.chosen, sort: "-createdAt" } } as Call<"listAssessmentDeliveries">,
        caption: "Deliveries, the newest first",
        columns: [
          { head: "Event", cell: (row) => row.eventType, isName: true },
          { head: "Happened", cell: (row) => moment(row.createdAt) },
          { head: "State", cell: (row) => badge(row.state, row.state === "DELIVERED" ? "good" : row.state === "DEAD" ? "bad" : "calm") },
          { head: "Attempts", cell: (row) => row.attempts, isNumber: true },
          { head: "Last answer", cell: lastAnswer },
          ...(this.may(of(this.area, "replayAssessmentDeliveries")) ? [{ head: "Act", cell: (row: Delivery) => this.again(row) }] : []),
        ],
        empty: "No delivery matches this filter.",
      })}
      <p class="actions"><button type="button" class="quiet" @click=${() => void this.refresh()}>Read them again</button></p>
    `;
  }

  private acts(answered: Answered<Webhook>): TemplateResult {
    return html`<p class="actions">
      <button type="button" ?disabled=${this.saving.busy} @click=${() => void this.test()}>Send a test</button>
      <button type="button" class="quiet" ?disabled=${this.saving.busy} @click=${() => void this.replay({}, "Send all dead deliveries again?")}>Send dead ones again…</button>
      <button type="button" class="quiet" @click=${() => void this.change(answered)}>Change…</button>
      <button type="button" class="quiet" @click=${() => void this.rotate()}>New secret…</button>
      <button type="button" class="quiet" @click=${() => void this.discard(answered)}>Delete…</button>
    </p>`;
  }

  private again(row: Delivery): TemplateResult | typeof nothing {
    return row.state === "PENDING"
      ? nothing
      : html`<span class="row-acts">
          <button
            type="button"
            class="quiet"
            aria-label="Send ${row.eventType} of ${moment(row.createdAt)} again"
            @click=${() => void this.replay({ deliveryId: row.id, delivered: true }, `Send ${row.eventType} again?`)}
          >
            Send again…
          </button>
        </span>`;
  }

  private async test(): Promise<void> {
    const path = this.path;
    if (await this.saving.run((idempotencyKey) => call(of(this.area, "testAssessmentWebhook"), { path, idempotencyKey }))) {
      announce("The test is being sent.");
      await this.refresh();
    }
  }

  private async replay(body: Body<"replayAssessmentDeliveries">, question: string): Promise<void> {
    if (!(await confirmed(question, "The receiver knows by webhook-id what it had before.", "Send again"))) {
      return;
    }
    let replayed = 0;
    const path = this.path;
    const done = await this.saving.run(async (idempotencyKey) => {
      replayed = (await call(of(this.area, "replayAssessmentDeliveries"), { path, body, idempotencyKey })).data.replayed;
    });
    if (done) {
      announce(`${count(replayed, "delivery", "deliveries")} will be sent again.`);
      await this.refresh();
    }
  }

  private async rotate(): Promise<void> {
    if (!(await confirmed("Make a new secret?", "For 24 hours each request is signed with both secrets.", "Make it"))) {
      return;
    }
    const path = this.path;
    const done = await this.saving.run(async (idempotencyKey) => {
      this.secret = (await call(of(this.area, "rotateAssessmentWebhookSecret"), { path, idempotencyKey })).data.secret;
    });
    if (done) {
      await this.refresh();
    }
  }

  private async change({ data: webhook, etag }: Answered<Webhook>): Promise<void> {
    const path = this.path;
    const done = await ask({
      title: "Change the webhook",
      explanation: "While it is disabled, deliveries are kept.",
      fields: () => webhookFields(webhook),
      act: "Save",
      submit: (values) => {
        const body = webhookOf(values) as Body<"changeAssessmentWebhook">;
        return overwrite(
          etag,
          (ifMatch) => call(of(this.area, "changeAssessmentWebhook"), { path, body, ifMatch }),
          () => call(of(this.area, "readAssessmentWebhook"), { path }),
          (theirs) => differing(body, theirs, (name) => NAMES[name] ?? name),
        );
      },
    });
    if (done) {
      announce("Saved.");
      await this.refresh();
    }
  }

  private async discard({ etag }: Answered<Webhook>): Promise<void> {
    const path = this.path;
    const sure = await confirmed("Delete the webhook?", "Its deliveries go with it, those that have not arrived, too.", "Delete it");
    if (sure && (await this.saving.run(() => call(of(this.area, "deleteAssessmentWebhook"), { path, ifMatch: etag })))) {
      announce("The webhook is deleted.");
      go("/console/webhooks");
    }
  }
}
customElements.define("wm-webhook", WebhookPage);

const NAMES: Readonly<Record<string, string>> = { url: "Address", eventTypes: "Types of events", state: "Deliveries" };

function lastAnswer({ lastStatus, lastFailure, dueAt, state }: Delivery): string {
  const answer = lastFailure ?? (lastStatus === undefined ? "none yet" : `status ${lastStatus}`);
  return state === "PENDING" && dueAt !== undefined ? `${answer}; due ${moment(dueAt)}` : answer;
}
