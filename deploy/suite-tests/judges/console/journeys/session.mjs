export const user = "vera";

/** A session that ends under one's hands is begun again without losing the page; signing out ends it everywhere. */
export async function walk(visit, { cycle }) {
  const { page, gateway } = visit;
  await visit.open(`/console/cycles/${cycle}`);
  const cookies = (await page.context().cookies()).filter((each) => each.name.startsWith("q_session"));
  if (cookies.length === 0 || cookies.some((each) => !each.httpOnly || each.sameSite !== "Lax")) {
    visit.fault(`cookies of the session: ${JSON.stringify(cookies.map(({ value: _, ...rest }) => rest))}`);
  }

  await page.context().clearCookies({ name: /^q_session/ });
  await page.getByRole("link", { name: "What hurts" }).click();
  await page.getByRole("heading", { name: "Your session has ended" }).waitFor();
  await visit.look("session-ended");
  const tab = page.context().waitForEvent("page");
  await page.getByRole("dialog").getByRole("link", { name: "Sign in" }).click();
  await (await tab).waitForEvent("close");
  await visit.settled();
  await visit.sees("A date slips and nobody says so");

  await page.locator("header summary").click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("link", { name: "Sign in" }).waitFor();
  await visit.look("welcome");
  const state = await page.evaluate(async () => (await fetch("/console/session", { headers: { "Waymark-Console": "1" } })).json());
  if (page.url() !== `${gateway}/` || state.state !== "SIGNED_OUT") {
    visit.fault(`after signing out: ${page.url()} ${JSON.stringify(state)}`);
  }
}
