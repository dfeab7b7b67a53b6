import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { problemBanner } from "./problem";
import "./sequence";
import type { Saving } from "./saving";

/**
 * A field of a form. Its name is the property of the body, so that faults of `/name` are put at it; a property of a
 * property is `empowerment/mandate`, one of a list's item `targets/0/value`.
 */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: "text" | "number" | "date" | "email" | "textarea" | "select" | "checkbox" | "range"
    /** Any number of the options. */
    | "checkboxes"
    /** Any number of the options, in an order of the user's. */
    | "sequence";
  readonly value?: string | number | boolean | readonly string[] | undefined;
  readonly options?: readonly (readonly [value: string, label: string])[];
  /** What may be meant, where something else may be entered, too. */
  readonly suggestions?: readonly (readonly [value: string, label: string])[];
  readonly required?: boolean;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly step?: number | "any";
  readonly maxLength?: number;
}

/** A form whose refusal stands at its fields. `submit` gets the values as the API takes them. */
export function form(
  saving: Saving,
  fields: readonly Field[],
  act: string,
  submit: (values: Record<string, unknown>) => void,
): TemplateResult {
  const problem = saving.beside(fields.map((each) => `/${each.name}`));
  return html`
    <form
      class="fields"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        submit(valuesOf(event.target as HTMLFormElement, fields));
      }}
    >
      ${problem === undefined ? nothing : problemBanner(problem)}
      ${repeat(fields, (each) => each.name, (each) => fieldOf(each, saving.at(`/${each.name}`), saving.place))}
      <p class="actions"><button ?disabled=${saving.busy}>${saving.busy ? "Saving…" : act}</button></p>
    </form>
  `;
}

/** The values of a form; what is empty is left out, numbers are numbers, and properties of properties are nested. */
export function valuesOf(element: HTMLFormElement, fields: readonly Field[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name, type } of fields) {
    const control = element.elements.namedItem(name) as HTMLInputElement;
    if (type === "checkbox") {
      put(values, name, control.checked);
    } else if (type === "checkboxes") {
      const chosen = element.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`);
      put(values, name, [...chosen].map((each) => each.value));
    } else if (type === "sequence") {
      put(values, name, control.value);
    } else if (control.value !== "") {
      put(values, name, type === "number" || type === "range" ? Number(control.value) : control.value);
    }
  }
  return values;
}

function put(values: Record<string, unknown>, name: string, value: unknown): void {
  const parts = name.split("/");
  const last = parts.pop() ?? name;
  let place = values;
  for (const [at, part] of parts.entries()) {
    place[part] ??= /^\d+$/.test(parts[at + 1] ?? last) ? [] : {};
    place = place[part] as Record<string, unknown>;
  }
  place[last] = value;
}

/** One field with its label, hint and fault. */
export function fieldOf(field: Field, fault: string | undefined, place: string): TemplateResult {
  const id = `${place}-${field.name}`;
  const described = [field.hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ") || nothing;
  const optional = field.required || field.type === "checkbox" ? nothing : html` <span class="small">optional</span>`;
  const several = field.type === "checkboxes" || field.type === "sequence";
  return html`
    <div
      class="field ${field.type ?? "text"}"
      role=${several ? "group" : nothing}
      aria-labelledby=${several ? `${id}-label` : nothing}
      aria-describedby=${several ? described : nothing}
    >
      ${several
        ? html`<p class="label" id="${id}-label">${field.label}${optional}</p>`
        : html`<label for=${id}>${field.label}${optional}</label>`}
      ${field.hint === undefined ? nothing : html`<p id="${id}-hint" class="small">${field.hint}</p>`}
      ${controlOf(field, id, described, fault !== undefined)}
      ${fault === undefined ? nothing : html`<p id="${id}-fault" class="fault">${fault}</p>`}
    </div>
  `;
}

function controlOf(field: Field, id: string, described: string | typeof nothing, invalid: boolean): TemplateResult {
  const state = invalid ? "true" : nothing;
  switch (field.type) {
    case "select":
      return html`<select id=${id} name=${field.name} ?required=${field.required} aria-describedby=${described} aria-invalid=${state}>
        ${field.required ? nothing : html`<option value=""></option>`}
        ${(field.options ?? []).map(
          ([value, label]) => html`<option value=${value} ?selected=${value === field.value}>${label}</option>`,
        )}
      </select>`;
    case "textarea":
      return html`<textarea id=${id} name=${field.name} rows="4" ?required=${field.required} aria-describedby=${described}
        aria-invalid=${state} maxlength=${field.maxLength ?? nothing} .value=${String(field.value ?? "")}></textarea>`;
    case "checkboxes":
      return html`<div class="choices">
        ${(field.options ?? []).map(
          ([value, label]) => html`<label>
            <input name=${field.name} type="checkbox" value=${value} aria-invalid=${state}
              ?checked=${(field.value as readonly string[] | undefined)?.includes(value)} />
            ${label}
          </label>`,
        )}
      </div>`;
    case "sequence":
      return html`<wm-sequence name=${field.name} .options=${field.options ?? []} .value=${field.value ?? []}></wm-sequence>`;
    case "checkbox":
      return html`<input id=${id} name=${field.name} type="checkbox" ?checked=${field.value === true} aria-describedby=${described} />`;
    default:
      return html`<input id=${id} name=${field.name} type=${field.type ?? "text"} .value=${String(field.value ?? "")}
        ?required=${field.required} min=${field.min ?? nothing} max=${field.max ?? nothing} step=${field.step ?? nothing}
        maxlength=${field.maxLength ?? nothing} aria-describedby=${described} aria-invalid=${state}
        list=${field.suggestions === undefined ? nothing : `${id}-list`} />
        ${field.suggestions === undefined
          ? nothing
          : html`<datalist id="${id}-list">
              ${field.suggestions.map(([value, label]) => html`<option value=${value} label=${label}></option>`)}
            </datalist>`}`;
  }
}
