export const user = "axel";

/** An access admin invites somebody, answers who may do what and why, and looks after reviews, findings and systems. */
export async function walk(visit, { cycle, api }) {
  const { page } = visit;
  const dialog = page.getByRole("dialog");
  const run = Date.now().toString(36);
  const address = `pia.${run}@demo.invalid`;

  await visit.sees("What waits for you");
  await visit.look("home-of-an-access-admin");
  await visit.open(`/console/cycles/${cycle}/pain`);
  await visit.sees("There is no such page, or it is not yours to see");

  // invites with the keyboard alone; what is wrong stands in the dialog and nothing is lost
  await visit.open("/console/access/invitations");
  await visit.tabTo("button", "Invite a person");
  await visit.press("Enter");
  await dialog.getByLabel("Mail address").fill(address);
  await dialog.getByLabel("First and last name").fill("Pia Post");
  await dialog.getByLabel("Role").selectOption("AUDITOR");
  await dialog.getByLabel("Id of the cycle").fill(cycle);
  await dialog.getByLabel("Why it is needed").fill("Reads the books");
  await dialog.getByRole("button", { name: "Invite", exact: true }).click();
  await visit.sees("The request breaks rules");
  await visit.look("inviting", { pictured: false });
  await dialog.getByLabel("Role").selectOption("VIEWER");
  await dialog.getByRole("button", { name: "Invite", exact: true }).click();
  await visit.sees(address);
  await visit.settled();
  await visit.look("invitations");

  // the grant of the invitation; a viewer's may be approved by who asked
  const invited = (await api.send(user, "GET", `/v1/access/invitations?text=${run}`)).items[0];
  await visit.open(`/console/access/grants/${invited.grantId}`);
  await page.getByRole("button", { name: "Approve" }).click();
  await dialog.getByRole("button", { name: "Approve it" }).click();
  await visit.sees("Decided");
  await visit.look("grant");
  await visit.open("/console/access/grants");
  await visit.look("grants");

  // another role needs another access admin
  await visit.open(`/console/access/people/${invited.subject}`);
  await page.getByRole("button", { name: "Request a grant" }).click();
  await dialog.getByLabel("Role").selectOption("STEERING");
  await dialog.getByLabel("Id of the cycle").fill(cycle);
  await dialog.getByLabel("Why it is needed").fill("Sits in the committee");
  await dialog.getByRole("button", { name: "Request it" }).click();
  await visit.sees("Another access admin approves it");
  if ((await page.getByRole("button", { name: "Approve" }).count()) > 0) {
    visit.fault("offers to approve what one has asked for");
  }
  await page.getByRole("button", { name: "Refuse…" }).click();
  await dialog.getByLabel("Reason").fill("No seat is free");
  await dialog.getByRole("button", { name: "Refuse it" }).click();
  await visit.sees("No seat is free");

  // why not, and what if
  await visit.open(`/console/access/people/${invited.subject}`);
  await page.getByLabel("Operation").fill("approveGrant");
  await page.getByRole("button", { name: "Explain" }).click();
  await visit.sees("The operation is for access-admin");
  await page.getByRole("button", { name: "What if…" }).click();
  await dialog.getByLabel("Change").selectOption("LEAVE");
  await dialog.getByRole("button", { name: "Calculate" }).click();
  await visit.sees("What would change");
  await visit.look("access-of-a-person");

  // a review: every line is decided with a reason
  await visit.open("/console/access/reviews");
  await page.getByRole("button", { name: "Open a review" }).click();
  await dialog.getByLabel("What the review is for").fill("Viewers of the year");
  await dialog.getByLabel("Due on").fill("2027-12-31");
  await dialog.getByLabel("Only one role").selectOption("VIEWER");
  await dialog.getByRole("button", { name: "Open it" }).click();
  await page.waitForURL(/reviews\/[0-9a-f]/);
  await visit.settled();
  await visit.look("review");
  for (let open = await keeps(page).count(); open > 0; open -= 1) {
    await keeps(page).first().click();
    await dialog.getByLabel("Reason").fill("Still reads the results");
    await dialog.getByRole("button", { name: "Keep it" }).click();
    await keeps(page).nth(open - 1).waitFor({ state: "detached" });
  }
  await visit.sees("Every line is decided");

  // grants and the realm
  await visit.open("/console/access/findings");
  await page.getByRole("button", { name: "Compare now" }).click();
  await page.getByText("Reading the realm…").waitFor({ state: "detached" });
  await page.getByRole("rowheader").first().waitFor();
  await visit.settled();
  await visit.look("findings");

  // a system and its client
  await visit.open("/console/access/integrators");
  await page.getByRole("button", { name: "Add an integrator" }).click();
  await dialog.getByLabel("Name").fill(`CRM ${run}`);
  await dialog.getByLabel("Who answers for it").fill(invited.subject);
  await dialog.getByRole("button", { name: "Add it" }).click();
  await page.waitForURL(/integrators\/[0-9a-f]/);
  await page.getByRole("button", { name: "Add a client" }).click();
  await dialog.getByLabel("Client id in the realm").fill(`crm-${run}`);
  await dialog.getByLabel("Subject of its service account").fill(`service-${run}`);
  await dialog.getByLabel("Why it is needed").fill("Sends cases");
  await dialog.getByLabel("Grant ends on").fill("2027-06-30");
  await dialog.getByRole("button", { name: "Add it" }).click();
  await visit.sees(`crm-${run}`);
  await visit.settled();
  await visit.look("integrator");
  await page.getByRole("button", { name: "End the client" }).click();
  await dialog.getByLabel("Reason").fill("Was a trial");
  await dialog.getByRole("button", { name: "End it" }).click();
  await visit.sees("Was a trial");

  // the invited person leaves
  await visit.open(`/console/access/people/${invited.subject}`);
  await page.getByRole("button", { name: "Record a departure…" }).click();
  await dialog.getByLabel("Reason").fill("Took another position");
  await dialog.getByRole("button", { name: "Record the departure" }).click();
  await visit.sees("To be taken over");
  await visit.settled();
  await visit.look("departure");
  for (const list of ["departures", "revocations", "people"]) {
    await visit.open(`/console/access/${list}`);
    await visit.look(list);
  }
}

function keeps(page) {
  return page.getByRole("button", { name: /^Keep / });
}
