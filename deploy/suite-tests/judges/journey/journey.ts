// One real journey of a front end, typed by the document: a programme lead begins a cycle and names what hurts.
import createClient from "openapi-fetch";
import type { components, paths } from "../generated/waymark.js";

declare const process: { env: Record<string, string | undefined> };
declare const crypto: { randomUUID(): string };

type Problem = components["schemas"]["Problem"];

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`set ${name}`);
  }
  return value;
}

function expect<T>(data: T | undefined, error: Problem | undefined): T {
  if (data === undefined) {
    throw new Error(`${error?.status} ${error?.type}: ${error?.detail} ${JSON.stringify(error?.violations ?? [])}`);
  }
  return data;
}

function check(holds: boolean, what: string): void {
  if (!holds) {
    throw new Error(`does not hold: ${what}`);
  }
}

const api = createClient<paths>({
  baseUrl: setting("WAYMARK_ADDRESS"),
  headers: { Authorization: `Bearer ${setting("WAYMARK_TOKEN")}` },
});

const key = crypto.randomUUID();
const cycleInput: components["schemas"]["CycleInput"] = {
  name: `Journey ${key}`,
  currency: "EUR",
  startsOn: "2027-01-01",
  cadenceDays: 365,
};
const created = await api.POST("/v1/cycles", { params: { header: { "Idempotency-Key": key } }, body: cycleInput });
const cycle = expect(created.data, created.error);
const again = await api.POST("/v1/cycles", { params: { header: { "Idempotency-Key": key } }, body: cycleInput });
check(expect(again.data, again.error).id === cycle.id, "a repeated POST answers with the first cycle");
check(again.response.headers.get("Idempotent-Replayed") === "true", "a repeated POST says so");

const path = { cycleId: cycle.id };
const department = await api.POST("/v1/cycles/{cycleId}/departments", {
  params: { path },
  body: { name: "Field service", code: "FS", kind: "SERVICE" },
});
const owner = expect(department.data, department.error);

const touchpoints: string[] = [];
for (const name of ["Order", "Delivery", "Invoice"]) {
  const touchpoint = await api.POST("/v1/cycles/{cycleId}/touchpoints", {
    params: { path },
    body: {
      name,
      channel: "web",
      lifecycleStage: "SERVICE",
      departmentId: owner.id,
      interactionType: "EVERYDAY",
      momentsOfTruth: ["SMOT"],
      human: false,
      volumePerYear: 12_000,
      importance: 80,
    },
  });
  touchpoints.push(expect(touchpoint.data, touchpoint.error).id);
}

const listed: string[] = [];
let cursor: string | undefined = "";
while (cursor !== undefined) {
  const page = await api.GET("/v1/cycles/{cycleId}/touchpoints", {
    params: { path, query: { limit: 2, cursor } },
  });
  const { items, nextCursor } = expect(page.data, page.error) as components["schemas"]["TouchpointPage"];
  listed.push(...items.map((item) => item.id));
  cursor = nextCursor;
}
check(JSON.stringify(listed) === JSON.stringify(touchpoints), "pages show every touchpoint once, oldest first");

const read = await api.GET("/v1/cycles/{cycleId}", { params: { path } });
const etag = read.response.headers.get("ETag") ?? "";
const changed = await api.PATCH("/v1/cycles/{cycleId}", {
  params: { path, header: { "If-Match": etag } },
  body: { name: "Journey, renamed", objective: null },
  headers: { "Content-Type": "application/merge-patch+json" },
});
check(expect(changed.data, changed.error).name === "Journey, renamed", "the change is answered");
const stale = await api.PATCH("/v1/cycles/{cycleId}", {
  params: { path, header: { "If-Match": etag } },
  body: { name: "Lost" },
  headers: { "Content-Type": "application/merge-patch+json" },
});
check(stale.response.status === 412, "a stale version is refused");
check(stale.error?.type === "urn:waymark:problem:stale-version", "the refusal is typed");

console.log("journey complete");
