// Walks the journeys through the console in one browser and prints what is wrong, one line each; nothing when all is well.
// GATEWAY and REALM say where the suite is, CYCLE which cycle has the sample, BROWSER which browser walks; PICTURES is where
// screenshots go, when there are to be any. `node run.mjs ballot` walks one journey alone.
import { readdir } from "node:fs/promises";
import { chromium } from "playwright-core";
import { Api } from "./api.mjs";
import { Visit } from "./visit.mjs";

const { GATEWAY, REALM, CYCLE, BROWSER, PICTURES } = process.env;
const wanted = process.argv.slice(2);
const folder = new URL("journeys/", import.meta.url);
const files = (await readdir(folder)).filter((file) => file.endsWith(".mjs")).sort();
const journeys = await Promise.all(
  files
    .map((file) => file.replace(".mjs", ""))
    .filter((name) => wanted.length === 0 || wanted.includes(name))
    .map(async (name) => ({ name, ...(await import(new URL(`${name}.mjs`, folder))) })),
);

const browser = await chromium.launch({
  executablePath: BROWSER,
  // the sandbox of Chromium does not work for root
  args: process.getuid() === 0 ? ["--no-sandbox"] : [],
});
const api = new Api(GATEWAY, REALM);
let faults = 0;
for (const { name, user, walk } of journeys) {
  const visit = await Visit.begin(browser, { gateway: GATEWAY, user, pictures: PICTURES });
  try {
    await walk(visit, { cycle: CYCLE, api });
  } catch (failure) {
    visit.fault(failure.message);
    if (PICTURES !== undefined) {
      await visit.page.screenshot({ path: `${PICTURES}/failed-${name}.png` });
    }
  }
  for (const fault of await visit.end()) {
    faults += 1;
    console.log(`${name}: ${fault}`);
  }
}
await browser.close();
console.log(`${journeys.length} journeys walked, ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
