import { html, nothing, type TemplateResult } from "lit";
import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { ask } from "../parts/ask";
import { count, day, percent } from "../parts/format";
import { announce, empty } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Comparison = Schemas["ReliefComparison"];

/** The comparisons that say whether initiatives have worked. */
export default class ReliefComparisons extends Page<readonly Comparison[]> {
  protected read(signal: AbortSignal): Promise<readonly Comparison[]> {
    return all("listReliefComparisons", { path: { cycleId: this.cycle.id }, query: { sort: "decidedOn" }, signal });
  }

  protected override downloads(): readonly OperationId[] {
    return ["listReliefComparisons"];
  }

  protected view(comparisons: readonly Comparison[]): TemplateResult {
    const act = this.may("fixReliefComparison")
      ? html`<p class="actions"><button type="button" @click=${() => void this.fix()}>Fix a comparison</button></p>`
      : nothing;
    return html`
      <p>
        Pain that is at the top falls by itself. So an initiative has worked only where the evidence of what it relieves falls more than that of what nothing relieves; what is
        compared is fixed when the initiative is approved.
      </p>
      ${comparisons.length === 0 ? empty("No comparison is fixed yet.", act) : act}
      ${comparisons.length === 0
        ? nothing
        : table<Comparison>(
            "What is compared",
            [
              { head: "Initiative", cell: (each) => html`<a href=${this.to("relief-comparisons/:reliefComparisonId", { reliefComparisonId: each.id })}>${each.name}</a>`, isName: true },
              { head: "Relieves", cell: (each) => count(each.relievedIds.length, "pain point") },
              { head: "Against", cell: (each) => count(each.untreatedIds.length, "pain point") },
              { head: "Decided", cell: (each) => day(each.decidedOn) },
              { head: "Live from", cell: (each) => day(each.liveOn) },
              { head: "Promised", cell: (each) => `−${percent(each.promisedMitigation)}`, isNumber: true },
            ],
            comparisons,
            "",
          )}
    `;
  }

  private async fix(): Promise<void> {
    const painPoints = await all("listPainPoints", { path: { cycleId: this.cycle.id }, query: { archived: false, sort: "title" } });
    const options = painPoints.map(({ id, title }) => [id, title] as const);
    const today = new Date().toISOString().slice(0, 10);
    const done = await ask({
      title: "Fix a comparison",
      explanation: "Nothing of it can be changed or deleted later, so that nobody chooses after seeing the evidence.",
      fields: (entered) => {
        const relieved = (entered["relievedIds"] as readonly string[] | undefined) ?? [];
        return [
          { name: "name", label: "Initiative", required: true, maxLength: 200, hint: "Code and title" },
          { name: "relievedIds", label: "Pain points that it relieves", type: "checkboxes", options },
          {
            name: "untreatedIds",
            label: "Pain points that nothing relieves meanwhile",
            hint: "At least three; those with too few cases of the same sources do not count",
            type: "checkboxes",
            options: options.filter(([id]) => !relieved.includes(id)),
          },
          { name: "decidedOn", label: "Decided on", type: "date", required: true, value: today },
          { name: "liveOn", label: "Effect promised from", type: "date", required: true },
          { name: "promisedMitigation", label: "Promised to go away, share from 0.01 to 1", type: "number", min: 0.01, max: 1, step: "any", required: true },
        ];
      },
      act: "Fix it",
      submit: (values, idempotencyKey) =>
        call("fixReliefComparison", { path: { cycleId: this.cycle.id }, body: values as Body<"fixReliefComparison">, idempotencyKey }),
    });
    if (done) {
      announce("The comparison is fixed.");
      await this.refresh();
    }
  }
}
customElements.define("wm-relief-comparisons", ReliefComparisons);
