export const user = "lea";

/** The programme lead starts a cycle, fills the as-is menu, moves the cycle on, and opens and closes a round. */
export async function walk(visit, { api }) {
  const { page } = visit;
  const form = () => page.locator("form.fields").first();
  const goTo = async (name) => {
    await page.locator("nav").getByRole("link", { name, exact: true }).click();
    await visit.settled();
  };
  /** Opens the form of a page, fills it in by its labels, and saves. */
  const add = async (noun, entries, ticked = []) => {
    await page.getByRole("button", { name: `Add a ${noun}` }).click();
    for (const [label, value] of Object.entries(entries)) {
      const field = form().getByLabel(new RegExp(`^${label}`));
      if ((await field.evaluate((element) => element.localName)) === "select") {
        await field.selectOption({ label: value });
      } else {
        await field.fill(value);
      }
    }
    for (const label of ticked) {
      await form().getByLabel(label).check();
    }
    await form().getByRole("button", { name: "Save" }).click();
    await page.locator(".editor").waitFor({ state: "detached" });
  };

  await goTo("Start a cycle");
  await form().getByLabel("Name").fill("A cycle from the console");
  await form().getByLabel("First day").fill("2026-12-01");
  await form().getByLabel("Where the company wants to be").fill("Who calls is helped");
  await form().getByLabel("what is measured").fill("Helped at once");
  await form().getByLabel("Target 1: unit").fill("percent");
  await form().getByLabel("value to be reached").fill("90");
  await visit.look("start-a-cycle");
  await form().getByRole("button", { name: "Start the cycle" }).click();
  await visit.sees("The cycle is being described.");
  const cycle = new URL(page.url()).pathname.split("/")[3];
  await visit.look("state-of-a-new-cycle");

  await goTo("Departments");
  await visit.look("departments-empty", { pictured: false });
  await add("department", { Code: "CS", Name: "Customer service", Kind: "Service" });
  await add("department", { Code: "IT", Name: "Information technology", Kind: "IT" });
  // a code that is taken is refused, at its field and with nothing lost
  await page.getByRole("button", { name: "Add a department" }).click();
  await form().getByLabel("Code").fill("IT");
  await form().getByLabel("Name").fill("Another one");
  await form().getByLabel("Kind").selectOption({ label: "IT" });
  await form().getByRole("button", { name: "Save" }).click();
  await visit.sees(/already|taken|unique/i);
  await visit.look("departments-refused", { pictured: false });
  await page.getByRole("button", { name: "Close without saving" }).click();

  await goTo("Touchpoints");
  await add(
    "touchpoint",
    {
      Name: "Call",
      Channel: "phone",
      Stage: "Service: after the customer has bought",
      "Department that owns it": "Customer service",
      "Kind of interaction": "Everyday: should be nearly invisible",
      "Interactions a year": "1000",
      "Importance to customers": "85",
    },
    ["FMOT: first impression", "A person serves"],
  );
  await add(
    "touchpoint",
    {
      Name: "Letter",
      Channel: "post",
      Stage: "Service: after the customer has bought",
      "Department that owns it": "Customer service",
      "Kind of interaction": "Everyday: should be nearly invisible",
      "Interactions a year": "200",
      "Importance to customers": "40",
    },
    ["SMOT: using and being supported"],
  );
  await visit.look("touchpoints");
  await page.getByRole("button", { name: "Change: Letter" }).click();
  await form().getByLabel("What it does to customers").selectOption({ label: "Negative: puts customers off" });
  await visit.look("touchpoint-form", { pictured: false });
  // somebody else changes it meanwhile: both versions are shown, and mine is saved
  const letter = (await api.send(user, "GET", `/v1/cycles/${cycle}/touchpoints`)).items.find((each) => each.name === "Letter");
  await page.evaluate(async (path) => {
    const headers = { "Waymark-Console": "1", "Content-Type": "application/merge-patch+json" };
    const etag = (await fetch(path, { headers })).headers.get("ETag");
    await fetch(path, { method: "PATCH", headers: { ...headers, "If-Match": etag }, body: JSON.stringify({ importance: 55 }) });
  }, `/v1/touchpoints/${letter.id}`);
  await form().getByRole("button", { name: "Save" }).click();
  await visit.sees("Somebody else was quicker");
  await page.getByRole("button", { name: "Save mine" }).click();
  await page.locator(".editor").waitFor({ state: "detached" });

  // what customers take for granted there, and where quality is lost
  await page.getByRole("link", { name: "Call", exact: true }).click();
  await visit.settled();
  await add("basic", {
    "Failure that it guards against": "Long waits, in chat too",
    "What is measured": "Mean wait for a person",
    Unit: "minutes",
    "It is met": "At most: the reading does not exceed the threshold",
    Threshold: "5",
    "Reading of the meter": "7",
    "Day of the reading": "2026-10-05",
    "Where the reading comes from": "Log of the exchange",
  });
  await page.getByRole("button", { name: "Score the quality" }).click();
  const scores = { "What customers expect": "85", "What management believes": "80", "What is specified": "72", "What is delivered": "60", "What is promised": "75", "What customers perceive": "58" };
  for (const [label, value] of Object.entries(scores)) {
    await page.getByLabel(label).fill(value);
  }
  await page.getByLabel("Day of the scores").fill("2026-10-05");
  await page.getByLabel("Where the scores come from").fill("Workshop with the team of the hotline");
  await page.getByRole("button", { name: "Save the scores" }).click();
  await visit.sees("For the largest gap answers");
  await visit.look("touchpoint");
  await goTo("Basics");
  await visit.sees("1 not, 0 not read yet");
  await visit.look("basics");

  await goTo("Segments");
  await page.getByRole("button", { name: "Divide the customers" }).click();
  for (const [at, [code, name, weight]] of [["families", "Families", "0.6"], ["others", "Others", "0.4"]].entries()) {
    await page.getByRole("button", { name: "Add a segment" }).click();
    const row = page.getByRole("group", { name: `Segment ${at + 1}` });
    await row.getByLabel("Code").fill(code);
    await row.getByLabel("Name").fill(name);
    await row.getByLabel("Part of all customers").fill(weight);
  }
  await page.getByRole("button", { name: "Save the segments" }).click();
  await visit.sees("What hurts them");
  await visit.look("segments");

  await goTo("How we see ourselves");
  await add("survey", { "Own people who were asked": "600", "Of these, who say yes": "450", "Customers who were asked": "3000", "Of those, who say yes": "900", "Day of the later survey": "2026-09-30", "Where the numbers come from": "Survey of staff and of customers" });
  await page.locator("main .figure summary").first().click();
  await visit.look("perceptions");

  await goTo("Settings of the method");
  await page.getByRole("button", { name: "Change the settings" }).click();
  await page.getByLabel("Good enough, ± points").fill("4");
  await page.getByRole("button", { name: "Save the settings" }).click();
  await visit.sees("lea changed them");
  await visit.look("method");

  await goTo("Journeys");
  await page.getByRole("button", { name: "Add a journey" }).click();
  await form().getByLabel("Name").fill("A bill is wrong");
  for (const touchpoint of ["Call", "Letter"]) {
    await form().getByLabel("What to add").selectOption({ label: touchpoint });
    await form().getByRole("button", { name: "Add", exact: true }).click();
  }
  await form().getByRole("button", { name: "Up: Letter" }).click();
  await visit.look("journey-form", { pictured: false });
  await form().getByRole("button", { name: "Save" }).click();
  await visit.sees("Letter → Call");

  await goTo("Expectation and delivery");
  await add("measurement", { "What is measured": "Expectation: what customers expect", Index: "75", "Day of the measurement": "2026-10-10", "Where the number comes from": "Panel" });
  await add("measurement", { "What is measured": "Delivery: what they get", Index: "61.7", "Day of the measurement": "2026-10-10", "Where the number comes from": "Panel" });
  await page.getByText("Assume trends, where too little is measured").click();
  await page.getByLabel("Growth of expectation a year").fill("0.05");
  await page.getByLabel("Change of delivery a year").fill("1");
  await page.getByLabel("Where the rates come from").fill("Estimate of the panel");
  await page.getByRole("button", { name: "Assume these trends" }).click();
  await visit.sees("The gap over all is");
  await visit.look("expectation-and-delivery");

  await goTo("Promises");
  await add("promise", { "What is promised": "Days until an answer", "Promised value": "2", Unit: "days" });
  await page.getByRole("button", { name: /^Observations/ }).click();
  await page.getByLabel("Observations that met the promise").fill("80");
  await page.getByLabel("All observations").fill("100");
  await page.getByLabel("Last day of the observations").fill("2026-10-10");
  await page.getByLabel("Where the counts come from").fill("Mail log");
  await page.getByRole("button", { name: "Record the observation" }).click();
  await visit.sees("80 of 100");
  await visit.look("promise-observed");

  await goTo("Practices");
  await add("practice", { "What is done": "Call back within a day", "How far it is done": "1: here and there" });
  await visit.sees("Call back within a day");

  await goTo("Pain points");
  for (const title of ["Calls wait for minutes", "Bills are wrong", "Nobody calls back"]) {
    await add("pain point", { "What goes wrong": title, "What customers go through": title }, ["Call", "Customer service"]);
  }
  await page.getByRole("button", { name: "Archive: Nobody calls back" }).click();
  await page.getByRole("button", { name: "Bring back: Nobody calls back" }).waitFor();
  await visit.look("pain-points");

  await goTo("Panel");
  const people = { "ada.service": "Customer service", "ben.service": "Customer service", "ines.it": "Information technology", "jon.it": "Information technology", "kim.it": "Information technology" };
  for (const [name, department] of Object.entries(people)) {
    await add(
      "person",
      { "Name to show": name, "Sign-in name": name, Department: department, Level: "Ground: in daily contact with customers", "Role in this cycle": "Stakeholder: knows the pain and votes", "Influence in the company": "40", "Hours set free": "8" },
      ["Speaks for the department", "May decide", "Has access to the data", "A bill is wrong"],
    );
  }
  await visit.look("panel");
  await goTo("Coverage and proposal");
  await page.getByRole("button", { name: "Propose a panel" }).click();
  await visit.sees("Rules of a good panel");
  await visit.look("coverage");

  await goTo("State and readiness");
  const move = async (to) => {
    await page.getByRole("button", { name: `Move on to ${to}` }).click();
    await page.getByRole("button", { name: "Move it on" }).click();
  };
  await move("assessing");
  await visit.sees("The state of the company is assessed.");
  await move("ranking");
  // nobody has answered yet: the refusal says so
  await page.locator("main .banner").waitFor();
  await visit.look("state-refused", { pictured: false });
  for (const name of Object.keys(people)) {
    await api.send(name, "PUT", `/v1/cycles/${cycle}/readiness-sheet`, { decisions: 3, listening: 3, freedom: 3, leadership: 4, learning: 4 });
  }
  await move("ranking");
  await visit.sees("Stakeholders rank the pain.");

  await goTo("Ranking rounds");
  await page.getByRole("button", { name: "Open a round" }).click();
  await visit.look("round-form", { pictured: false });
  await form().getByRole("button", { name: "Open it" }).click();
  await page.getByRole("link", { name: "Which pain hurts most" }).click();
  await visit.sees("Who has not voted yet");
  await visit.look("round-open", { pictured: false });
  const round = new URL(page.url()).pathname.split("/")[5];
  const { painPointIds } = await api.send(user, "GET", `/v1/ranking-rounds/${round}`);
  for (const name of Object.keys(people)) {
    await api.send(name, "PUT", `/v1/ranking-rounds/${round}/ballot`, { tiers: painPointIds.map((each) => [each]) });
  }
  await page.reload();
  await visit.settled();
  await visit.sees("Everybody has voted.");
  await page.getByRole("button", { name: "Close the round" }).click();
  await page.getByRole("button", { name: "Close and count" }).click();
  await visit.sees("Pain points by rank");
  await visit.sees("Second opinion");
  await visit.look("round-closed");
  await goTo("Blind spots");
  await visit.sees("How it was counted");
  await visit.look("blind-spots");
}
