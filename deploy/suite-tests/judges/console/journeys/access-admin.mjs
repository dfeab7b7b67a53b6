export const user = "axel";

/** An access admin sees no cycle and nothing of its content, but what waits for access admins. */
export async function walk(visit, { cycle }) {
  await visit.sees("What waits for you");
  await visit.look("home-of-an-access-admin");
  await visit.open(`/console/cycles/${cycle}/pain`);
  await visit.sees("There is no such page, or it is not yours to see");
}
