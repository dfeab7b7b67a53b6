// Goes the way of a person before the running suite: signs in, sees the three views, watches a job.
import createClient from "openapi-fetch";
import type { paths } from "../generated/waymark.js";
import { events } from "./events.js";
import { cycleNamed, indexMap, type Json, pain, roadmap } from "./page.js";
import { begin, finish, signedIn } from "./sign-in.js";

declare const process: { env: Record<string, string | undefined> };

const MOST_CALLS = 3;
const PAGE = "http://localhost:5173/";

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`set ${name}`);
  }
  return value;
}

function check(holds: boolean, what: string): void {
  if (!holds) {
    throw new Error(`does not hold: ${what}`);
  }
}

/** What the browser and a person do between `begin` and `finish`. */
async function signIn(address: string): Promise<URL> {
  const form = await fetch(address);
  const action = /action="([^"]+)"/.exec(await form.text())?.[1] ?? "";
  const back = await fetch(action.replaceAll("&amp;", "&"), {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: form.headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ") },
    body: new URLSearchParams({ username: "lea", password: setting("WAYMARK_PASSWORD") }),
  });
  return new URL(back.headers.get("Location") ?? "");
}

const realm = setting("WAYMARK_REALM");
const asked = await begin(realm, PAGE);
const back = await signIn(asked.address);
const session = await finish(realm, PAGE, back, asked);
await finish(realm, PAGE, back, { ...asked, state: "another" }).then(
  () => check(false, "an answer to another sign-in is refused"),
  () => undefined,
);

let calls = 0;
// the token counts as ended, so the first call renews it
const renewing = signedIn(realm, { ...session, accessToken: "ended", expiresAt: 0 });
const counted = (request: Request) => {
  calls++;
  return renewing(request);
};
const api = createClient<paths, Json>({ baseUrl: setting("WAYMARK_ADDRESS"), fetch: counted });
for (const view of [pain, indexMap, roadmap]) {
  calls = 0;
  const html = await view(api, await cycleNamed(api, "Sample"));
  check(calls <= MOST_CALLS, `${view.name} needs at most ${MOST_CALLS} calls, not ${calls}`);
  check(html.startsWith("<table>") && html.split("<tr>").length > 5, `${view.name} shows a table`);
  console.log(`${view.name}: ${calls} calls`);
}

const cycleId = await cycleNamed(api, "Sample");
const mining = await api.POST("/v1/cycles/{cycleId}/journey-minings", { params: { path: { cycleId } }, body: {} });
const job = new URL(mining.response.headers.get("Location") ?? "", setting("WAYMARK_ADDRESS"));
const stream = await renewing(new Request(job, { headers: { Accept: "text/event-stream" } }));
let state = "";
for await (const event of events(stream)) {
  state = (JSON.parse(event.data) as { state: string }).state;
}
check(state === "SUCCEEDED", `the last event tells how the job ended, not ${state}`);

console.log("front end complete");
