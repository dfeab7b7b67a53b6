import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { fieldOf, valuesOf, type Field } from "./form";
import { problemBanner } from "./problem";
import type { Saving } from "./saving";

/** Fields under a title. Names are pointers of the body without the first slash, such as `legalObligation/deadline`. */
export interface Group {
  readonly title: string;
  readonly hint?: string;
  readonly fields: readonly Field[];
}

/** A list of the body, such as the lines of a price: the same fields for each entry. */
export interface Rows {
  readonly title: string;
  readonly hint?: string;
  /** What one entry is called: "line". */
  readonly one: string;
  /** The property of the list. */
  readonly name: string;
  /** The fields of one entry; their names are pointers within it. */
  readonly fields: readonly Field[];
}

interface Row {
  readonly key: string;
  readonly values: Record<string, unknown>;
}

/**
 * A form of several parts, some of which repeat. What was typed outlives adding and removing entries; faults stand at
 * their fields. One of these belongs to one thing that is changed: begin anew with the next.
 */
export class LongForm {
  private readonly rows = new Map<string, readonly Row[]>();

  constructor(
    private readonly host: { requestUpdate(): void },
    private readonly saving: Saving,
    private readonly parts: readonly (Group | Rows)[],
    shown: object | undefined,
  ) {
    for (const part of parts) {
      if ("one" in part) {
        const entries = ((shown as Record<string, unknown> | undefined)?.[part.name] ?? []) as Record<string, unknown>[];
        this.rows.set(part.name, entries.map((values) => row(values)));
      }
    }
  }

  view(act: string, submit: (body: Record<string, unknown>) => void, cancel: () => void): TemplateResult {
    const fields = this.fields();
    const problem = this.saving.beside([...fields.map((each) => `/${each.name}`), ...this.entries()]);
    return html`
      <form
        class="long"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          submit(this.body(event.target as HTMLFormElement));
        }}
      >
        ${problem === undefined ? nothing : problemBanner(problem)} ${this.parts.map((part) => this.part(part))}
        <p class="actions">
          <button ?disabled=${this.saving.busy}>${this.saving.busy ? "Saving…" : act}</button>
          <button type="button" class="quiet" @click=${cancel}>Cancel</button>
        </p>
      </form>
    `;
  }

  private part(part: Group | Rows): TemplateResult {
    const hint = part.hint === undefined ? nothing : html`<p class="small">${part.hint}</p>`;
    if (!("one" in part)) {
      return html`<fieldset>
        <legend>${part.title}</legend>
        ${hint}
        <div class="grid">${part.fields.map((each) => fieldOf(each, this.saving.at(`/${each.name}`), this.saving.place))}</div>
      </fieldset>`;
    }
    const rows = this.rows.get(part.name) ?? [];
    return html`<fieldset>
      <legend>${part.title}</legend>
      ${hint} ${rows.length === 0 ? html`<p class="small">None yet.</p>` : nothing}
      <div class=${part.fields.length === 1 ? "many" : nothing}>${repeat(
        rows,
        (each) => each.key,
        (each, at) => html`<fieldset class="row">
          <legend>${capital(part.one)} ${at + 1}</legend>
          ${this.fault(`/${part.name}/${at}`)}
          <div class="grid">
            ${placed(part, each, at).map((field) => fieldOf(field, this.saving.at(`/${field.name}`), this.saving.place))}
          </div>
          <button type="button" class="quiet" @click=${(event: Event) => this.remove(part, at, event)}>
            Remove ${part.one} ${at + 1}
          </button>
        </fieldset>`,
      )}</div>
      <button type="button" class="quiet" @click=${(event: Event) => this.add(part, event)}>
        Add ${/^[aeiou]/.test(part.one) ? "an" : "a"} ${part.one}
      </button>
    </fieldset>`;
  }

  /** What is wrong with an entry as a whole. */
  private fault(pointer: string): TemplateResult | typeof nothing {
    const found = this.saving.at(pointer);
    return found === undefined ? nothing : html`<p class="fault">${found}</p>`;
  }

  private entries(): string[] {
    return [...this.rows].flatMap(([name, rows]) => rows.map((_, at) => `/${name}/${at}`));
  }

  private fields(): Field[] {
    return this.parts.flatMap((part) =>
      "one" in part ? (this.rows.get(part.name) ?? []).flatMap((each, at) => placed(part, each, at)) : [...part.fields],
    );
  }

  /** The values as the API takes them; an optional field that is empty is null. */
  private body(form: HTMLFormElement): Record<string, unknown> {
    const fields = this.fields();
    const body = valuesOf(form, fields);
    for (const part of this.parts) {
      if ("one" in part) {
        body[part.name] ??= [];
      }
    }
    for (const { name } of fields) {
      orNull(body, name.split("/"));
    }
    return body;
  }

  private add(part: Rows, event: Event): void {
    const form = (event.target as HTMLElement).closest("form") as HTMLFormElement;
    const kept = this.kept(part, form);
    this.rows.set(part.name, [...kept, row({})]);
    this.host.requestUpdate();
    setTimeout(() => (form.elements.namedItem(`${part.name}/${kept.length}/${part.fields[0]?.name}`) as HTMLElement)?.focus());
  }

  private remove(part: Rows, at: number, event: Event): void {
    const set = (event.target as HTMLElement).closest("fieldset.row")?.parentElement?.parentElement;
    const form = set?.closest("form") as HTMLFormElement;
    this.rows.set(part.name, this.kept(part, form).filter((_, place) => place !== at));
    this.host.requestUpdate();
    setTimeout(() => set?.querySelector<HTMLElement>(":scope > button")?.focus());
  }

  /** The entries with what is typed in them. */
  private kept(part: Rows, form: HTMLFormElement): Row[] {
    const rows = this.rows.get(part.name) ?? [];
    const typed = valuesOf(form, rows.flatMap((each, at) => placed(part, each, at)))[part.name] as Row["values"][] | undefined;
    return rows.map(({ key }, at) => ({ key, values: typed?.[at] ?? {} }));
  }
}

/** An optional property of a body that was emptied is null; a group without any value is null as a whole. */
export function emptied(body: Record<string, unknown>, name: string): Record<string, unknown> {
  const group = body[name] as Record<string, unknown> | null;
  const empty = group === null || Object.values(group).every((each) => each === null);
  return empty ? { ...body, [name]: null } : body;
}

/** Without what is null, for bodies in which absent is the only way to say nothing. */
export function present(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}

function row(values: Record<string, unknown>): Row {
  return { key: crypto.randomUUID(), values };
}

function placed(part: Rows, { values }: Row, at: number): Field[] {
  return part.fields.map((each) => ({
    ...each,
    name: `${part.name}/${at}/${each.name}`,
    value: (get(values, each.name.split("/")) as Field["value"]) ?? each.value,
  }));
}

function get(from: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined | null)?.[name], from) ?? undefined;
}

function orNull(into: Record<string, unknown>, [name = "", ...rest]: readonly string[]): void {
  if (rest.length === 0) {
    into[name] ??= null;
  } else {
    orNull((into[name] ??= /^\d+$/.test(rest[0] ?? "") ? [] : {}) as Record<string, unknown>, rest);
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
