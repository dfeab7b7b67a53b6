import { html, LitElement, type TemplateResult } from "lit";
import { address, send, type OperationId } from "../api/client";

const STEP = 40;

/**
 * A picture that a service has drawn, at the width of the page. It stands in a shadow root with its own styles as a style
 * sheet of the page's making, because the page's policy allows no styles inside of what is read.
 */
export class Picture extends LitElement {
  static override properties = { src: {} };

  declare src: string;
  private width = 0;
  private leaving = new AbortController();
  /** What the page shows has been read again, so the picture may be another one at the same address. */
  private readonly again = () => {
    if (this.width > 0) {
      void this.draw();
    }
  };
  private readonly observer = new ResizeObserver(([entry]) => this.resized(entry?.contentRect.width ?? 0));

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
    document.addEventListener("read-again", this.again);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
    document.removeEventListener("read-again", this.again);
    this.leaving.abort();
  }

  protected override updated(): void {
    if (this.width > 0) {
      void this.draw();
    }
  }

  private resized(available: number): void {
    const width = Math.min(2000, Math.max(320, Math.floor(available / STEP) * STEP));
    if (width !== this.width) {
      this.width = width;
      void this.draw();
    }
  }

  private async draw(): Promise<void> {
    this.leaving.abort();
    this.leaving = new AbortController();
    const { signal } = this.leaving;
    try {
      const path = `${this.src}${this.src.includes("?") ? "&" : "?"}format=svg&width=${this.width}`;
      const response = await send(path, { headers: { Accept: "image/svg+xml" }, signal });
      if (response.ok) {
        this.show(await response.text());
      }
    } catch (failure) {
      if (!signal.aborted) {
        throw failure;
      }
    }
  }

  /** The styles are taken out before anything is parsed: the policy would report them. */
  private show(text: string): void {
    const styles: string[] = [];
    const plain = text.replace(/<style>([^]*?)<\/style>/g, (_, style: string) => {
      styles.push(style);
      return "";
    });
    const drawn = new DOMParser().parseFromString(plain, "image/svg+xml");
    drawn.querySelectorAll("script, foreignObject").forEach((each) => each.remove());
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`svg { max-width: 100%; height: auto; display: block } ${styles.join("")}`);
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.replaceChildren(document.importNode(drawn.documentElement, true));
  }
}
customElements.define("wm-picture", Picture);

/** The picture of an operation above the table of the same numbers, which opens on demand. */
export function picture(id: OperationId, wanted: { path?: unknown; query?: unknown }, numbers: TemplateResult): TemplateResult {
  return html`
    <figure class="drawn">
      <wm-picture .src=${address(id, wanted)}></wm-picture>
      <details><summary>The same numbers as a table</summary>${numbers}</details>
    </figure>
  `;
}
