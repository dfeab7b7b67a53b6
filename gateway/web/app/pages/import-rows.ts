import { html, nothing, type TemplateResult } from "lit";
import { call, type OperationId, type Schemas } from "../api/client";
import { confirmed } from "../parts/confirm";
import { form } from "../parts/form";
import { count } from "../parts/format";
import { Saving } from "../parts/saving";
import { announce } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Check = Schemas["ImportCheck"];
type Fault = Check["faults"][number];
type Format = Schemas["TableFormat"];

/** What the rows of a file can be, with the operations that check and import them. */
const KINDS = {
  initiatives: { label: "Initiatives", check: "checkInitiativeRows", take: "importInitiativeRows" },
  prices: { label: "Lines of prices", check: "checkPriceLineRows", take: "importPriceLineRows" },
} as const;
type Kind = keyof typeof KINDS;

/** A file as it was checked, so that exactly this one is imported. */
interface Checked {
  readonly kind: Kind;
  readonly body: { readonly format: Format; readonly file: string };
  readonly check: Check;
}

/** Initiatives and lines of prices, taken out as files and in again. */
export default class ImportRows extends Page<undefined> {
  static override properties = { ...Page.properties, checked: { state: true }, fault: { state: true } };

  declare private checked: Checked | undefined;
  declare private fault: string | undefined;
  private readonly saving = new Saving(this);

  protected read(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  protected override downloads(): readonly OperationId[] {
    return ["readInitiativeRows", "readPriceLineRows"];
  }

  protected view(): TemplateResult {
    return html`
      <p>Export, change the rows, and import the file again. What was changed here meanwhile is not written over. One wrong row, and nothing is imported.</p>
      <div class="field">
        <label for="file">File</label>
        <p id="file-hint" class="small">A workbook (.xlsx), or CSV in UTF-8 (.csv)</p>
        <input id="file" type="file" accept=".csv,.xlsx" aria-describedby="file-hint" aria-invalid=${this.fault === undefined ? nothing : "true"} />
        ${this.fault === undefined ? nothing : html`<p class="fault" role="alert">${this.fault}</p>`}
      </div>
      ${form(
        this.saving,
        [{ name: "kind", label: "What the rows are", type: "select", required: true, options: Object.entries(KINDS).map(([kind, { label }]) => [kind, label] as const) }],
        "Check it",
        (values) => void this.check(values["kind"] as Kind),
      )}
      ${this.checked === undefined ? nothing : this.outcome(this.checked)}
    `;
  }

  private outcome({ check, body }: Checked): TemplateResult {
    const isSound = check.faults.length === 0;
    return html`
      <h2>What the file holds</h2>
      <p role="status">${count(check.rows, "row")}, ${check.rejected === 0 ? "none is wrong" : `${check.rejected} of them wrong`}.</p>
      ${isSound
        ? html`<p class="actions"><button type="button" ?disabled=${this.saving.busy || check.rows === 0} @click=${() => void this.take()}>Import it…</button></p>`
        : table<Fault>(
            "What is wrong",
            [
              { head: "Line", cell: (fault) => fault.line ?? "—", isName: true },
              { head: "Fault", cell: (fault) => fault.detail },
            ],
            check.faults,
            "Nothing is wrong.",
          )}
      ${check.rejectedRows === undefined
        ? nothing
        : html`<p><button type="button" class="quiet" @click=${() => save(body.format, check.rejectedRows ?? "")}>Save the rejected rows</button></p>`}
    `;
  }

  private async check(kind: Kind): Promise<void> {
    const file = this.querySelector<HTMLInputElement>("#file")?.files?.[0];
    const format: Format | undefined = file === undefined ? undefined : /\.xlsx$/i.test(file.name) ? "XLSX" : /\.csv$/i.test(file.name) ? "CSV" : undefined;
    this.fault = file === undefined ? "Choose a file." : format === undefined ? "The name must end in .xlsx or .csv." : undefined;
    if (file === undefined || format === undefined) {
      this.querySelector<HTMLInputElement>("#file")?.focus();
      return;
    }
    const body = { format, file: format === "CSV" ? await file.text() : base64(await file.arrayBuffer()) };
    await this.saving.run(async (idempotencyKey) => {
      const check = (await call(KINDS[kind].check, { path: { cycleId: this.cycle.id }, body, idempotencyKey })).data;
      this.checked = { kind, body, check };
    });
  }

  private async take(): Promise<void> {
    const { kind, body, check } = this.checked as Checked;
    if (!(await confirmed("Import the file?", `${count(check.rows, "row")} of ${KINDS[kind].label.toLowerCase()}`, "Import it"))) {
      return;
    }
    const done = await this.saving.run(async (idempotencyKey) => {
      const { created, changed, unchanged } = (await call(KINDS[kind].take, { path: { cycleId: this.cycle.id }, body, idempotencyKey })).data;
      announce(`${created} new, ${changed} changed, ${unchanged} as they were.`);
    });
    if (done) {
      this.checked = undefined;
    }
  }
}
customElements.define("wm-import-rows", ImportRows);

function base64(bytes: ArrayBuffer): string {
  let text = "";
  for (const byte of new Uint8Array(bytes)) {
    text += String.fromCharCode(byte);
  }
  return btoa(text);
}

/** Lets the browser keep a file of the rejected rows. */
function save(format: Format, content: string): void {
  const bytes = format === "CSV" ? content : Uint8Array.from(atob(content), (each) => each.charCodeAt(0));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = `rejected-rows.${format.toLowerCase()}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
