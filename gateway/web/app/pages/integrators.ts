import { html, nothing, type TemplateResult } from "lit";
import { call, type Body, type Call } from "../api/client";
import { ask } from "../parts/ask";
import { filters } from "../parts/filters";
import { listing } from "../parts/listing";
import { announce, badge } from "../parts/small";
import { go, pathTo } from "../shell/router";
import { Page } from "../shell/page";
import { known, person, subjectField, type Known } from "./access";

/** CRM systems that send evidence, and who answers for each. */
export default class Integrators extends Page<Known> {
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
      <p>An integrator is a CRM system that sends evidence. A person answers for it. It signs in by its clients.</p>
      ${this.may("createIntegrator")
        ? html`<p class="actions"><button type="button" @click=${() => void this.create(data)}>Add an integrator</button></p>`
        : nothing}
      ${filters(
        "Filter the integrators",
        [
          { name: "text", label: "Name" },
          { name: "owned", label: "Responsible", values: [["true", "somebody"], ["false", "nobody"]] },
        ],
        this.chosen,
        (chosen) => (this.chosen = chosen),
      )}
      ${listing({
        operation: "listIntegrators",
        asOf: data,
        call: { query: { ...this.chosen, sort: "name" } } as unknown as Call<"listIntegrators">,
        caption: "Integrators by name",
        columns: [
          { head: "Integrator", cell: (row) => html`<a href=${integratorPath(row.id)}>${row.name}</a>`, isName: true },
          {
            head: "Responsible",
            cell: (row) =>
              row.owned && row.responsibleSubject !== undefined
                ? person(row.responsibleSubject, data.people.get(row.responsibleSubject))
                : badge("NOBODY", "warn"),
          },
          { head: "Sources", cell: (row) => (row.sources.length === 0 ? "none yet" : row.sources.join(", ")) },
        ],
        empty: Object.keys(this.chosen).length === 0 ? "No CRM system is known yet. Add the first one." : "No integrator matches these filters.",
      })}
    `;
  }

  private async create(data: Known): Promise<void> {
    let made = "";
    const done = await ask({
      title: "Add an integrator",
      explanation: "Its clients are added next.",
      fields: () => [
        { name: "name", label: "Name", required: true, maxLength: 200 },
        subjectField("responsibleSubject", "Who answers for it", data),
      ],
      act: "Add it",
      submit: async (values, idempotencyKey) => {
        made = (await call("createIntegrator", { body: values as Body<"createIntegrator">, idempotencyKey })).data.id;
      },
    });
    if (done) {
      announce("The integrator is added.");
      go(integratorPath(made));
    }
  }
}
customElements.define("wm-integrators", Integrators);

export function integratorPath(integratorId: string): string {
  return pathTo("/console/access/integrators/:integratorId", { integratorId });
}
