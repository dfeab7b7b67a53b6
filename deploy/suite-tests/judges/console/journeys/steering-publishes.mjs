export const user = "sten";

/** A member of the committee judges the climate, takes that back, and approves and publishes a draft. */
export async function walk(visit, { cycle, api }) {
  const { page } = visit;
  const proposal = {
    name: "A draft to publish",
    firstPeriod: "2027-Q1",
    periods: 8,
    objective: { priority: 0.6, netPresentValue: 0.2, painRelief: 0.2 },
    deterministicLimit: 0.5,
  };
  let job = await api.send("lea", "POST", `/v1/cycles/${cycle}/roadmaps`, proposal);
  while (job.state === "QUEUED" || job.state === "RUNNING") {
    job = await api.send("lea", "GET", `/v1/roadmap-jobs/${job.id}`);
  }

  await visit.open(`/console/cycles/${cycle}/climate`);
  await page.getByRole("button", { name: "Judge the climate" }).click();
  await page.getByLabel("Climate", { exact: true }).fill("-30");
  await page.getByLabel("Reason").fill("Orders are falling away");
  await page.getByRole("button", { name: "Set the climate" }).click();
  await visit.sees("Orders are falling away");
  await page.getByLabel("Climate to assume").fill("-60");
  await visit.sees("the order by fit");
  await visit.look("climate-judged", { pictured: false });
  await page.getByRole("button", { name: "Withdraw the judgement" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
  await page.getByRole("button", { name: "Judge the climate" }).waitFor();

  await visit.open(`/console/cycles/${cycle}`);
  await page.getByRole("link", { name: "Approve or reject: A draft to publish" }).click();
  await page.getByRole("link", { name: "What it changes of the roadmap in force" }).click();
  await visit.sees("removed, ");
  await visit.look("roadmap-differences");
  await page.goBack();
  await page.getByRole("link", { name: "With more or less money, and in another climate" }).click();
  await visit.sees("are chosen in each of 6 scenarios");
  await visit.sees("Value against budget");
  await visit.look("roadmap-what-if");
  await page.goBack();
  await page.getByRole("link", { name: "Candidate by candidate" }).click();
  await visit.sees("The classes");
  await visit.look("honest-promise");
  await page.goBack();
  await page.getByRole("button", { name: "Approve…" }).click();
  await page.getByLabel("Comment").fill("Approved in the meeting");
  await page.getByRole("button", { name: "Approve", exact: true }).click();
  await visit.sees("Approved in the meeting");
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  await visit.sees("published by sten");
  await visit.look("roadmap-published", { pictured: false });
}
