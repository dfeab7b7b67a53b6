// Signs people in with Keycloak: authorization code with PKCE (RFC 7636), and a new access token before the old ends.
export interface Session {
  accessToken: string;
  refreshToken: string;
  expiresAt: number;
}

const CLIENT = "waymark-console";
const RENEWED_BEFORE = 20_000;

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

/** Where to send the browser. Keep `verifier` and `state` in sessionStorage until it comes back to `page`. */
export async function begin(realm: string, page: string) {
  const [verifier, state] = [random(), random()];
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  const query = new URLSearchParams({
    client_id: CLIENT,
    response_type: "code",
    redirect_uri: page,
    state,
    code_challenge: base64url(new Uint8Array(hash)),
    code_challenge_method: "S256",
  });
  return { address: `${realm}/protocol/openid-connect/auth?${query}`, verifier, state };
}

/** Turns the code in the address that the browser came back to into a session. */
export async function finish(realm: string, page: string, back: URL, kept: { verifier: string; state: string }) {
  const code = back.searchParams.get("code");
  if (code === null || back.searchParams.get("state") !== kept.state) {
    throw new Error(back.searchParams.get("error_description") ?? "this is not the answer to our sign-in");
  }
  return tokens(realm, { grant_type: "authorization_code", code, redirect_uri: page, code_verifier: kept.verifier });
}

/** A `fetch` that sends an access token; when the session has ended it fails, and the person signs in again. */
export function signedIn(realm: string, session: Session) {
  let current = Promise.resolve(session);
  return async (request: Request): Promise<Response> => {
    // one promise for all callers: a refresh token is used once
    current = current.then((now) =>
      now.expiresAt - Date.now() > RENEWED_BEFORE
        ? now
        : tokens(realm, { grant_type: "refresh_token", refresh_token: now.refreshToken }),
    );
    request.headers.set("Authorization", `Bearer ${(await current).accessToken}`);
    return fetch(request);
  };
}

async function tokens(realm: string, form: Record<string, string>): Promise<Session> {
  const asked = Date.now();
  const answer = await fetch(`${realm}/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams({ client_id: CLIENT, ...form }),
  });
  const body = (await answer.json()) as Record<string, string>;
  if (!answer.ok) {
    throw new Error(body["error_description"] ?? body["error"] ?? `status ${answer.status}`);
  }
  return {
    accessToken: body["access_token"] ?? "",
    refreshToken: body["refresh_token"] ?? "",
    expiresAt: asked + Number(body["expires_in"]) * 1000,
  };
}
