import { html, LitElement, nothing, type TemplateResult } from "lit";
import { announce } from "./small";

type Option = readonly [value: string, label: string];

/** A control of a form: some of the options, in an order of the user's. Buttons move, so that the keyboard suffices. */
export class Sequence extends LitElement {
  static readonly formAssociated = true;
  static override properties = { name: { reflect: true }, options: { attribute: false }, value: { attribute: false } };

  declare name: string;
  declare options: readonly Option[];
  /** The chosen values in their order. */
  declare value: readonly string[];

  constructor() {
    super();
    this.options = [];
    this.value = [];
    this.attachInternals();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private label(value: string): string {
    return this.options.find(([each]) => each === value)?.[1] ?? value;
  }

  private change(next: readonly string[], moved: string): void {
    this.value = next;
    const at = next.indexOf(moved);
    announce(at < 0 ? `${this.label(moved)} is taken out` : `${this.label(moved)} is in place ${at + 1} of ${next.length}`);
  }

  private move(at: number, by: number): void {
    const next = [...this.value];
    const [moved] = next.splice(at, 1);
    if (moved !== undefined) {
      next.splice(at + by, 0, moved);
      this.change(next, moved);
    }
  }

  private add(): void {
    const select = this.querySelector("select");
    if (select !== null && select.value !== "") {
      this.change([...this.value, select.value], select.value);
      select.value = "";
    }
  }

  protected override render(): TemplateResult {
    const left = this.options.filter(([value]) => !this.value.includes(value));
    return html`
      ${this.value.length === 0
        ? html`<p class="small">Nothing is chosen yet.</p>`
        : html`<ol>
            ${this.value.map(
              (value, at) => html`<li>
                <span>${this.label(value)}</span>
                <span class="moves">
                  ${this.button("Up", value, at > 0, () => this.move(at, -1))}
                  ${this.button("Down", value, at < this.value.length - 1, () => this.move(at, 1))}
                  ${this.button("Take out", value, true, () => this.change(this.value.filter((each) => each !== value), value))}
                </span>
              </li>`,
            )}
          </ol>`}
      ${left.length === 0
        ? nothing
        : html`<span class="adding">
            <select aria-label="What to add">
              <option value="">Choose one to add</option>
              ${left.map(([value, label]) => html`<option value=${value}>${label}</option>`)}
            </select>
            <button type="button" @click=${() => this.add()}>Add</button>
          </span>`}
    `;
  }

  private button(act: string, value: string, possible: boolean, done: () => void): TemplateResult {
    return html`<button type="button" aria-label="${act}: ${this.label(value)}" ?disabled=${!possible} @click=${done}>${act}</button>`;
  }
}
customElements.define("wm-sequence", Sequence);
