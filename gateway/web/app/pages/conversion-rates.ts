import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { day } from "../parts/format";
import { Records, type Kind, type Listed } from "./records";

type Rate = Schemas["ConversionRate"];
type Data = Listed<Rate>;

/** The rates at which amounts of other currencies count. */
export default class ConversionRates extends Records<Rate> {
  protected async read(signal: AbortSignal): Promise<Data> {
    return { items: await all("listConversionRates", { path: { cycleId: this.cycle.id }, query: { sort: "validFrom" }, signal }) };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listConversionRates"];
  }

  protected readonly kind: Kind<Rate, Data> = {
    noun: "conversion rate",
    nameOf: (item) => `${item.currency}, from ${day(item.validFrom)}`,
    empty: "No rate is here yet. Lines of prices can state amounts in another currency once it has one.",
    columns: () => [
      { head: "Currency", cell: (item) => item.currency, isName: true },
      { head: "Holds from", cell: (item) => day(item.validFrom) },
      { head: `${this.cycle.currency} for one unit`, cell: (item) => String(item.rate), isNumber: true },
      { head: "Source", cell: (item) => item.source },
    ],
    fields: () => [
      { name: "currency", label: "Currency", required: true, maxLength: 3, hint: "ISO 4217, such as USD" },
      { name: "validFrom", label: "Holds from", type: "date", required: true },
      { name: "rate", label: `${this.cycle.currency} for one unit`, type: "number", min: 0, step: "any", required: true },
      { name: "source", label: "Source", required: true, maxLength: 400 },
    ],
    add: {
      needs: "recordConversionRate",
      call: (body, idempotencyKey) =>
        call("recordConversionRate", { path: { cycleId: this.cycle.id }, body: body as Body<"recordConversionRate">, idempotencyKey }),
    },
    remove: {
      needs: "deleteConversionRate",
      read: (conversionRateId) => call("readConversionRate", { path: { conversionRateId } }),
      call: (conversionRateId, ifMatch) => call("deleteConversionRate", { path: { conversionRateId }, ifMatch }),
    },
  };
}
customElements.define("wm-conversion-rates", ConversionRates);
