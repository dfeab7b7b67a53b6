import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Answered } from "../api/client";
import type { Page } from "../shell/page";
import { confirmed } from "./confirm";
import { LongForm, type Group, type Rows } from "./long-form";
import { differing, overwrite } from "./overwrite";
import { problemBanner } from "./problem";
import { Saving } from "./saving";
import { announce } from "./small";

/** How the things of one kind are written. What the caller may not do is undefined. */
export interface Kind<T> {
  /** What one is called: "goal". */
  readonly one: string;
  readonly nameOf: (shown: T) => string;
  readonly parts: (shown: T | undefined) => readonly (Group | Rows)[];
  readonly read: (id: string) => Promise<Answered<T>>;
  readonly create?: ((body: Record<string, unknown>, idempotencyKey: string) => Promise<unknown>) | undefined;
  readonly change?: ((id: string, body: Record<string, unknown>, ifMatch: string | undefined) => Promise<unknown>) | undefined;
  readonly remove?: ((id: string, ifMatch: string | undefined) => Promise<unknown>) | undefined;
}

/** Adding, changing and deleting the things of a list, with one form at a time above it. */
export class Records<T extends { id: string }> {
  private readonly saving: Saving;
  private open: { key: string; shown: Answered<T> | undefined; form: LongForm } | undefined;

  constructor(
    private readonly page: Page<unknown>,
    private readonly kind: () => Kind<T>,
  ) {
    this.saving = new Saving(page);
  }

  /** The form when one is open; else what begins a new one. */
  view(): TemplateResult {
    const { one, create, nameOf } = this.kind();
    const { open } = this;
    if (open === undefined) {
      return html`
        ${this.saving.refused === undefined ? nothing : problemBanner(this.saving.refused.problem)}
        ${create === undefined
          ? nothing
          : html`<p class="actions"><button type="button" data-of="new ${one}" @click=${() => this.begin(undefined)}>Add ${article(one)}</button></p>`}
      `;
    }
    const { shown, form } = open;
    return keyed(
      open.key,
      html`<section class="card" aria-labelledby="record">
        <h2 id="record" tabindex="-1">${shown === undefined ? `New ${one}` : nameOf(shown.data)}</h2>
        ${form.view(shown === undefined ? `Add the ${one}` : "Save", (body) => void this.save(body), () => this.close())}
      </section>`,
    ) as TemplateResult;
  }

  /** The buttons of a row. */
  acts(row: T): TemplateResult {
    const { nameOf, change, remove } = this.kind();
    const name = nameOf(row);
    return html`<span class="moves">
      ${change === undefined
        ? nothing
        : html`<button type="button" data-of=${row.id} ?disabled=${this.saving.busy} aria-label="Change ${name}" @click=${() => void this.changeOf(row.id)}>Change</button>`}
      ${remove === undefined
        ? nothing
        : html`<button type="button" ?disabled=${this.saving.busy} aria-label="Delete ${name}" @click=${() => void this.removeOf(row)}>Delete</button>`}
    </span>`;
  }

  /** Whether rows have any buttons. */
  get acting(): boolean {
    const { change, remove } = this.kind();
    return change !== undefined || remove !== undefined;
  }

  private async changeOf(id: string): Promise<void> {
    await this.saving.run(async () => this.begin(await this.kind().read(id)));
  }

  private begin(shown: Answered<T> | undefined): void {
    this.saving.refused = undefined;
    const form = new LongForm(this.page, this.saving, this.kind().parts(shown?.data), shown?.data);
    this.open = { key: crypto.randomUUID(), shown, form };
    this.page.requestUpdate();
    void this.page.updateComplete.then(() => this.page.querySelector<HTMLElement>("#record")?.focus());
  }

  private close(): void {
    const of = this.open?.shown?.data.id ?? `new ${this.kind().one}`;
    this.open = undefined;
    this.saving.refused = undefined;
    this.page.requestUpdate();
    void this.page.updateComplete.then(() => this.page.querySelector<HTMLElement>(`[data-of="${of}"]`)?.focus());
  }

  private async save(body: Record<string, unknown>): Promise<void> {
    const { one, create, change, read } = this.kind();
    const shown = this.open?.shown;
    const done = await this.saving.run(async (key) => {
      if (shown === undefined) {
        await create?.(body, key);
      } else {
        const { id } = shown.data;
        await overwrite(
          shown.etag,
          async (ifMatch) => change?.(id, body, ifMatch),
          () => read(id),
          (theirs) => differing(body, theirs, titleOf),
        );
      }
    });
    if (done) {
      await this.page.refresh();
      this.close();
      announce(`The ${one} is saved.`);
    }
  }

  private async removeOf(row: T): Promise<void> {
    const { one, nameOf, read, remove } = this.kind();
    if (await confirmed(`Delete this ${one}?`, `“${nameOf(row)}” is deleted for good.`, "Delete")) {
      const done = await this.saving.run(async () => {
        const { etag } = await read(row.id);
        await remove?.(row.id, etag);
      });
      if (done) {
        await this.page.refresh();
        announce(`The ${one} is deleted.`);
      }
    }
  }
}

/** `departmentIds` as "Department ids". */
export function titleOf(property: string): string {
  const spaced = property.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function article(one: string): string {
  return `${/^[aeiou]/.test(one) ? "an" : "a"} ${one}`;
}
