export const user = "lea";

/** The programme lead describes an initiative, prices it, places it, and searches for a roadmap. */
export async function walk(visit, { cycle }) {
  const { page } = visit;
  const to = (path) => visit.open(`/console/cycles/${cycle}/${path}`);
  await to("goals");
  await visit.look("goals");
  await page.getByRole("button", { name: "Add a goal" }).click();
  await page.getByLabel("Goal in a few words").fill("Everybody knows the day");
  await page.getByLabel("Weight").fill("2.5");
  await page.getByLabel("Level").selectOption({ label: "Whole company" });
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Delete: Everybody knows the day" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete it" }).click();
  await page.getByRole("rowheader", { name: "Everybody knows the day" }).waitFor({ state: "detached" });

  await to("initiatives");
  await visit.look("initiatives");
  await page.getByRole("link", { name: "Add an initiative" }).click();
  await page.getByLabel("Code").fill("N01");
  await page.getByLabel("Initiative in a few words").fill("A message on the day before");
  for (const risk of ["Technology", "Change for people", "Dependencies", "Vendor", "Way back"]) {
    await page.getByLabel(risk).fill("20");
  }
  await page.getByRole("button", { name: "Add a pain point" }).click();
  await page.getByLabel("At least").fill("0.9");
  await page.getByLabel("Likely").fill("0.2");
  await page.getByLabel("At most").fill("0.3");
  await page.getByRole("button", { name: "Add the initiative" }).click();
  // the fault stands at the entry, and what was typed is still there
  await visit.sees("A mitigation needs 0 <= low <= likely <= high <= 1");
  await visit.look("initiative-refused", { pictured: false });
  await page.getByLabel("At least").fill("0.1");
  await page.getByRole("button", { name: "Add the initiative" }).click();
  await page.getByRole("link", { name: "Price and value" }).click();
  await page.getByRole("button", { name: "Set the price" }).click();
  await page.getByRole("button", { name: "Add a line" }).click();
  await page.getByLabel("What is paid or gained").fill("Build");
  await page.getByLabel("Ledger of a cost").selectOption("CAPEX");
  const line = { "From period": "0", "To period": "0", "Low per period": "8000", "Likely per period": "10000", "High per period": "15000" };
  for (const [label, value] of Object.entries(line)) {
    await page.getByLabel(label).fill(value);
  }
  await page.getByRole("button", { name: "Save the price" }).click();
  await visit.sees("What it is worth today");
  await page.locator("main .figure summary").first().click();
  await visit.sees(/draws, seed/);
  await visit.look("price");
  await page.getByRole("link", { name: "Actuals" }).click();
  await page.getByRole("button", { name: "Record actuals" }).click();
  await page.getByRole("button", { name: "Add an amount" }).click();
  await page.getByLabel("Lines").selectOption("CAPEX");
  await page.getByLabel("Period", { exact: true }).fill("0");
  await page.getByLabel("Amount", { exact: true }).fill("14000");
  await page.getByRole("button", { name: "Save the actuals" }).click();
  await visit.sees("Actual against estimate");
  await visit.look("actuals");

  await to("conversion-rates");
  await page.getByRole("button", { name: "Add a conversion rate" }).click();
  await page.getByLabel("Currency").fill("JPY");
  await page.getByLabel("Holds from").fill("2026-01-01");
  await page.getByLabel(/for one unit/).fill("0.0065");
  await page.getByLabel("Source").fill("Treasury");
  await page.getByRole("button", { name: "Save" }).click();
  await visit.sees("JPY");
  await visit.look("conversion-rates");

  await to("portfolio-value");
  await visit.sees("Diversification");
  await visit.look("portfolio-value");

  await to("import");
  const rows = "initiative.code,initiative.title,initiative.durationPeriods\nN02,Without a department,NaN\n";
  await page.getByLabel("File").setInputFiles({ name: "initiatives.csv", mimeType: "text/csv", buffer: Buffer.from(rows) });
  await page.getByLabel("What the rows are").selectOption("initiatives");
  await page.getByRole("button", { name: "Check it" }).click();
  await visit.sees("must be a whole number");
  await visit.look("import");

  await to("categories");
  await visit.look("categories");
  await page.getByRole("button", { name: "Decide the category of A message on the day before" }).click();
  await page.getByLabel("Category", { exact: true }).selectOption("EFFICIENCY");
  await page.getByLabel("Reason", { exact: true }).fill("It saves calls");
  await page.getByRole("button", { name: "Decide", exact: true }).first().click();
  await visit.sees("It saves calls");

  await to("candidates");
  await visit.look("candidates");
  await page.getByRole("button", { name: /^Place N01/ }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await page.locator("#entry").waitFor({ state: "detached" });
  await to("priorities");
  await page.getByText(/^How the priority of/).first().click();
  await visit.look("priorities");
  for (const path of ["climate", "criteria", "budgets", "capacities"]) {
    await to(path);
    await visit.look(path);
  }

  await to("roadmaps");
  await page.getByRole("button", { name: "Propose a roadmap" }).click();
  await page.getByLabel("Name", { exact: true }).fill("A try of the console");
  await page.getByLabel("First quarter").fill("2027-Q1");
  await page.getByLabel("Limit of the search").fill("0.5");
  await visit.look("propose");
  await page.getByRole("button", { name: "Search for the best roadmap" }).click();
  await page.getByRole("link", { name: "Open the roadmap" }).click({ timeout: 120_000 });
  await visit.settled();
  await visit.sees("What is left out, and why");
  await visit.look("roadmap");
}
