import { html, nothing, type TemplateResult } from "lit";
import { all, call, callOrNothing, type Body, type Schemas } from "../api/client";
import { ask } from "../parts/ask";
import { form, type Field } from "../parts/form";
import { constants } from "../parts/filters";
import { number, words } from "../parts/format";
import { Saving } from "../parts/saving";
import { announce } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { go } from "../shell/router";

type Source = Schemas["Source"];

/** CRM systems that send evidence. They are found by what the cycle has evidence from, by integrators and by name. */
export default class Sources extends Page<readonly Source[]> {
  private readonly opening = new Saving(this);

  protected async read(signal: AbortSignal): Promise<readonly Source[]> {
    const [evidence, integrators] = await Promise.all([
      this.may("readEvidenceSummary") ? callOrNothing("readEvidenceSummary", { path: { cycleId: this.cycle.id }, signal }) : undefined,
      this.may("listIntegrators") ? all("listIntegrators", { signal }) : [],
    ]);
    const names = new Set([...(evidence?.data.sources.map((each) => each.source) ?? []), ...integrators.flatMap((each) => each.sources), ...this.opened]);
    const found = await Promise.all([...names].sort().map((source) => callOrNothing("readSource", { path: { source }, signal })));
    return found.flatMap((each) => (each === undefined ? [] : [each.data]));
  }

  /** Names that were opened or added in this browser, for people who may read no evidence. */
  private get opened(): readonly string[] {
    return JSON.parse(localStorage.getItem(this.key) ?? "[]") as string[];
  }

  private get key(): string {
    return `waymark-draft-${this.where.standing.subject}-sources`;
  }

  private remember(source: string): void {
    localStorage.setItem(this.key, JSON.stringify([...new Set([...this.opened, source])]));
  }

  protected view(sources: readonly Source[]): TemplateResult {
    return html`
      <p>A source is a CRM system that sends cases and contacts. Open one to see and map its words.</p>
      ${this.may("putSource")
        ? html`<p class="actions"><button type="button" @click=${() => void this.add()}>Add a source</button></p>`
        : nothing}
      ${table<Source>(
        "Sources",
        [
          { head: "Source", cell: (row) => html`<a href=${this.to("sources/:source", { source: row.source })}>${row.label}</a>`, isName: true },
          { head: "Name in paths", cell: (row) => html`<span class="id">${row.source}</span>` },
          { head: "Kind", cell: (row) => row.kind },
          { head: "Personal data", cell: (row) => privacies[row.privacy] },
          { head: "Default severity", cell: (row) => number(row.defaultSeverity, 0), isNumber: true },
        ],
        sources,
        "No source has sent evidence for this cycle yet. Add one, or open it by its name.",
      )}
      <h2>Open a source by its name</h2>
      ${form(
        this.opening,
        [{ name: "source", label: "Name in paths", required: true, maxLength: 60, hint: "Such as crm-north." }],
        "Open it",
        ({ source }) => void this.open(String(source)),
      )}
    `;
  }

  private async open(source: string): Promise<void> {
    if (await this.opening.run(() => call("readSource", { path: { source } }))) {
      this.remember(source);
      go(this.to("sources/:source", { source }));
    }
  }

  private async add(): Promise<void> {
    let made = "";
    const done = await ask({
      title: "Add a source",
      explanation: "It can send evidence at once. Its words are mapped afterwards.",
      fields: () => [
        { name: "source", label: "Name in paths", required: true, maxLength: 60, hint: "Lower-case letters, digits and hyphens." },
        ...sourceFields(undefined),
      ],
      act: "Add it",
      submit: async ({ source, ...body }) => {
        made = String(source);
        await call("putSource", { path: { source: made }, body: body as Body<"putSource"> });
      },
    });
    if (done) {
      this.remember(made);
      announce("The source is added.");
      go(this.to("sources/:source", { source: made }));
    }
  }
}
customElements.define("wm-sources", Sources);

export const privacies: Readonly<Record<Schemas["Privacy"], string>> = {
  DROP: "not stored",
  HASH: "stored as a pseudonym",
  KEEP: "stored as it comes",
};

export function sourceFields(source: Source | undefined): readonly Field[] {
  return [
    { name: "label", label: "Label to show", required: true, maxLength: 200, value: source?.label },
    { name: "kind", label: "Kind of system", required: true, maxLength: 60, value: source?.kind ?? "CRM" },
    {
      name: "privacy",
      label: "Personal data",
      type: "select",
      required: true,
      value: source?.privacy ?? "DROP",
      options: constants("DROP", "HASH", "KEEP").map(([value]) => [value, `${words(value)}: ${privacies[value as Schemas["Privacy"]]}`] as const),
    },
    {
      name: "defaultSeverity",
      label: "Severity of a case that has none",
      type: "number",
      min: 0,
      max: 100,
      step: "any",
      value: source?.defaultSeverity ?? 50,
    },
  ];
}
