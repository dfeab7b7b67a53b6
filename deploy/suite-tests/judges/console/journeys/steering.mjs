export const user = "sten";

/** The committee sees what waits and for how long, and records what it has decided. */
export async function walk(visit, { cycle, api }) {
  const { page } = visit;
  const dialog = page.getByRole("dialog");
  const title = `Approve the pot ${Date.now().toString(36)}`;
  const askedOn = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
  await api.send("lea", "POST", `/v1/cycles/${cycle}/steering-decisions`, { title, kind: "APPROVAL", askedOn });

  await visit.open(`/console/cycles/${cycle}`);
  await visit.tabTo("link", `Decide: ${title}`);
  await visit.press("Enter");
  await visit.settled();
  await visit.sees("waits for 3 days");
  await visit.look("decisions");
  await visit.tabTo("button", `Record the decision: ${title}`);
  await visit.press("Enter");
  await dialog.getByLabel("What was decided").fill("Approved until the end of the year");
  await dialog.getByRole("button", { name: "Record it" }).click();
  await visit.sees("Approved until the end of the year");
  if ((await page.getByRole("button", { name: "Ask for a decision" }).count()) > 0) {
    visit.fault("the committee is offered to ask itself");
  }
}
