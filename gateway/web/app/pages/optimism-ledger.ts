import { html, type TemplateResult } from "lit";
import { call, type OperationId, type Schemas } from "../api/client";
import { number, words } from "../parts/format";
import { figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { amount } from "./initiative";

type Ledger = Schemas["OptimismLedger"];
type Entry = Ledger["entries"][number];

/** How far the estimates of each department were off, over all cycles. */
export default class OptimismLedger extends Page<Ledger> {
  protected async read(signal: AbortSignal): Promise<Ledger> {
    return (await call("readOptimismLedger", { signal })).data;
  }

  protected override downloads(): readonly OperationId[] {
    return ["readOptimismLedger"];
  }

  protected view({ entries, fewestInitiatives }: Ledger): TemplateResult {
    return html`
      <p>
        What was really paid or gained for each unit that was estimated. From ${fewestInitiatives} initiatives on the median is offered as an uplift,
        which a price takes where it says so. A gain that nobody measured counts 0.
      </p>
      ${table<Entry>(
        "Optimism ledger",
        [
          { head: "Department", cell: (entry) => entry.departmentCode, isName: true },
          { head: "Lines", cell: (entry) => words(entry.lineType) },
          { head: "Median", cell: (entry) => figure(number(entry.median, 2), reasons(entry), `Median of ${entry.departmentCode}, ${words(entry.lineType)}`), isNumber: true },
          { head: "Initiatives", cell: (entry) => entry.initiatives, isNumber: true },
          { head: "Uplift", cell: (entry) => (entry.uplift === undefined ? "—" : number(entry.uplift, 2)), isNumber: true },
        ],
        entries,
        "Nothing is recorded yet.",
      )}
    `;
  }
}
customElements.define("wm-optimism-ledger", OptimismLedger);

function reasons({ ratios }: Entry): readonly string[] {
  return ratios.map(({ initiative, actual, estimate, ratio }) => `${initiative.code} · ${initiative.title}: ${amount(actual)} / ${amount(estimate)} = ${number(ratio, 2)}`);
}
