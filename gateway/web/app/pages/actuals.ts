import { html, nothing, type TemplateResult } from "lit";
import { call, callOrNothing, type Answered, type Body, type OperationId, type Schemas } from "../api/client";
import { number, titleOf, words } from "../parts/format";
import { LongForm, type Group, type Rows } from "../parts/long-form";
import { differing, overwrite } from "../parts/overwrite";
import { Saving } from "../parts/saving";
import { announce, empty } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { amount } from "./initiative";

type Actuals = Schemas["Actuals"];
type Comparison = Actuals["comparison"][number];

interface Data {
  readonly initiative: Schemas["Initiative"];
  readonly actuals: Answered<Actuals> | undefined;
}

const LINE_TYPES = ["CAPEX", "OPEX", "RETENTION", "COST_TO_SERVE", "REVENUE", "FINE_AVOIDED", "PRODUCTIVITY"] as const;

/** What an initiative has really cost and brought, against what was estimated. */
export default class ActualsPage extends Page<Data> {
  private readonly saving = new Saving(this);
  private form: LongForm | undefined;

  private get path() {
    return { initiativeId: this.param("initiativeId") };
  }

  protected async read(signal: AbortSignal): Promise<Data> {
    const { path } = this;
    const [initiative, actuals] = await Promise.all([call("readInitiative", { path, signal }), callOrNothing("readActuals", { path, signal })]);
    return { initiative: initiative.data, actuals };
  }

  protected override downloads({ actuals }: Data): readonly OperationId[] {
    return actuals === undefined ? [] : ["readActuals"];
  }

  protected view({ initiative, actuals }: Data): TemplateResult {
    const title = html`<h2><a href=${this.to("initiatives/:initiativeId", { initiativeId: initiative.id })}>${initiative.code} · ${initiative.title}</a></h2>`;
    if (this.form !== undefined) {
      return html`${title}
      ${this.form.view("Save the actuals", (typed) => void this.save(actuals, typed), () => {
        this.form = undefined;
        this.saving.refused = undefined;
        this.requestUpdate();
      })}`;
    }
    const act = this.may("recordActuals")
      ? html`<p class="actions"><button type="button" @click=${() => this.edit(actuals?.data)}>${actuals === undefined ? "Record actuals" : "Change the actuals"}</button></p>`
      : nothing;
    if (actuals === undefined) {
      return html`${title} ${empty("Nothing is recorded yet. A gain that nobody measures counts nothing.", act)}`;
    }
    return html`
      ${title} ${act}
      <p>Recorded up to period ${actuals.data.through}. Estimates are the expected amounts of the same periods, without uplift.</p>
      ${table<Comparison>(
        "Actual against estimate",
        [
          { head: "Lines", cell: (each) => words(each.lineType), isName: true },
          { head: "Estimate", cell: (each) => amount(each.estimate), isNumber: true },
          { head: "Actual", cell: (each) => amount(each.actual), isNumber: true },
          { head: "Ratio", cell: (each) => (each.ratio === undefined ? "—" : number(each.ratio, 2)), isNumber: true },
        ],
        actuals.data.comparison,
        "Nothing was estimated.",
      )}
    `;
  }

  private edit(shown: Actuals | undefined): void {
    this.form = new LongForm(this, this.saving, partsOf(shown, this.cycle.currency), shown);
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>("form input")?.focus());
  }

  private async save(actuals: Data["actuals"], typed: Record<string, unknown>): Promise<void> {
    const body = typed as unknown as Body<"recordActuals">;
    const done = await this.saving.run(() =>
      overwrite(
        actuals?.etag,
        (ifMatch) => call("recordActuals", { path: this.path, body, ifMatch }),
        () => call("readActuals", { path: this.path }),
        (theirs) => differing(body, theirs, titleOf),
      ),
    );
    if (done) {
      this.form = undefined;
      await this.refresh();
      announce("The actuals are saved.");
    }
  }
}
customElements.define("wm-actuals", ActualsPage);

function partsOf(shown: Actuals | undefined, currency: string): readonly (Group | Rows)[] {
  return [
    {
      title: "How far",
      fields: [{ name: "through", label: "Last period that is over", type: "number", value: shown?.through ?? 0, min: 0, max: 120, step: 1, required: true }],
    },
    {
      title: "Amounts",
      hint: "One for each type of line and period.",
      one: "amount",
      name: "amounts",
      fields: [
        { name: "lineType", label: "Lines", type: "select", required: true, options: LINE_TYPES.map((each) => [each, words(each)] as const) },
        { name: "period", label: "Period", type: "number", min: 0, max: 120, step: 1, required: true },
        { name: "amount", label: "Amount", hint: currency, required: true },
      ],
    },
  ];
}
