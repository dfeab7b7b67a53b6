import { html, nothing, type TemplateResult } from "lit";
import { problemBanner } from "./problem";
import type { Saving } from "./saving";

/** A field of a form. Its name is the property of the body, so that faults of `/name` are put at it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: "text" | "number" | "date" | "email" | "textarea" | "select" | "checkbox" | "range";
  readonly value?: string | number | boolean | undefined;
  readonly options?: readonly (readonly [value: string, label: string])[];
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
      ${fields.map((each) => fieldOf(each, saving.at(`/${each.name}`)))}
      <p class="actions"><button ?disabled=${saving.busy}>${saving.busy ? "Saving…" : act}</button></p>
    </form>
  `;
}

/** The values of a form; what is empty is left out, numbers are numbers. */
export function valuesOf(element: HTMLFormElement, fields: readonly Field[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name, type } of fields) {
    const control = element.elements.namedItem(name) as HTMLInputElement;
    if (type === "checkbox") {
      values[name] = control.checked;
    } else if (control.value !== "") {
      values[name] = type === "number" || type === "range" ? Number(control.value) : control.value;
    }
  }
  return values;
}

/** One field with its label, hint and fault. */
export function fieldOf(field: Field, fault: string | undefined): TemplateResult {
  const id = `field-${field.name}`;
  const described = [field.hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ") || nothing;
  return html`
    <div class="field ${field.type ?? "text"}">
      <label for=${id}>${field.label}${field.required ? nothing : html` <span class="small">optional</span>`}</label>
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
    case "checkbox":
      return html`<input id=${id} name=${field.name} type="checkbox" ?checked=${field.value === true} aria-describedby=${described} />`;
    default:
      return html`<input id=${id} name=${field.name} type=${field.type ?? "text"} .value=${String(field.value ?? "")}
        ?required=${field.required} min=${field.min ?? nothing} max=${field.max ?? nothing} step=${field.step ?? nothing}
        maxlength=${field.maxLength ?? nothing} aria-describedby=${described} aria-invalid=${state} />`;
  }
}
