import { html, LitElement, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { all, call, Refused, type Schemas } from "../api/client";
import { session, signInAddress, signOut, type Session, type SessionEnded } from "../api/session";
import { Standing } from "../api/standing";
import { problemBanner } from "../parts/problem";
import { words } from "../parts/format";
import type { Page } from "./page";
import { PAGES, SECTIONS } from "./pages";
import { followLinks, go, pathTo, placeOf, type Place } from "./router";

const HOME = "/console/cycles/:cycleId";
const REMEMBERED = "waymark-cycle";
/** Where the navigation stands beside the page; elsewhere it opens on demand, so that the page begins at the top. */
const WIDE = matchMedia("(min-width: 56.01rem)");

/** What stands around every page: header, cycle, navigation, heading, and the words that a screen reader speaks. */
export class Shell extends LitElement {
  static override properties = {
    session: { state: true },
    standing: { state: true },
    cycles: { state: true },
    place: { state: true },
    page: { state: true },
    failure: { state: true },
    ended: { state: true },
  };

  declare private session: Session | undefined;
  declare private standing: Standing | undefined;
  declare private cycles: readonly Schemas["Cycle"][];
  declare private place: Place | undefined;
  declare private page: Page<unknown> | undefined;
  declare private failure: Refused | undefined;
  declare private ended: (() => void) | undefined;

  private readonly failed = new URLSearchParams(location.search).has("sign-in");

  constructor() {
    super();
    this.cycles = [];
    if (location.pathname === "/") {
      // what the realm adds on the way back from signing out means nothing here
      history.replaceState(null, "", "/");
    }
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("click", followLinks);
    addEventListener("popstate", () => void this.open(true));
    document.addEventListener("session-ended", (event) => {
      const { goOn, over } = (event as CustomEvent<SessionEnded>).detail;
      this.ended = goOn;
      void over.then(() => (this.ended = undefined));
    });
    WIDE.addEventListener("change", () => this.requestUpdate());
    document.addEventListener("changed-cycles", () => void this.begin());
    document.addEventListener("announced", (event) => this.say((event as CustomEvent<string>).detail));
    void this.begin();
  }

  private async begin(): Promise<void> {
    try {
      const current = await session();
      if (current.state !== "SIGNED_IN") {
        this.session = current;
        if (current.state === "SIGNED_OUT" && location.pathname !== "/") {
          location.replace(signInAddress(location.pathname + location.search));
        }
        document.title = "Waymark";
        return;
      }
      this.standing = new Standing((await call("readStanding", {})).data);
      this.cycles = this.standing.may("listCycles") ? await all("listCycles", { query: { sort: "-startsOn" } }) : [];
      this.session = current;
      await this.open(false);
    } catch (failure) {
      this.fail(failure);
    }
  }

  private fail(failure: unknown): void {
    if (!(failure instanceof Refused)) {
      throw failure;
    }
    this.failure = failure;
  }

  private async open(moved: boolean): Promise<void> {
    if (this.standing === undefined) {
      return;
    }
    if (location.pathname === "/") {
      const start = this.start();
      if (start !== undefined) {
        go(start, "replace");
        return;
      }
    }
    const place = placeOf(location.pathname);
    this.place = place;
    this.failure = undefined;
    this.page = undefined;
    const cycle = this.cycle();
    if (place === undefined || (place.params["cycleId"] !== undefined && cycle === undefined)) {
      document.title = "Not found · Waymark";
      return;
    }
    if (cycle !== undefined) {
      sessionStorage.setItem(REMEMBERED, cycle.id);
    }
    document.title = [place.entry.title, cycle?.name, "Waymark"].filter(Boolean).join(" · ");
    if (!this.standing.may(place.entry.needs, cycle?.id)) {
      return;
    }
    const { default: Opened } = await place.entry.load();
    const page = new Opened();
    page.where = { params: place.params, cycle, standing: this.standing };
    this.page = page;
    await this.updateComplete;
    if (moved) {
      scrollTo(0, 0);
      this.querySelector<HTMLElement>("h1")?.focus();
      this.say(document.title);
    }
  }

  /** Where somebody begins who names no page: the cycle of last time or the newest; else the first page without one. */
  private start(): string | undefined {
    const known = sessionStorage.getItem(REMEMBERED);
    const cycle = this.cycles.find((each) => each.id === known) ?? this.cycles[0];
    if (cycle !== undefined) {
      return pathTo(HOME, { cycleId: cycle.id });
    }
    return PAGES.find((each) => !each.path.includes(":") && this.standing?.may(each.needs))?.path;
  }

  private cycle(): Schemas["Cycle"] | undefined {
    return this.cycles.find((each) => each.id === this.place?.params["cycleId"]);
  }

  /** The cycle that the navigation is about, also on pages that are about none. */
  private current(): string | undefined {
    return this.cycle()?.id ?? sessionStorage.getItem(REMEMBERED) ?? this.cycles[0]?.id;
  }

  private say(text: string): void {
    const live = this.querySelector("#live");
    if (live !== null) {
      live.textContent = text;
    }
  }

  protected override render(): TemplateResult {
    if (this.session === undefined) {
      return html`<main><p class="waiting" role="status">Reading…</p>${this.refusal()}</main>`;
    }
    if (this.session.state !== "SIGNED_IN") {
      return this.welcome(this.session);
    }
    return html`
      <a class="skip" href="#content">Skip to the content</a>
      <header>
        <a class="brand" href="/">Waymark</a>
        ${this.chooser()}
        <details class="menu">
          <summary>${this.session.name}</summary>
          <div>
            <a href="/console/api/">API for developers</a>
            <button type="button" @click=${signOut}>Sign out</button>
          </div>
        </details>
      </header>
      <nav aria-label="Pages">
        <details .open=${live(WIDE.matches)}><summary>Pages</summary>${this.navigation()}</details>
      </nav>
      <main id="content" tabindex="-1">
        <h1 tabindex="-1">${this.place?.entry.title ?? "Not found"}</h1>
        ${this.refusal()}${this.content()}
      </main>
      <div id="live" class="spoken" role="status" aria-live="polite"></div>
      ${this.signInAgain()}
    `;
  }

  private welcome(session: Session): TemplateResult {
    return html`
      <main class="welcome">
        <h1>Waymark</h1>
        <p>Improve what customers experience: what hurts, what to do about it, and in which order.</p>
        ${this.failed
          ? html`<p class="banner" role="alert">The sign-in did not come to its end. Try again.</p>`
          : nothing}
        ${session.state === "OFF"
          ? html`<p class="banner" role="alert">
              The console is off: this installation has no secret for it (waymark.gateway.session.secret).
              The API works: see <a href="/console/api/">its page for developers</a>.
            </p>`
          : html`<a class="button" href=${signInAddress("/")}>Sign in</a>`}
      </main>
    `;
  }

  private chooser(): TemplateResult | typeof nothing {
    if (this.cycles.length === 0) {
      return nothing;
    }
    const current = this.current();
    return html`
      <label class="cycle">
        <span>Cycle</span>
        <select @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}>
          ${this.cycles.map(
            (each) => html`<option value=${each.id} ?selected=${each.id === current}>
              ${each.name} (${words(each.state)})
            </option>`,
          )}
        </select>
      </label>
    `;
  }

  /** The same page of another cycle; its home where the page is about something inside of the cycle. */
  private choose(cycleId: string): void {
    const pattern = this.place?.entry.path ?? HOME;
    go(pathTo(/:cycleId.*:/.test(pattern) || !pattern.includes(":cycleId") ? HOME : pattern, { cycleId }));
  }

  private navigation(): TemplateResult {
    const cycleId = this.current();
    const offered = PAGES.filter(
      (each) =>
        each.section !== undefined &&
        !(each.withoutCycle === true && cycleId !== undefined) &&
        (cycleId !== undefined || !each.path.includes(":cycleId")) &&
        this.standing?.may(each.needs, each.path.includes(":cycleId") ? cycleId : undefined),
    );
    return html`
      ${SECTIONS.filter((section) => offered.some((each) => each.section === section)).map(
        (section) => html`
          <section>
            <h2>${section}</h2>
            <ul>
              ${offered
                .filter((each) => each.section === section)
                .map(
                  (each) => html`<li>
                    <a
                      href=${pathTo(each.path, { cycleId: cycleId ?? "" })}
                      aria-current=${each === this.place?.entry ? "page" : nothing}
                      >${each.title}</a
                    >
                  </li>`,
                )}
            </ul>
          </section>
        `,
      )}
    `;
  }

  private refusal(): TemplateResult | typeof nothing {
    return this.failure === undefined ? nothing : problemBanner(this.failure.problem, () => void this.begin());
  }

  private content(): TemplateResult | Page<unknown> {
    if (this.page !== undefined) {
      return this.page;
    }
    if (location.pathname === "/") {
      return html`<p>No role of yours counts anywhere yet. An access admin can grant you one.</p>`;
    }
    return this.place === undefined || (this.place.params["cycleId"] !== undefined && this.cycle() === undefined)
      ? html`<p>There is no such page, or it is not yours to see. <a href="/">To the start</a></p>`
      : this.standing?.may(this.place.entry.needs, this.cycle()?.id)
        ? html`<p class="waiting" role="status">Reading…</p>`
        : html`<p>Your roles do not include this page. An access admin can say why.</p>`;
  }

  private signInAgain(): TemplateResult | typeof nothing {
    if (this.ended === undefined) {
      return nothing;
    }
    queueMicrotask(() => this.querySelector<HTMLDialogElement>("#ended:not([open])")?.showModal());
    return html`
      <dialog id="ended" aria-labelledby="ended-title" @cancel=${(event: Event) => event.preventDefault()}>
        <h2 id="ended-title">Your session has ended</h2>
        <p>What you entered is still here. Sign in in another tab, then go on.</p>
        <p class="actions">
          <a class="button" target="_blank" rel="opener" href=${signInAddress("/console/signed-in")}>Sign in</a>
          <button type="button" @click=${this.ended}>Go on</button>
        </p>
      </dialog>
    `;
  }
}
customElements.define("wm-shell", Shell);
