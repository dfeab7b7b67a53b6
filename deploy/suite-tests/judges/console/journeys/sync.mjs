export const user = "lea";

/** The programme lead watches a file come in, maps what it means, decides about what it suggests, and sees who is told of changes. */
export async function walk(visit, { cycle, api }) {
  const { page } = visit;
  const dialog = page.getByRole("dialog");
  const name = `calls-${Date.now().toString(36)}`;
  const source = `/v1/sources/${name}`;
  const asSystem = (method, path, body, type) => api.send("crm-nyc311", method, path, body, type);

  await asSystem("PUT", source, { kind: "CRM", label: `Calls ${name}`, privacy: "DROP" });
  const touchpoints = await api.send("lea", "GET", `/v1/cycles/${cycle}/touchpoints?limit=1`);
  await asSystem("PUT", `${source}/mappings/touchpoint`, { values: { desk: touchpoints.items[0].id } });
  await asSystem("POST", `${source}/survey-responses/batch`, {
    records: [60, 70].map((score) => ({
      externalId: `S-${score}`,
      question: "EXPECTATION",
      score,
      touchpoint: "desk",
      answeredAt: "2026-03-01T09:30:00Z",
    })),
  });
  const lines = Array.from({ length: 3000 }, (_, at) =>
    JSON.stringify({ externalId: `C-${at}`, openedAt: "2026-03-01T09:30:00Z", category: "Waiting", severity: at === 7 ? 700 : 40 }),
  );
  const job = await asSystem("POST", `${source}/cases/jobs`, lines.join("\n"), "application/x-ndjson");

  await visit.open(`/console/cycles/${cycle}/sources/${name}/cases/jobs/${job.id}`);
  await visit.sees("succeeded");
  await visit.sees("2,999");
  await visit.look("file-of-records");

  await page.getByRole("link", { name: "The source" }).click();
  await visit.sees("2,999 created, 1 rejected");
  await page.getByRole("button", { name: "Map Waiting" }).click();
  await dialog.getByLabel("Pain point").selectOption({ index: 0 });
  await dialog.getByRole("button", { name: "Map it" }).click();
  await visit.sees("1 word is mapped to a pain point");
  await page.getByText("All files of the last seven days").click();
  await visit.settled();
  await visit.look("source-with-files");

  await page.locator("nav").getByRole("link", { name: "Suggestions" }).click();
  await visit.settled();
  await visit.look("suggestions");
  const suggested = page.getByRole("row").filter({ hasText: name });
  await suggested.getByRole("button", { name: /^Accept/ }).click();
  await dialog.getByLabel("Reason").fill("Enough people answered");
  await dialog.getByRole("button", { name: "Accept it" }).click();
  await suggested.waitFor({ state: "detached" });
  await page.locator("#filter-state").selectOption("ACCEPTED");
  await visit.sees("Enough people answered");

  await page.locator("nav").getByRole("link", { name: "Webhooks" }).click();
  await visit.settled();
  await page.getByRole("button", { name: "Add a webhook" }).click();
  await dialog.getByLabel("Address").fill(`http://localhost:9/${name}`);
  await dialog.getByLabel("Types of events").fill("webhook.tested");
  await dialog.getByRole("button", { name: "Add it" }).click();
  await visit.sees("The secret is shown only now.");
  await visit.look("webhooks");
  await page.getByRole("link", { name: new RegExp(name) }).click();
  await visit.settled();
  await page.getByRole("button", { name: "Send a test" }).click();
  await visit.sees("webhook.tested");
  await visit.look("webhook");
  await page.getByRole("button", { name: "Delete…" }).click();
  await dialog.getByRole("button", { name: "Delete it" }).click();
  await page.waitForURL(/console\/webhooks$/);
}
