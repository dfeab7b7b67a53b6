import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { layoutFaults } from "./layout.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [360, 1024, 1600];
const PICTURED = [360, 1600];
const HEIGHT = 900;
/** For what comes soon on a quiet machine. */
const PATIENCE = 60_000;

/** One person at one browser: signs in, goes from page to page, and collects everything that is wrong on the way. */
export class Visit {
  #faults = [];
  #converter;

  constructor(page, { gateway, pictures }) {
    this.page = page;
    this.gateway = gateway;
    this.pictures = pictures;
  }

  static async begin(browser, { gateway, user, pictures }) {
    const context = await browser.newContext({ viewport: { width: 1024, height: HEIGHT }, locale: "en-GB", reducedMotion: "reduce" });
    context.setDefaultTimeout(PATIENCE);
    const visit = new Visit(await context.newPage(), { gateway, pictures });
    visit.#watch();
    if (user !== undefined) {
      await visit.signIn(user);
    }
    return visit;
  }

  /** Errors of scripts, what the Content-Security-Policy stops, and requests to anywhere but gateway and realm. */
  #watch() {
    this.page.on("pageerror", (error) => this.fault(`script: ${error.message}`));
    this.page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) {
        this.fault(`policy: ${message.text()}`);
      }
    });
    this.page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).hostname !== new URL(this.gateway).hostname) {
        this.fault(`calls ${request.url()}`);
      }
    });
  }

  fault(text) {
    this.#faults.push(text);
  }

  async signIn(user) {
    await this.page.goto(`${this.gateway}/`);
    await this.page.getByRole("link", { name: "Sign in" }).click();
    await this.page.fill("#username", user);
    await this.page.fill("#password", "waymark-demo");
    await this.page.keyboard.press("Enter");
    await this.page.waitForURL(`${this.gateway}/console/**`);
    await this.settled();
  }

  /** Opens a page by its address, as from a bookmark. */
  async open(path) {
    await this.page.goto(this.gateway + path);
    await this.settled();
  }

  /** Waits until the page has read and drawn what it shows, or asks for something. */
  async settled() {
    await this.page.waitForSelector("main h1");
    await this.page.waitForFunction(
      () =>
        document.querySelector("dialog[open]") !== null ||
        (document.querySelector(".waiting") === null &&
        [...document.querySelectorAll("wm-picture")].every((each) => {
          // hidden ones are drawn when they are shown; others at the width that they have now
          const drawn = each.shadowRoot?.querySelector("svg")?.getAttribute("width");
          const { width } = each.getBoundingClientRect();
          return width === 0 || drawn === String(Math.max(320, Math.floor(width / 40) * 40));
        })),
    );
  }

  /**
   * Looks at the page as it is: nothing for axe to complain of, nothing cut or covered at any width.
   *
   * @param pictured whether pictures of it are kept where any are taken: one of each page is enough
   */
  async look(name, { pictured = true } = {}) {
    for (const width of WIDTHS) {
      await this.page.setViewportSize({ width, height: HEIGHT });
      await this.settled();
      for (const fault of await this.page.evaluate(layoutFaults)) {
        this.fault(`${name} at ${width}: ${fault}`);
      }
      if (this.pictures !== undefined && pictured && PICTURED.includes(width)) {
        await writeFile(`${this.pictures}/${name}-${width}.webp`, await this.#webp(await this.page.screenshot()));
      }
    }
    await this.page.evaluate(AXE);
    const { violations } = await this.page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
    for (const { id, nodes } of violations) {
      this.fault(`${name}: axe ${id} at ${nodes.map((each) => each.html.slice(0, 120)).join(" and ")}`);
    }
    await this.page.setViewportSize({ width: 1024, height: HEIGHT });
  }

  /** A screenshot in a quarter of the bytes, which the browser itself converts. */
  async #webp(png) {
    this.#converter ??= await this.page.context().newPage();
    const converted = await this.#converter.evaluate(async (base64) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext("2d").drawImage(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.75 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    }, png.toString("base64"));
    return Uint8Array.from(converted);
  }

  /** Moves with Tab until something with this role and name has the focus: the keyboard alone must get there. */
  async tabTo(role, name) {
    const target = this.page.getByRole(role, { name }).first();
    for (let presses = 0; presses < 200; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) {
        return;
      }
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not lead to the ${role} "${name}"`);
  }

  async press(...keys) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
    }
  }

  /** Something that must be on the page by now or soon. */
  async sees(text) {
    await this.page
      .getByText(text)
      .filter({ visible: true })
      .first()
      .waitFor()
      .catch(() => this.fault(`does not see "${text}"`));
  }

  async end() {
    const kept = await this.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
    if (/eyJ|q_session/.test(kept)) {
      this.fault(`a token is within reach of scripts: ${kept.slice(0, 200)}`);
    }
    await this.page.context().close();
    return this.#faults;
  }
}
