// A CRM system typed by the document: it describes its source, sends a batch and a file, and corrects what was rejected.
import createClient from "openapi-fetch";
import type { components, paths } from "../generated/waymark.js";

declare const process: { env: Record<string, string | undefined> };
declare const crypto: { randomUUID(): string };

type Problem = components["schemas"]["Problem"];
type CaseRecord = components["schemas"]["CaseRecord"];
type ImportJob = components["schemas"]["ImportJob"];

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
  baseUrl: process.env["WAYMARK_ADDRESS"] ?? "",
  headers: { Authorization: `Bearer ${process.env["WAYMARK_TOKEN"]}` },
});
const source = `typed-${crypto.randomUUID()}`;
const path = { source, stream: "cases" };

const described = await api.PUT("/v1/sources/{source}", {
  params: { path: { source } },
  body: { kind: "CRM", label: "Typed", privacy: "DROP" },
});
expect(described.data, described.error);

const records: CaseRecord[] = [
  { externalId: "T-1", type: "complaint", openedAt: "2026-03-01T09:30:00Z", severity: 60 },
  { externalId: "T-2", type: "complaint", openedAt: "2026-03-01T09:30:00Z", severity: 600 },
];
const batch = await api.POST("/v1/sources/{source}/cases/batch", {
  params: { path: { source }, header: { "Idempotency-Key": crypto.randomUUID() } },
  body: { records },
});
const { results, counts } = expect(batch.data, batch.error);
check(results.length === 2 && counts["CREATED"] === 1, "one result for each record");
check(results[1]?.violations?.[0]?.pointer === "/severity", "a rejected record names its fault");

async function sent(lines: string): Promise<ImportJob> {
  const started = await api.POST("/v1/sources/{source}/{stream}/jobs", {
    params: { path, query: { checkpoint: "page-1" }, header: { "Idempotency-Key": crypto.randomUUID(), Prefer: "wait=30" } },
    body: lines,
    bodySerializer: (body) => body,
    headers: { "Content-Type": "application/x-ndjson" },
  });
  return expect(started.data, started.error);
}

const job = await sent(records.map((record) => JSON.stringify(record)).join("\n"));
check(job.state === "SUCCEEDED" && job.counts["UNCHANGED"] === 1 && job.counts["REJECTED"] === 1, "the file is taken in");
const rejected = await api.GET("/v1/sources/{source}/{stream}/jobs/{job}/rejected", {
  params: { path: { ...path, job: job.id } },
  parseAs: "text",
  headers: { Accept: "application/x-ndjson" },
});
const corrected = await sent(String(expect(rejected.data, rejected.error)).replace(/"severity": ?600/, '"severity":60'));
check(corrected.counts["CREATED"] === 1, "a corrected record is taken in");
const checkpoint = await api.GET("/v1/sources/{source}/{stream}/checkpoint", { params: { path } });
check(expect(checkpoint.data, checkpoint.error).checkpoint === "page-1", "the checkpoint is kept");

const unmapped = await api.GET("/v1/sources/{source}/unmapped", { params: { path: { source } } });
check(expect(unmapped.data, unmapped.error).values.length === 0, "no word is unmapped");
const changes = await api.GET("/v1/changes/assessment", { params: { query: { limit: 1 } } });
check(typeof expect(changes.data, changes.error).nextCursor === "string", "each page has a cursor");

console.log("records sent");
