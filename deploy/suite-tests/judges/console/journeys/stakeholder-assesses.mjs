export const user = "ada.service";

/** A stakeholder says whether the company is ready, rates the levers, names colleagues and adds a pain point. */
export async function walk(visit, { api }) {
  const { page } = visit;
  const lead = (method, path, body) => api.send("lea", method, path, body);
  const { id } = await lead("POST", "/v1/cycles", { name: "A cycle to assess", currency: "EUR", startsOn: "2026-12-01", cadenceDays: 365 });
  const cycle = `/v1/cycles/${id}`;
  const service = await lead("POST", `${cycle}/departments`, { code: "CS", name: "Customer service", kind: "SERVICE" });
  for (const username of [user, "ben.service"]) {
    await lead("POST", `${cycle}/stakeholders`, {
      username,
      displayName: username,
      departmentId: service.id,
      jobLevel: "GROUND",
      influence: 40,
      empowerment: { mandate: true, hoursPerCycle: 8, mayDecide: true, dataAccess: true },
    });
  }
  await lead("POST", `${cycle}/transitions`, { to: "ASSESSING" });

  await visit.open(`/console/cycles/${id}`);
  await visit.tabTo("link", "Say whether the company is ready");
  await visit.press("Enter");
  await visit.settled();
  // the keyboard alone: a letter chooses in a list
  for (const label of [/^Decisions here/, /^In the last month/, /^I may solve/, /^Our leaders/, /^We talk openly/]) {
    await visit.tabTo("combobox", label);
    await visit.press("3");
  }
  await visit.look("readiness-sheet");
  await visit.tabTo("button", "Save my answers");
  await visit.press("Enter");
  await visit.sees("You answered on");
  const { answers } = await api.send(user, "GET", `${cycle}/readiness-sheet`);
  if (Object.values(answers).some((each) => each !== 3)) {
    visit.fault(`the sheet says ${JSON.stringify(answers)}`);
  }

  const goTo = async (name) => {
    await page.locator("nav").getByRole("link", { name, exact: true }).click();
    await visit.settled();
  };
  await goTo("Levers of engagement");
  await page.getByLabel(/^Design, service: now/).fill("1");
  await page.getByLabel(/^Design, service: wanted/).fill("3");
  await page.getByLabel(/^Which interactions make the experience/).fill("A call that is answered at once");
  await page.getByRole("button", { name: "Save my sheet" }).click();
  await visit.sees("You filled it in on");
  await visit.look("levers");

  await goTo("Nominations");
  await page.getByLabel("ben.service").check();
  await page.getByRole("button", { name: "Save my nominations" }).click();
  await visit.settled();
  await page.reload();
  await visit.settled();
  if (!(await page.getByLabel("ben.service").isChecked())) {
    visit.fault("the nomination is not there any more");
  }
  await visit.look("nominations");

  await goTo("Pain points");
  await page.getByRole("button", { name: "Add a pain point" }).click();
  await page.getByLabel("What goes wrong").fill("Nobody calls back");
  await page.getByLabel("What customers go through").fill("They are promised a call that never comes");
  await page.getByLabel("Customer service").check();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "Nobody calls back" }).click();
  await visit.sees("No case speaks for it yet");
  await visit.look("pain-point-without-evidence");
  // what only the programme lead may do is not offered
  await goTo("Departments");
  if ((await page.getByRole("button", { name: /Add|Change|Archive/ }).count()) > 0) {
    visit.fault("a stakeholder is offered a change of departments");
  }
}
