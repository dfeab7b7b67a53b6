import { html, nothing } from "lit";
import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { words } from "../parts/format";
import { badge } from "../parts/small";
import { ADOPTIONS } from "./choices";
import { Records, type Kind, type Listed } from "./records";

type Practice = Schemas["Practice"];
interface Data extends Listed<Practice> {
  readonly catalogue: readonly Schemas["SectorPractice"][];
}

/** Practices of the sector and of the company, and how far each is done. */
export default class Practices extends Records<Practice, Data> {
  protected async read(signal: AbortSignal): Promise<Data> {
    const [items, catalogue] = await Promise.all([
      all("listPractices", { path: { cycleId: this.cycle.id }, signal }),
      all("listSectorPractices", { signal }),
    ]);
    return { items, catalogue };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listPractices"];
  }

  protected readonly kind: Kind<Practice, Data> = {
    noun: "practice",
    nameOf: (item) => item.statement,
    empty: "No practice is here yet. Take those of your sector out of the catalogue, or add some of your own.",
    columns: () => [
      {
        head: "What is done",
        cell: (item) => html`${item.statement}
          ${item.sectorPractice?.contested === undefined ? nothing : html`<p class="small">Contested: ${item.sectorPractice.contested}</p>`}`,
        isName: true,
      },
      { head: "From", cell: (item) => (item.sectorPractice === undefined ? "the company" : words(item.sectorPractice.sector)) },
      { head: "Done, 0 to 4", cell: (item) => item.adoption ?? badge("NOT_RATED", "warn"), isNumber: true },
      { head: "Gap", cell: (item) => item.gap ?? "–", isNumber: true },
      { head: "Rests on", cell: (item) => item.note ?? "" },
    ],
    fields: ({ items, catalogue }, item) => [
      ...(item === undefined
        ? [
            {
              name: "sectorPracticeId",
              label: "Practice of the catalogue",
              type: "select",
              hint: "Leave it empty for a practice of the company’s own",
              options: catalogue
                .filter((each) => !items.some(({ sectorPractice }) => sectorPractice?.id === each.id))
                .map((each) => [each.id, `${words(each.sector)}: ${each.statement}`] as const),
            } as const,
          ]
        : []),
      ...(item?.sectorPractice === undefined
        ? [{ name: "statement", label: "What is done", type: "textarea", value: item?.statement, hint: "For a practice of the company’s own", maxLength: 500 } as const]
        : []),
      { name: "adoption", label: "How far it is done", type: "select", value: item?.adoption === undefined ? undefined : String(item.adoption), options: ADOPTIONS },
      { name: "note", label: "What the rating rests on", type: "textarea", value: item?.note, maxLength: 2000 },
    ],
    add: {
      needs: "createPractice",
      call: (body, idempotencyKey) =>
        call("createPractice", { path: { cycleId: this.cycle.id }, body: rated(body) as Body<"createPractice">, idempotencyKey }),
    },
    change: {
      needs: "changePractice",
      read: (practiceId) => call("readPractice", { path: { practiceId } }),
      call: (practiceId, body, ifMatch) => call("changePractice", { path: { practiceId }, body: rated(body), ifMatch }),
    },
    remove: {
      needs: "deletePractice",
      read: (practiceId) => call("readPractice", { path: { practiceId } }),
      call: (practiceId, ifMatch) => call("deletePractice", { path: { practiceId }, ifMatch }),
    },
  };
}
customElements.define("wm-practices", Practices);

/** The rating as the number that it is. */
function rated(body: Record<string, unknown>): Record<string, unknown> {
  return typeof body["adoption"] === "string" ? { ...body, adoption: Number(body["adoption"]) } : body;
}
