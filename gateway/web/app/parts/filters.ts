import { html, nothing, type TemplateResult } from "lit";
import { words } from "./format";

/** A choice that narrows a list down: the query parameter, its label and its values. */
export interface Filter {
  readonly name: string;
  readonly label: string;
  /** Without them any text. */
  readonly values?: readonly (readonly [value: string, label: string])[];
  /** One of the values always counts. */
  readonly required?: true;
}

/** Constants of the API as choices. */
export function constants(...values: readonly string[]): readonly (readonly [string, string])[] {
  return values.map((each) => [each, words(each)]);
}

/** Filters above a list. A choice counts at once; text counts with Enter or when the field is left. */
export function filters(
  label: string,
  offered: readonly Filter[],
  chosen: Readonly<Record<string, string>>,
  choose: (chosen: Record<string, string>) => void,
): TemplateResult {
  const changed = (name: string) => (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    const { [name]: _, ...others } = chosen;
    choose(value === "" ? others : { ...others, [name]: value });
  };
  return html`
    <form class="filters" role="search" aria-label=${label} @submit=${(event: Event) => event.preventDefault()}>
      ${offered.map(
        ({ name, label: head, values, required }) => html`<div>
          <label class="small" for="filter-${name}">${head}</label>
          ${values === undefined
            ? html`<input id="filter-${name}" type="search" maxlength="100" .value=${chosen[name] ?? ""} @change=${changed(name)} />`
            : html`<select id="filter-${name}" @change=${changed(name)}>
                ${required ? nothing : html`<option value="">all</option>`}
                ${values.map(
                  ([value, text]) => html`<option value=${value} ?selected=${value === chosen[name]}>${text}</option>`,
                )}
              </select>`}
        </div>`,
      )}
    </form>
  `;
}
