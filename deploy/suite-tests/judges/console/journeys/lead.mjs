export const user = "lea";

/** The programme lead looks at where the cycle stands and what hurts. */
export async function walk(visit, { cycle }) {
  await visit.open(`/console/cycles/${cycle}`);
  await visit.look("home");
  await visit.page.getByRole("link", { name: "What hurts" }).click();
  await visit.settled();
  await visit.sees("A date slips and nobody says so");
  await visit.look("what-hurts");
  // a number opens to what it was made of
  await visit.page.locator("main .figure summary").first().click();
  await visit.sees(/a head, .*% of the pain/);
  await visit.page.getByText("The same numbers as a table").click();
  await visit.look("what-hurts-opened", { pictured: false });
}
