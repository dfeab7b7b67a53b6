import { readFile } from "node:fs/promises";

export const user = "aude";

/** An auditor reads each trail, verifies its chain and takes its rows; nothing that changes anything is offered. */
export async function walk(visit, { api }) {
  const { page } = visit;
  await visit.open("/console/audit");
  await visit.look("audit-trail");
  for (const trail of ["access", "initiatives", "roadmaps", "assessment"]) {
    await page.getByLabel("Trail", { exact: true }).selectOption(trail);
    await visit.settled();
    await page.getByRole("button", { name: "Verify now" }).click();
    await page.getByText("chain holds", { exact: true }).waitFor();
  }
  await page.getByText("Hashes").first().click();
  await visit.look("audit-trail-verified", { pictured: false });

  // the file has every row, also those of further pages
  await page.getByText(/^Filter:/).click();
  await page.getByLabel(/^From this day on/).fill("");
  await page.getByRole("button", { name: "Apply" }).click();
  await visit.settled();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /JSON lines/ }).click(),
  ]);
  const rows = (await readFile(await download.path(), "utf8")).trim().split("\n").map((line) => JSON.parse(line));
  const { lastNumber } = await api.send(user, "GET", "/v1/audit/assessment/verification");
  if (rows.length < 200 || rows.length > lastNumber || rows.some((row, at) => row.number !== at + 1)) {
    visit.fault(`the file has ${rows.length} rows of ${lastNumber}`);
  }

  await visit.open("/console/access/findings");
  if ((await page.getByRole("button", { name: /Compare|Acknowledge/ }).count()) > 0) {
    visit.fault("an auditor is offered to compare or acknowledge");
  }
}
