export const user = "ada.service";

/** A stakeholder ranks the pain and casts the ballot without touching the mouse. */
export async function walk(visit, { api }) {
  const { cycle, round } = await api.openRound();
  await visit.open(`/console/cycles/${cycle}`);
  await visit.sees("What waits for you");
  await visit.look("home-of-a-stakeholder");
  await visit.tabTo("link", /^Rank the pain/);
  await visit.press("Enter");
  await visit.settled();

  for (const title of ["Bills are wrong", "Nobody calls back", "Calls wait for minutes"]) {
    await visit.tabTo("button", `Rank: ${title}`);
    await visit.press("Enter");
  }
  // out of the third place into the second, then tied with the first; the last is left out again
  await visit.tabTo("button", "Up: Calls wait for minutes");
  await visit.press("Alt+ArrowUp", "Alt+ArrowLeft");
  await visit.sees("Calls wait for minutes is in place 1, with 1 other");
  await visit.tabTo("button", "Leave out: Nobody calls back");
  await visit.press("Enter");
  await visit.sees("Without a rank (2)");
  await visit.look("ballot");

  // a draft outlives the page
  await visit.page.reload();
  await visit.settled();
  await visit.sees("Without a rank (2)");
  await visit.tabTo("button", "Cast the ballot");
  await visit.press("Enter");
  await visit.tabTo("button", "Cast it");
  await visit.press("Enter");
  await visit.sees("You cast your ballot on");

  const ballot = await api.send(user, "GET", `/v1/ranking-rounds/${round}/ballot`);
  const { painPoints, painPointIds } = await api.send("lea", "GET", `/v1/ranking-rounds/${round}`);
  const titles = ballot.tiers.map((tier) => tier.map((id) => painPoints[painPointIds.indexOf(id)].title).sort().join(" = "));
  if (titles.join(" > ") !== "Bills are wrong = Calls wait for minutes") {
    visit.fault(`the ballot says ${titles.join(" > ")}`);
  }
}
