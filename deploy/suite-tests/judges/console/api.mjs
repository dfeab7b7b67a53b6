/** Clients of the demo's CRM systems, with their public secrets. */
const SECRETS = { "crm-nyc311": "demo-crm-nyc311" };

/** The API as a demo user or as a CRM system, for what a journey needs to find before it begins. */
export class Api {
  #tokens = new Map();

  constructor(gateway, realm) {
    this.gateway = gateway;
    this.realm = realm;
  }

  /** A fresh one, where the last one is older than half of the two minutes that it lives. */
  async #token(user) {
    const last = this.#tokens.get(user);
    if (last !== undefined && Date.now() - last.at < 60_000) {
      return last.token;
    }
    const at = Date.now();
    const answer = await fetch(`${this.realm}/protocol/openid-connect/token`, {
      method: "POST",
      body: new URLSearchParams(
        user in SECRETS
          ? { grant_type: "client_credentials", client_id: user, client_secret: SECRETS[user] }
          : { grant_type: "password", client_id: "waymark-demo", username: user, password: "waymark-demo" },
      ),
    });
    const token = (await answer.json()).access_token;
    this.#tokens.set(user, { token, at });
    return token;
  }

  /** @returns the JSON of the answer; fails where it is a refusal */
  async send(user, method, path, body, type = "application/json") {
    const answer = await fetch(this.gateway + path, {
      method,
      headers: { Authorization: `Bearer ${await this.#token(user)}`, "Content-Type": type },
      body: body === undefined || typeof body === "string" ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) {
      throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    }
    return text === "" ? undefined : JSON.parse(text);
  }

  /** A small cycle of its own in which a round is open; ada.service and four others may vote. */
  async openRound() {
    const lead = (method, path, body) => this.send("lea", method, path, body);
    const { id } = await lead("POST", "/v1/cycles", {
      name: "A round to vote in",
      currency: "EUR",
      startsOn: "2026-12-01",
      cadenceDays: 365,
      objective: { statement: "Who calls is helped", targets: [{ measure: "Helped at once", unit: "percent", value: 90 }] },
    });
    const cycle = `/v1/cycles/${id}`;
    const service = await lead("POST", `${cycle}/departments`, { code: "CS", name: "Customer service", kind: "SERVICE" });
    const it = await lead("POST", `${cycle}/departments`, { code: "IT", name: "Information technology", kind: "IT" });
    const call = await lead("POST", `${cycle}/touchpoints`, {
      name: "Call",
      channel: "phone",
      lifecycleStage: "SERVICE",
      departmentId: service.id,
      interactionType: "EVERYDAY",
      momentsOfTruth: ["FMOT"],
      human: true,
      volumePerYear: 1000,
      importance: 85,
      engagement: "POSITIVE",
    });
    for (const title of ["Calls wait for minutes", "Letters nobody understands", "Bills are wrong", "Nobody calls back"]) {
      await lead("POST", `${cycle}/pain-points`, {
        title,
        description: title,
        touchpointIds: [call.id],
        departmentIds: [service.id],
      });
    }
    await lead("POST", `${cycle}/measurements`, {
      kind: "DELIVERY",
      value: 61.7,
      measuredOn: "2026-10-10",
      source: "Panel of customers",
      sampleSize: 1030,
    });
    const people = { "ada.service": service, "ben.service": service, "ines.it": it, "jon.it": it, "kim.it": it };
    for (const [username, department] of Object.entries(people)) {
      await lead("POST", `${cycle}/stakeholders`, {
        username,
        displayName: username,
        departmentId: department.id,
        jobLevel: "GROUND",
        governanceRole: "STAKEHOLDER",
        influence: 40,
        empowerment: { mandate: true, hoursPerCycle: 8, mayDecide: true, dataAccess: true },
        journeyIds: [],
      });
    }
    await lead("POST", `${cycle}/transitions`, { to: "ASSESSING" });
    for (const user of Object.keys(people)) {
      const answers = { decisions: 3, listening: 3, freedom: 3, leadership: 4, learning: 4 };
      await this.send(user, "PUT", `${cycle}/readiness-sheet`, answers);
    }
    await lead("POST", `${cycle}/transitions`, { to: "RANKING" });
    const round = await lead("POST", `${cycle}/ranking-rounds`, { title: "Which pain hurts most" });
    return { cycle: id, round: round.id };
  }
}
