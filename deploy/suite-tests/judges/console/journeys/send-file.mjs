import { Buffer } from "node:buffer";

export const user = "ilse";

/** Somebody who may send records tries a snapshot, sees what it would delete and what is wrong with it, and takes it in. */
export async function walk(visit, { cycle, api }) {
  const { page } = visit;
  const name = `desk-${Date.now().toString(36)}`;
  const source = `/v1/sources/${name}`;
  await api.send("lea", "PUT", source, { kind: "CRM", label: `Desk ${name}`, privacy: "DROP" });

  const send = async (mode, rows) => {
    await visit.open(`/console/cycles/${cycle}/sources/${name}/send`);
    const csv = ["externalId,category,severity", ...rows].join("\r\n");
    await page.locator("#file").setInputFiles({ name: "cases.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await page.getByLabel("What the file holds").selectOption(mode);
    await page.getByRole("button", { name: "Try it" }).click();
    await visit.sees("What would come of the records");
  };

  await send("incremental", ["A,Waiting,40", "B,Waiting,40", "C,Waiting,40"]);
  await page.getByRole("button", { name: "Take it in…" }).click();
  await page.getByRole("button", { name: "Take it in", exact: true }).click();
  await page.waitForURL(/jobs\//);
  await visit.sees("succeeded");

  await send("snapshot", ["A,Waiting,40", 'D,"Rain, snow",much']);
  await visit.look("send-a-file");
  await page.getByRole("button", { name: "Take it in…" }).click();
  await page.getByRole("button", { name: "Take it in and delete 2" }).click();
  await visit.sees("The first 1 of 1 rejected records");
  await visit.sees("/severity");
  await visit.look("rejected-records");
}
