/** Who is signed in. The tokens stay on the server; the page knows a name and where roles count. */
export interface Session {
  readonly state: "OFF" | "SIGNED_OUT" | "SIGNED_IN";
  readonly name?: string;
  /** The sign-in name, by which people are enrolled. */
  readonly username?: string;
}

const HEADERS = { "Waymark-Console": "1" };
const channel = new BroadcastChannel("waymark-session");

export async function session(): Promise<Session> {
  const response = await fetch("/console/session", { headers: HEADERS, cache: "no-store" });
  return response.ok ? ((await response.json()) as Session) : { state: "SIGNED_OUT" };
}

/** Where one signs in and then comes back to `path` of this page. */
export function signInAddress(path: string): string {
  return `/console/sign-in?to=${encodeURIComponent(path)}`;
}

/** Ends the session, and with it the drafts: the next one at this browser may be somebody else. */
export function signOut(): void {
  Object.keys(localStorage)
    .filter((key) => key.startsWith("waymark-draft-"))
    .forEach((key) => localStorage.removeItem(key));
  sessionStorage.clear();
  // a form, because the address that ends the sign-in in the realm is not for scripts to read
  const form = Object.assign(document.createElement("form"), { method: "post", action: "/console/sign-out", hidden: true });
  document.body.append(form);
  form.submit();
}

/** Tells the other tabs that there is a session again. */
export function announceSignIn(): void {
  channel.postMessage("signed-in");
}

let waiting: Promise<void> | undefined;

/** What the shell is told when a session has ended: how the user goes on, and when that has happened. */
export interface SessionEnded {
  readonly goOn: () => void;
  readonly over: Promise<void>;
}

/** Asks the user to sign in again, in another tab so that this page keeps what was entered. Once for all callers. */
export function signedInAgain(): Promise<void> {
  if (waiting === undefined) {
    let goOn = () => {};
    const over = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    channel.addEventListener("message", goOn);
    waiting = over.then(() => {
      channel.removeEventListener("message", goOn);
      waiting = undefined;
    });
    document.dispatchEvent(new CustomEvent<SessionEnded>("session-ended", { detail: { goOn, over } }));
  }
  return waiting;
}
