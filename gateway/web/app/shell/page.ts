import { html, LitElement, nothing, type TemplateResult } from "lit";
import { Refused, type OperationId, type Schemas } from "../api/client";
import type { Standing } from "../api/standing";
import { exports } from "../parts/exports";
import { problemBanner } from "../parts/problem";
import { pathTo } from "./router";

/** What a page knows when it is opened. */
export interface Where {
  readonly params: Readonly<Record<string, string>>;
  /** The cycle of the address; pages without one do not read it. */
  readonly cycle: Schemas["Cycle"] | undefined;
  readonly standing: Standing;
}

/**
 * A page: `read` fetches what it shows, `view` shows it. Waiting, refusals and reading again are done here. It renders
 * into the document itself, so that the one stylesheet applies.
 */
export abstract class Page<D> extends LitElement {
  static override properties = { where: { attribute: false }, state: { state: true } };

  declare where: Where;
  declare protected state: { data?: D; refused?: Refused } | undefined;
  private readonly leaving = new AbortController();

  /** Fetches all that the page shows. Throws what `call` throws. */
  protected abstract read(signal: AbortSignal): Promise<D>;

  /** The page without its heading, which the shell shows. */
  protected abstract view(data: D): TemplateResult;

  /** What can be taken along of what is shown; each operation is called with the ids of the address. */
  protected downloads(_data: D): readonly OperationId[] {
    return [];
  }

  /** Reads everything again, after a change; what is shown stays until the answer is here. */
  async refresh(): Promise<void> {
    try {
      this.state = { data: await this.read(this.leaving.signal) };
      document.dispatchEvent(new Event("read-again"));
    } catch (failure) {
      if (failure instanceof Refused) {
        this.state = { ...this.state, refused: failure };
      } else if (!this.leaving.signal.aborted) {
        throw failure;
      }
    }
  }

  /** Whether an operation may be offered here. */
  protected may(id: OperationId): boolean {
    return this.where.standing.may(id, this.where.cycle?.id);
  }

  private links(data: D): TemplateResult | typeof nothing {
    const path = { ...this.where.params };
    return exports(this.downloads(data).filter((id) => this.may(id)).map((id) => [id, { path }]));
  }

  /** The cycle of the address. */
  protected get cycle(): Schemas["Cycle"] {
    if (this.where.cycle === undefined) {
      throw new Error("a page of a cycle has :cycleId in its path");
    }
    return this.where.cycle;
  }

  protected param(name: string): string {
    return this.where.params[name] ?? "";
  }

  /** Address of another page of the same cycle: `to("rounds/:rankingRoundId/ballot", {…})`. */
  protected to(path: string, params: Record<string, string> = {}): string {
    return pathTo(`/console/cycles/:cycleId/${path}`, { cycleId: this.cycle.id, ...params });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort();
  }

  protected override render(): TemplateResult {
    if (this.state === undefined) {
      return html`<p class="waiting" role="status">Reading…</p>`;
    }
    const { data, refused } = this.state;
    // what was read may be undefined, where there is nothing
    return html`
      ${refused === undefined ? nothing : problemBanner(refused.problem, () => void this.refresh())}
      ${"data" in this.state ? [this.links(data as D), this.view(data as D)] : nothing}
    `;
  }
}
