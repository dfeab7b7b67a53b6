import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Answered, OperationId } from "../api/client";
import type { Difference } from "../parts/conflict";
import { confirmed } from "../parts/confirm";
import { form, type Field } from "../parts/form";
import { overwrite } from "../parts/overwrite";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce, empty } from "../parts/small";
import { table, type Column } from "../parts/table";
import { Page } from "../shell/page";

type Values = Record<string, unknown>;

/** What a page of records fetches: the records, and whatever else it shows. */
export interface Listed<T> {
  readonly items: readonly T[];
}

/** How records of one kind are listed, added, changed and deleted. What an act needs decides whether it is offered. */
export interface Kind<T, D> {
  /** "touchpoint": what one of them is called. */
  readonly noun: string;
  /** Several of them, where that is not the noun with an s. */
  readonly nouns?: string;
  readonly nameOf: (item: T) => string;
  readonly columns: (data: D) => readonly Column<T>[];
  /** Fields of the form, with the values of a record that is changed. */
  readonly fields: (data: D, item: T | undefined) => readonly Field[];
  /** What they are good for, where there are none yet. */
  readonly empty: string;
  readonly add?: { readonly needs: OperationId; readonly call: (body: Values, idempotencyKey: string) => Promise<unknown> };
  readonly change?: {
    readonly needs: OperationId;
    readonly read: (id: string) => Promise<Answered<T>>;
    readonly call: (id: string, body: Values, ifMatch: string | undefined) => Promise<unknown>;
  };
  readonly remove?: {
    readonly needs: OperationId;
    readonly read: (id: string) => Promise<Answered<T>>;
    readonly call: (id: string, ifMatch: string | undefined) => Promise<unknown>;
  };
  /** More that can be done with one record: a label, and a change of it or a page about it. */
  readonly more?: (item: T) => readonly RowAct[];
}

export interface RowAct {
  readonly label: string;
  /** A change of some properties, where that is all that the act does. */
  readonly body?: Values;
  /** Something else that it does. */
  readonly run?: () => void;
}

/** The form that is open: of a new record, or of one with the version that was shown. */
interface Opened<T> {
  readonly item: T | undefined;
  readonly etag: string | undefined;
}

const FEW = 8;

/** A page of records: their table, with one form above it that adds and changes. */
export abstract class Records<T extends { id: string }, D extends Listed<T> = Listed<T>> extends Page<D> {
  static override properties = { ...Page.properties, opened: { state: true }, sought: { state: true } };

  declare private opened: Opened<T> | undefined;
  declare private sought: string;
  protected readonly saving = new Saving(this);

  constructor() {
    super();
    this.sought = "";
  }

  protected abstract readonly kind: Kind<T, D>;

  /** What stands above the table. */
  protected above(_data: D): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What stands below the table. */
  protected below(_data: D): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Whether an act is offered: nothing of a closed cycle can be changed. */
  protected offers(act: { needs: OperationId } | undefined): boolean {
    return act !== undefined && this.cycle.state !== "CLOSED" && this.may(act.needs);
  }

  protected view(data: D): TemplateResult {
    const { noun } = this.kind;
    const shown = data.items.filter((each) => this.kind.nameOf(each).toLowerCase().includes(this.sought.toLowerCase()));
    return html`
      ${this.above(data)}
      <div class="above">
        ${this.offers(this.kind.add) && this.opened === undefined
          ? html`<button type="button" id="add" @click=${() => void this.open(undefined)}>Add a ${noun}</button>`
          : nothing}
        ${data.items.length <= FEW
          ? nothing
          : html`<label>Find by name
              <input type="search" @input=${(event: Event) => (this.sought = (event.target as HTMLInputElement).value)} />
            </label>
            <span class="small" role="status">${shown.length} of ${data.items.length}</span>`}
      </div>
      ${this.opened === undefined ? this.refusal() : this.editor(data, this.opened)}
      ${data.items.length === 0
        ? empty(this.kind.empty)
        : table(`All ${this.kind.nouns ?? `${noun}s`}`, this.columns(data), shown, `No ${noun} has this in its name.`)}
      ${this.below(data)}
    `;
  }

  /** Whether the form is open; a page with a form of its own hides it meanwhile, because fields of both may share a name. */
  protected get isEditing(): boolean {
    return this.opened !== undefined;
  }

  private refusal(): TemplateResult | typeof nothing {
    return this.saving.refused === undefined ? nothing : problemBanner(this.saving.refused.problem);
  }

  private columns(data: D): readonly Column<T>[] {
    const columns = this.kind.columns(data);
    const acts = this.offers(this.kind.change) || this.offers(this.kind.remove) || data.items.some((each) => this.more(each).length > 0);
    return acts ? [...columns, { head: "Actions", cell: (item) => this.acts(item) }] : columns;
  }

  private more(item: T): readonly RowAct[] {
    return (this.kind.more?.(item) ?? []).filter((each) => each.body === undefined || this.offers(this.kind.change));
  }

  private acts(item: T): TemplateResult {
    const name = this.kind.nameOf(item);
    const button = (label: string, done: () => void) =>
      html`<button type="button" data-of=${item.id} aria-label="${label}: ${name}" ?disabled=${this.saving.busy} @click=${done}>${label}</button>`;
    return html`<span class="moves">
      ${this.offers(this.kind.change) ? button("Change", () => void this.open(item)) : nothing}
      ${this.more(item).map(({ label, body, run }) => button(label, () => (body === undefined ? run?.() : void this.patch(item, body, label))))}
      ${this.offers(this.kind.remove) ? button("Delete", () => void this.delete(item)) : nothing}
    </span>`;
  }

  /** Opens the form with the version of now, which a change has to name. */
  private async open(item: T | undefined): Promise<void> {
    await this.saving.run(async () => {
      const read = item === undefined ? undefined : await this.kind.change?.read(item.id);
      this.opened = { item: read?.data, etag: read?.etag };
    });
    await this.updateComplete;
    this.querySelector<HTMLElement>(".editor :is(input, select, textarea)")?.focus();
  }

  private editor(data: D, opened: Opened<T>): TemplateResult {
    const { noun, nameOf } = this.kind;
    const fields = this.kind.fields(data, opened.item);
    return html`
      <section class="card editor" aria-labelledby="editor">
        <h2 id="editor">${opened.item === undefined ? `Add a ${noun}` : `Change ${nameOf(opened.item)}`}</h2>
        ${keyed(opened, form(this.saving, fields, "Save", (values) => void this.save(opened, fields, values)))}
        <p class="actions"><button type="button" class="quiet" @click=${() => this.close(opened.item?.id)}>Close without saving</button></p>
      </section>
    `;
  }

  private close(id: string | undefined): void {
    this.opened = undefined;
    this.saving.refused = undefined;
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>(id === undefined ? "#add" : `[data-of="${id}"]`)?.focus(),
    );
  }

  private async save(opened: Opened<T>, fields: readonly Field[], values: Values): Promise<void> {
    const { item } = opened;
    const done = await this.saving.run((key) =>
      item === undefined
        ? this.kind.add!.call(values, key)
        : overwrite(
            opened.etag,
            (ifMatch) => this.kind.change!.call(item.id, cleared(fields, values), ifMatch),
            () => this.kind.change!.read(item.id),
            (theirs) => this.differences(fields, values, theirs),
          ),
    );
    if (done) {
      announce(item === undefined ? `The ${this.kind.noun} is added.` : `${this.kind.nameOf(item)} is saved.`);
      await this.refresh();
      this.close(item?.id);
    }
  }

  /** What the form says beside what is stored now, of the fields in which they differ. */
  private differences(fields: readonly Field[], values: Values, current: T): readonly Difference[] {
    const theirs = this.state?.data === undefined ? [] : this.kind.fields(this.state.data, current);
    return fields
      .map((field, at) => ({
        name: field.label,
        mine: shownOf(field, valueAt(values, field.name)),
        theirs: shownOf(field, theirs[at]?.value),
      }))
      .filter(({ mine, theirs: other }) => mine !== other);
  }

  private async patch(item: T, body: Values, label: string): Promise<void> {
    const change = this.kind.change!;
    const done = await this.saving.run(async () => {
      const { etag } = await change.read(item.id);
      await change.call(item.id, body, etag);
    });
    if (done) {
      announce(`${label}: ${this.kind.nameOf(item)}. Done.`);
      await this.refresh();
    }
  }

  private async delete(item: T): Promise<void> {
    const remove = this.kind.remove!;
    if (!(await confirmed(`Delete ${this.kind.nameOf(item)}?`, "It is gone for good. What something else depends on is not deleted.", "Delete it"))) {
      return;
    }
    const done = await this.saving.run(async () => {
      const { etag } = await remove.read(item.id);
      await remove.call(item.id, etag);
    });
    if (done) {
      announce(`${this.kind.nameOf(item)} is deleted.`);
      await this.refresh();
    }
  }
}

/** The change with a null for what the user has emptied: what is left out of a change stays as it is. */
export function cleared(fields: readonly Field[], values: Values): Values {
  const body = structuredClone(values);
  for (const { name, value, required } of fields) {
    if (!name.includes("/") && !required && value !== undefined && value !== "" && body[name] === undefined) {
      body[name] = null;
    }
  }
  return body;
}

function valueAt(values: Values, name: string): unknown {
  return name.split("/").reduce<unknown>((place, part) => (place as Values | undefined)?.[part], values);
}

/** A value of a field as people read it: the labels of what was chosen. */
function shownOf({ options }: Field, value: unknown): string | undefined {
  const label = (each: unknown) => options?.find(([known]) => known === String(each))?.[1] ?? String(each);
  return Array.isArray(value)
    ? value.map(label).join(", ")
    : value === undefined || value === null || value === ""
      ? undefined
      : typeof value === "boolean"
        ? value ? "yes" : "no"
        : label(value);
}
