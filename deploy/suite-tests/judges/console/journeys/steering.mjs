export const user = "sten";

/** The committee sees what waits and for how long, and records what it has decided. */
export async function walk(visit, { cycle, api }) {
  const { page } = visit;
  const dialog = page.getByRole("dialog");
  const title = "Money for the pot of autumn";
  const askedOn = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
  await api.send("lea", "POST", `/v1/cycles/${cycle}/steering-decisions`, { title, kind: "APPROVAL", askedOn });

  await visit.open(`/console/cycles/${cycle}`);
  await visit.tabTo("link", `Decide: ${title}`);
  await visit.press("Enter");
  await visit.settled();
  await visit.sees("waits for 3 days");
  await visit.look("decisions");
  await visit.tabTo("button", `Approve: ${title}`);
  await visit.press("Enter");
  await dialog.getByLabel("Reason").fill("It lasts until the end of the year");
  await visit.look("decision-approved", { pictured: false });
  await dialog.getByRole("button", { name: "Approve", exact: true }).click();
  await visit.sees("Approved: It lasts until the end of the year");
  if ((await page.getByRole("button", { name: "Ask for a decision" }).count()) > 0) {
    visit.fault("the committee is offered to ask itself");
  }
}
