export const user = "lea";

/** Whoever looks after evidence sees the cases, adds a source, maps its words and looks for journeys. */
export async function walk(visit, { cycle }) {
  const { page } = visit;
  const dialog = page.getByRole("dialog");
  const run = Date.now().toString(36);

  await visit.open(`/console/cycles/${cycle}/evidence`);
  await page.locator("main .figure summary").first().click();
  await visit.sees(/share of the mapped cases/);
  await visit.look("cases-in-short");

  await visit.open(`/console/cycles/${cycle}/sources`);
  await visit.look("sources");
  await page.getByRole("button", { name: "Add a source" }).click();
  await dialog.getByLabel("Name in paths").fill(`crm-${run}`);
  await dialog.getByLabel("Label to show").fill(`CRM ${run}`);
  await dialog.getByRole("button", { name: "Add it" }).click();
  await page.waitForURL(/sources\/crm-/);
  await visit.settled();
  await page.getByRole("button", { name: "Map another word for category" }).click();
  await dialog.getByLabel("Word of the source").fill("Noise");
  await dialog.getByLabel("Pain point").selectOption({ index: 0 });
  await dialog.getByRole("button", { name: "Map it" }).click();
  await visit.sees("1 word is mapped to a pain point");
  await page.getByText("Mapped words for “category” (1)").click();
  await visit.look("source");
  await page.getByRole("button", { name: "Forget what Noise means" }).click();
  await dialog.getByRole("button", { name: "Forget it" }).click();
  await visit.sees("0 words are mapped to a pain point");
  await page.getByRole("button", { name: "Delete…" }).click();
  await dialog.getByRole("button", { name: "Delete it" }).click();
  await page.waitForURL(/sources$/);

  await visit.open(`/console/cycles/${cycle}/minings`);
  await visit.look("minings");
  await page.getByRole("button", { name: "Start a mining" }).click();
  await dialog.getByRole("button", { name: "Start it" }).click();
  await visit.sees("Contacts seen");
  await visit.settled();
  await visit.look("mining");
}
