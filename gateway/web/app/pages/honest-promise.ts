import { html, nothing, type TemplateResult } from "lit";
import { call, type OperationId, type Schemas } from "../api/client";
import { count, number, words } from "../parts/format";
import { picture } from "../parts/picture";
import { figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { amount } from "./initiative";

type Shown = Schemas["HonestPromise"];
type Value = Schemas["PromisedValue"];

/** What a roadmap may honestly promise, with everything that it is computed from. */
export default class HonestPromise extends Page<Shown> {
  private get path() {
    return { roadmapId: this.param("roadmapId") };
  }

  protected async read(signal: AbortSignal): Promise<Shown> {
    return (await call("readHonestPromise", { path: this.path, signal })).data;
  }

  protected override downloads(): readonly OperationId[] {
    return ["readHonestPromise"];
  }

  protected view(of: Shown): TemplateResult {
    return html`
      <p>${of.total.sentence} <a href=${this.to("roadmaps/:roadmapId", this.path)}>The roadmap</a></p>
      <p class="small">
        Whoever picks the best of uncertain estimates also picks those that are too high. So each estimate is shrunk towards the mean of its class, the more
        the less certain it is.
      </p>
      ${of.candidates.length === 0
        ? nothing
        : picture(
            "readHonestPromise",
            { path: this.path },
            table<Value>(
              "Estimated and promised value of the candidates",
              [
                { head: "Initiative", cell: (each) => `${each.code} · ${each.title}`, isName: true },
                { head: "On the roadmap", cell: (each) => (each.chosen ? "yes" : "no") },
                { head: "Category", cell: (each) => words(each.category) },
                { head: "Estimated", cell: (each) => amount(each.estimated), isNumber: true },
                { head: "Uncertainty", cell: (each) => amount(each.standardDeviation), isNumber: true },
                {
                  head: "Promised",
                  cell: (each) => (each.promised === undefined ? "—" : figure(amount(each.promised), reasons(each, of), `Promise of ${each.code}`)),
                  isNumber: true,
                },
              ],
              of.candidates,
              "",
            ),
          )}
      ${of.classes.length === 0
        ? nothing
        : table<Schemas["PromiseClass"]>(
            "The classes",
            [
              { head: "Class", cell: (each) => each.categories.map((category) => words(category)).join(", "), isName: true },
              { head: "Candidates", cell: (each) => each.candidates, isNumber: true },
              { head: "Mean", cell: (each) => amount(each.mean), isNumber: true },
              { head: "Standard error", cell: (each) => amount(each.standardError), isNumber: true },
              { head: "Weight", cell: (each) => number(each.weight, 2), isNumber: true },
              { head: "Shrunk mean", cell: (each) => amount(each.shrunkMean), isNumber: true },
            ],
            of.classes,
            "",
          )}
    `;
  }
}
customElements.define("wm-honest-promise", HonestPromise);

function reasons(each: Value, { classes, spread }: Shown): readonly string[] {
  const of = classes.find(({ categories }) => categories.includes(each.category));
  return of === undefined || spread === undefined || each.weight === undefined
    ? []
    : [
        `Shrunk mean of its class (μ): ${amount(of.shrunkMean)}, from ${count(of.candidates, "candidate")}.`,
        `Uncertainty (σ): ${amount(each.standardDeviation)}; P10 ${amount(each.p10)}, P90 ${amount(each.p90)}.`,
        `Spread of true values (τ): ${amount(spread)}.`,
        `Weight, τ²/(τ² + σ²): ${number(each.weight, 3)}.`,
        "Promise: μ + weight · (estimate − μ).",
      ];
}
