import { html, LitElement, type TemplateResult } from "lit";
import { form, valuesOf, type Field } from "./form";
import { Saving } from "./saving";

/** What is asked for in a dialog, and what is done with the answer. */
export interface Question {
  readonly title: string;
  readonly explanation?: string | TemplateResult;
  /** The fields, which may depend on what has been entered so far. */
  readonly fields: (entered: Record<string, unknown>) => readonly Field[];
  readonly act: string;
  readonly submit: (values: Record<string, unknown>, idempotencyKey: string) => Promise<unknown>;
}

/** A form in a dialog. It stays open with what was entered until the act has succeeded or the user cancels. */
class Ask extends LitElement {
  static override properties = { question: { attribute: false }, entered: { state: true } };

  declare question: Question;
  declare private entered: Record<string, unknown>;
  private readonly saving = new Saving(this, "ask");
  private done = false;

  constructor() {
    super();
    this.entered = {};
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  private get dialog(): HTMLDialogElement {
    return this.querySelector("dialog") as HTMLDialogElement;
  }

  /** Resolves when the dialog is closed, to whether the act has succeeded. */
  over(): Promise<boolean> {
    return new Promise((resolve) => this.addEventListener("over", () => resolve(this.done), { once: true }));
  }

  private async submit(values: Record<string, unknown>): Promise<void> {
    this.done = await this.saving.run((key) => this.question.submit(values, key));
    if (this.done) {
      this.dialog.close();
    }
  }

  protected override render(): TemplateResult {
    const { title, explanation, fields, act } = this.question;
    const shown = fields(this.entered);
    return html`
      <dialog
        aria-labelledby="asked-for"
        @close=${() => this.dispatchEvent(new Event("over"))}
        @change=${(event: Event) => {
          const { form: changed } = event.target as HTMLInputElement;
          this.entered = changed === null ? {} : valuesOf(changed, shown);
        }}
      >
        <h2 id="asked-for">${title}</h2>
        <div>${explanation}</div>
        ${form(this.saving, shown, act, (values) => void this.submit(values))}
        <p class="actions"><button type="button" class="quiet" @click=${() => this.dialog.close()}>Cancel</button></p>
      </dialog>
    `;
  }
}
customElements.define("wm-ask", Ask);

/** Asks in a dialog and acts. Resolves to whether the act has succeeded. */
export async function ask(question: Question): Promise<boolean> {
  const asking = new Ask();
  asking.question = question;
  document.body.append(asking);
  const done = await asking.over();
  asking.remove();
  return done;
}

/** The field of most acts that take something away: why. */
export function reason(name: string, label = "Reason", hint?: string): Field {
  return { name, label, type: "textarea", required: true, maxLength: 2000, ...(hint === undefined ? {} : { hint }) };
}
