import { html } from "lit";
import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { day, number, percent } from "../parts/format";
import { figure } from "../parts/small";
import { Records, type Kind, type Listed } from "./records";

type Survey = Schemas["PerceptionSurvey"];
type Data = Listed<Survey>;

/** How much better the company's own people think of it than its customers do, survey by survey. */
export default class Perceptions extends Records<Survey> {
  protected async read(signal: AbortSignal): Promise<Data> {
    return { items: await all("listPerceptionSurveys", { path: { cycleId: this.cycle.id }, query: { sort: "-surveyedOn" }, signal }) };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listPerceptionSurveys"];
  }

  protected readonly kind: Kind<Survey, Data> = {
    noun: "survey",
    nameOf: (item) => `Survey of ${day(item.surveyedOn)}`,
    empty: "Nobody was asked yet. Ask own people and customers the same question: is the company customer-centric?",
    columns: () => [
      { head: "Asked on", cell: (item) => day(item.surveyedOn), isName: true },
      { head: "Own people say yes", cell: ({ gap }) => asked(gap.ownPeople), isNumber: true },
      { head: "Customers say yes", cell: ({ gap }) => asked(gap.customers), isNumber: true },
      {
        head: "Gap, in points",
        cell: ({ gap, surveyedOn }) =>
          figure(number(gap.points), gap.reasons, `Gap on ${day(surveyedOn)}`),
        isNumber: true,
      },
      { head: "Source", cell: (item) => item.source },
    ],
    fields: () => [
      { name: "ownPeople", label: "Own people who were asked", type: "number", required: true, min: 1, step: 1 },
      { name: "ownPeopleAgreeing", label: "Of these, who say yes", type: "number", required: true, min: 0, step: 1 },
      { name: "customers", label: "Customers who were asked", type: "number", required: true, min: 1, step: 1 },
      { name: "customersAgreeing", label: "Of those, who say yes", type: "number", required: true, min: 0, step: 1 },
      { name: "surveyedOn", label: "Day of the later survey", type: "date", required: true },
      { name: "source", label: "Where the numbers come from", type: "textarea", required: true, maxLength: 500 },
    ],
    add: {
      needs: "recordPerceptionSurvey",
      call: (body, idempotencyKey) =>
        call("recordPerceptionSurvey", { path: { cycleId: this.cycle.id }, body: body as unknown as Body<"recordPerceptionSurvey">, idempotencyKey }),
    },
    remove: {
      needs: "deletePerceptionSurvey",
      read: (perceptionSurveyId) => call("readPerceptionSurvey", { path: { perceptionSurveyId } }),
      call: (perceptionSurveyId, ifMatch) => call("deletePerceptionSurvey", { path: { perceptionSurveyId }, ifMatch }),
    },
  };
}
customElements.define("wm-perceptions", Perceptions);

function asked({ hits, sample, share }: Schemas["WilsonInterval"]): unknown {
  return html`${percent(share, 1)} <span class="small">${hits.toLocaleString()} of ${sample.toLocaleString()}</span>`;
}
