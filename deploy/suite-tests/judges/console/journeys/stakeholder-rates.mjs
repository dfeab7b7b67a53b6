export const user = "ines.it";

/** Somebody of IT rates an initiative by the criteria of IT, with the arrow keys. */
export async function walk(visit, { cycle }) {
  const { page } = visit;
  await visit.open(`/console/cycles/${cycle}/ratings`);
  await visit.look("ratings");
  await page.locator("main table a").first().click();
  await visit.settled();
  await visit.sees("Architecture fit");
  await page.getByRole("slider").first().focus();
  await visit.press("Home", "ArrowRight", "ArrowRight");
  await visit.sees("Score: 10");
  await visit.look("rating");
  await visit.tabTo("button", "Save my ratings");
  await visit.press("Enter");
  await page.getByRole("heading", { name: "Your ratings" }).waitFor();
  await visit.open(`/console/cycles/${cycle}/priorities`);
  await visit.sees("Priorities, highest first");
  if ((await page.getByRole("button", { name: "Propose a roadmap" }).count()) > 0) {
    visit.fault("a stakeholder is offered to propose a roadmap");
  }
}
