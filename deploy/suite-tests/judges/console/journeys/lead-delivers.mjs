export const user = "lea";

/** A programme lead reports how far an initiative has come, and looks whether another has worked. */
export async function walk(visit, { cycle }) {
  const { page } = visit;
  await visit.open(`/console/cycles/${cycle}/delivery`);
  await visit.sees("Planned and real dates");
  await page.getByRole("button", { name: "Report: " }).first().click();
  await page.getByLabel("Comment").fill("The supplier is chosen");
  await page.getByRole("button", { name: "Report", exact: true }).click();
  await visit.sees("The supplier is chosen");
  await visit.look("delivery");

  await visit.open(`/console/cycles/${cycle}/differences`);
  await visit.sees("This is the first cycle.");
  await visit.look("cycle-differences", { pictured: false });

  await visit.open(`/console/cycles/${cycle}/relief-comparisons`);
  await visit.look("relief-comparisons", { pictured: false });
  await page.getByRole("link", { name: "I05 A message before the date slips" }).click();
  await visit.sees("There is too little evidence");
  await visit.look("relief-effect");
}
