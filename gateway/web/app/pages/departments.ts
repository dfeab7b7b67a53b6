import { all, call, type Body, type OperationId, type Schemas } from "../api/client";
import { words } from "../parts/format";
import { badge } from "../parts/small";
import { DEPARTMENT_KINDS, named } from "./choices";
import { Records, type Kind, type Listed } from "./records";

type Department = Schemas["Department"];
type Data = Listed<Department>;

/** The departments of the company. */
export default class Departments extends Records<Department> {
  protected async read(signal: AbortSignal): Promise<Data> {
    return { items: await all("listDepartments", { path: { cycleId: this.cycle.id }, query: { sort: "code" }, signal }) };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listDepartments"];
  }

  protected readonly kind: Kind<Department, Data> = {
    noun: "department",
    nameOf: (item) => `${item.name} (${item.code})`,
    empty: "No department is here yet. Add those whose people know the customers, and the IT department.",
    columns: () => [
      { head: "Name", cell: (item) => item.name, isName: true },
      { head: "Code", cell: (item) => item.code },
      { head: "Kind", cell: (item) => (item.kind === "IT" ? "IT" : words(item.kind)) },
      { head: "Part of", cell: (item) => item.parent?.name ?? "" },
      { head: "State", cell: (item) => (item.archived ? badge("ARCHIVED") : badge("IN_SCOPE", "good")) },
    ],
    fields: ({ items }, item) => [
      { name: "code", label: "Code", value: item?.code, required: true, maxLength: 40, hint: "Short, and unique in the cycle" },
      { name: "name", label: "Name", value: item?.name, required: true, maxLength: 200 },
      { name: "kind", label: "Kind", type: "select", value: item?.kind, required: true, options: DEPARTMENT_KINDS },
      {
        name: "parentId",
        label: "Part of",
        type: "select",
        value: item?.parentId,
        options: named(items.filter((each) => each.id !== item?.id), (each) => each.name),
      },
    ],
    add: {
      needs: "createDepartment",
      call: (body, idempotencyKey) =>
        call("createDepartment", { path: { cycleId: this.cycle.id }, body: body as Body<"createDepartment">, idempotencyKey }),
    },
    change: {
      needs: "changeDepartment",
      read: (departmentId) => call("readDepartment", { path: { departmentId } }),
      call: (departmentId, body, ifMatch) => call("changeDepartment", { path: { departmentId }, body, ifMatch }),
    },
    more: (item) => [item.archived ? { label: "Bring back", body: { archived: false } } : { label: "Archive", body: { archived: true } }],
  };
}
customElements.define("wm-departments", Departments);
