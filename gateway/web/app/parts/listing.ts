import { html, LitElement, nothing, type TemplateResult } from "lit";
import { call, Refused, type Call, type Item, type ListOperation } from "../api/client";
import { exports } from "./exports";
import { problemBanner } from "./problem";
import { table, type Column } from "./table";

/** A list of the API as a table that grows page by page. */
export class Listing<O extends ListOperation> extends LitElement {
  static override properties = {
    items: { state: true },
    cursor: { state: true },
    refused: { state: true },
    busy: { state: true },
    of: { attribute: false },
  };

  /**
   * What is listed and how it is shown; a new value reads anew. Where `asOf` is given, only another one of it or another
   * call does: a page that is drawn again for other reasons keeps what was read.
   */
  declare of: {
    operation: O;
    call: Call<O>;
    caption: string;
    columns: readonly Column<Item<O>>[];
    empty: string;
    asOf?: unknown;
  };
  declare private items: Item<O>[] | undefined;
  declare private cursor: string | undefined;
  declare private refused: Refused | undefined;
  declare private busy: boolean;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("of")) {
      return;
    }
    const before = changed.get("of") as Listing<O>["of"] | undefined;
    const same = before?.operation === this.of.operation && JSON.stringify(before.call) === JSON.stringify(this.of.call);
    if (same && this.of.asOf !== undefined && this.of.asOf === before.asOf) {
      return;
    }
    if (!same) {
      this.items = undefined;
    }
    // the same list read again stays, with the focus in it, until the answer is here
    this.cursor = undefined;
    void this.more();
  }

  private async more(): Promise<void> {
    this.busy = true;
    try {
      const query = { ...((this.of.call as { query?: object }).query ?? {}), ...(this.cursor ? { cursor: this.cursor } : {}) };
      const { data } = await call(this.of.operation, { ...this.of.call, query } as unknown as Call<O>);
      const page = data as { items: Item<O>[]; nextCursor?: string };
      this.items = [...(this.cursor === undefined ? [] : (this.items ?? [])), ...page.items];
      this.cursor = page.nextCursor;
      this.refused = undefined;
    } catch (failure) {
      if (!(failure instanceof Refused)) {
        throw failure;
      }
      this.refused = failure;
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult {
    return html`
      ${this.items === undefined
        ? html`<p class="waiting" role="status">Reading…</p>`
        : [exports([[this.of.operation, this.of.call]]), table(this.of.caption, this.of.columns, this.items, this.of.empty)]}
      ${this.refused === undefined ? nothing : problemBanner(this.refused.problem, () => void this.more())}
      ${this.cursor === undefined
        ? nothing
        : html`<button type="button" ?disabled=${this.busy} @click=${() => void this.more()}>Show more</button>`}
    `;
  }
}
customElements.define("wm-listing", Listing);

/** The list as a template: `listing({ operation: "listPainPoints", call: { path: { cycleId } }, … })`. */
export function listing<O extends ListOperation>(of: Listing<O>["of"]): TemplateResult {
  return html`<wm-listing .of=${of}></wm-listing>`;
}
