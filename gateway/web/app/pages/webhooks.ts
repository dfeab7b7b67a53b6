import { html, nothing, type TemplateResult } from "lit";
import { all, call, type Body, type Schemas } from "../api/client";
import { ask } from "../parts/ask";
import { moment } from "../parts/format";
import { announce } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { pathTo } from "../shell/router";
import { AREAS, of, webhookFields, webhookOf, webhookState, type Area } from "./webhook-areas";

interface Row {
  readonly area: Area;
  readonly webhook: Schemas["Webhook"];
  /** At most as many as fit on a page. */
  readonly dead: number;
}

const COUNTED = 200;

/** The addresses that are told of changes, of all areas. */
export default class Webhooks extends Page<readonly Row[]> {
  static override properties = { ...Page.properties, secret: { state: true } };

  /** Of the webhook that was just made: nobody can read it again. */
  declare private secret: string | undefined;

  protected async read(signal: AbortSignal): Promise<readonly Row[]> {
    const rows = await Promise.all((Object.keys(AREAS) as Area[]).map((area) => this.ofArea(area, signal)));
    return rows.flat();
  }

  private async ofArea(area: Area, signal: AbortSignal): Promise<readonly Row[]> {
    const webhooks = await all(of(area, "listAssessmentWebhooks"), { signal });
    return Promise.all(
      webhooks.map(async (webhook) => {
        const query = { state: "DEAD" as const, limit: COUNTED };
        const { data } = await call(of(area, "listAssessmentDeliveries"), { path: { webhookId: webhook.id }, query, signal });
        return { area, webhook, dead: data.items.length };
      }),
    );
  }

  protected view(rows: readonly Row[]): TemplateResult {
    return html`
      <p>A webhook is an address of another system that is told of changes. Each event is sent until it is answered, for up to four days.</p>
      ${this.secret === undefined ? nothing : shownOnce(this.secret)}
      ${this.may("createAssessmentWebhook")
        ? html`<p class="actions"><button type="button" @click=${() => void this.add()}>Add a webhook</button></p>`
        : nothing}
      ${table<Row>(
        "Webhooks",
        [
          {
            head: "Address",
            cell: ({ area, webhook }) => html`<a href=${pathTo("/console/webhooks/:area/:webhookId", { area, webhookId: webhook.id })}>${webhook.url}</a>`,
            isName: true,
          },
          { head: "Told of", cell: ({ area, webhook }) => `${area}: ${webhook.eventTypes.length === 0 ? "every type" : webhook.eventTypes.join(", ")}` },
          { head: "State", cell: ({ webhook }) => webhookState(webhook) },
          { head: "Dead deliveries", cell: ({ dead }) => (dead === COUNTED ? `${COUNTED} or more` : dead), isNumber: true },
          { head: "Changed", cell: ({ webhook }) => `by ${webhook.updatedBy ?? "somebody"} on ${moment(webhook.updatedAt)}` },
        ],
        rows,
        "Nobody is told of changes yet.",
      )}
    `;
  }

  private async add(): Promise<void> {
    const done = await ask({
      title: "Add a webhook",
      explanation: "Its secret is shown once, afterwards. The receiver needs it to verify what it is sent.",
      fields: () => [
        {
          name: "area",
          label: "Told of",
          type: "select",
          required: true,
          options: (Object.keys(AREAS) as Area[]).map((area) => [area, `changes of ${area}`] as const),
        },
        ...webhookFields(undefined),
      ],
      act: "Add it",
      submit: async ({ area, ...values }, idempotencyKey) => {
        const body = webhookOf(values) as Body<"createAssessmentWebhook">;
        this.secret = (await call(of(area as Area, "createAssessmentWebhook"), { body, idempotencyKey })).data.secret;
      },
    });
    if (done) {
      announce("The webhook is added.");
      await this.refresh();
    }
  }
}
customElements.define("wm-webhooks", Webhooks);

/** A secret that nobody can read again. */
export function shownOnce(secret: string): TemplateResult {
  return html`<div class="banner" role="status">
    <p><strong>The secret is shown only now.</strong> Give it to whoever runs the receiver: <code class="id">${secret}</code></p>
  </div>`;
}
