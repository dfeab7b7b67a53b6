import { PAGES, type PageEntry } from "./pages";

/** What an address means: its page and the values of its pattern. */
export interface Place {
  readonly entry: PageEntry;
  readonly params: Readonly<Record<string, string>>;
}

export function placeOf(path: string): Place | undefined {
  for (const entry of PAGES) {
    const params = match(entry.path, path);
    if (params !== undefined) {
      return { entry, params };
    }
  }
  return undefined;
}

/** The address of a page, with the values of its pattern filled in. */
export function pathTo(pattern: string, params: Readonly<Record<string, string>>): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
}

/** Goes to an address of the console without loading the page anew. */
export function go(path: string, how: "push" | "replace" = "push"): void {
  if (how === "push") {
    history.pushState(null, "", path);
  } else {
    history.replaceState(null, "", path);
  }
  dispatchEvent(new PopStateEvent("popstate"));
}

/** Makes ordinary links ordinary navigation: `<a href>` everywhere, and this once for the document. */
export function followLinks(event: MouseEvent): void {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (link === undefined || !plain || event.defaultPrevented || link.target !== "" || link.hasAttribute("download")) {
    return;
  }
  const to = new URL(link.href);
  const ours = to.origin === location.origin && (to.pathname === "/" || placeOf(to.pathname) !== undefined);
  if (ours && (to.hash === "" || to.pathname !== location.pathname)) {
    event.preventDefault();
    go(to.pathname + to.search + to.hash);
  }
}

function match(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split("/");
  const given = path.replace(/(.)\/$/, "$1").split("/");
  if (wanted.length !== given.length) {
    return undefined;
  }
  const params: Record<string, string> = {};
  for (const [place, part] of wanted.entries()) {
    const value = given[place] ?? "";
    if (part.startsWith(":")) {
      params[part.slice(1)] = decodeURIComponent(value);
    } else if (part !== value) {
      return undefined;
    }
  }
  return params;
}
