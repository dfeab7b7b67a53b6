// Three views of a cycle, typed by the document: what hurts, what both sides want, what is done when.
// Nothing here computes: every figure is shown as it is answered. Each view needs at most two calls, one more
// finds the cycle.
import createClient from "openapi-fetch";
import type { components, paths } from "../generated/waymark.js";

// some operations answer a picture, too: this page asks for JSON
export type Json = "application/json" | "application/problem+json";
export type Api = ReturnType<typeof createClient<paths, Json>>;
type Problem = components["schemas"]["Problem"];

const escaped = (text: unknown) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const row = (tag: "td" | "th", cells: unknown[]) =>
  `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
const table = (caption: string, head: string[], rows: unknown[][]) =>
  `<table><caption>${escaped(caption)}</caption>${row("th", head)}${rows.map((cells) => row("td", cells)).join("")}</table>`;

function answered<T>(data: T | undefined, problem: Problem | undefined): T {
  if (data === undefined) {
    throw new Error(problem?.detail ?? "no answer");
  }
  return data;
}

export async function cycleNamed(api: Api, name: string): Promise<string> {
  const { data, error } = await api.GET("/v1/cycles", { params: { query: { limit: 200 } } });
  const found = answered(data, error).items.find((cycle) => cycle.name.startsWith(name));
  return found?.id ?? Promise.reject(new Error(`no cycle begins with ${name}`));
}

export async function pain(api: Api, cycleId: string): Promise<string> {
  const listed = await api.GET("/v1/cycles/{cycleId}/ranking-rounds", { params: { path: { cycleId } } });
  const round = answered(listed.data, listed.error).items.findLast((each) => each.state === "CLOSED");
  if (round === undefined) {
    return "<p>No ranking round is closed yet.</p>";
  }
  const path = { rankingRoundId: round.id };
  const read = await api.GET("/v1/ranking-rounds/{rankingRoundId}/organisational-pain", { params: { path } });
  const { ballots, eligible, groups, painPoints } = answered(read.data, read.error);
  const names = groups.map((group) => group.departments.join(" + "));
  const rows = painPoints.map(({ title, perHead, contributions }) => {
    const heat = new Map(contributions.map((each) => [each.departments.join(" + "), each.perHead.toFixed(0)]));
    return [perHead.rank, title, perHead.points.toFixed(0), ...names.map((name) => heat.get(name) ?? "")];
  });
  return table(`What hurts: ${ballots} of ${eligible} voted`, ["Rank", "Pain point", "Points", ...names], rows);
}

export async function indexMap(api: Api, cycleId: string): Promise<string> {
  const { data, error } = await api.GET("/v1/cycles/{cycleId}/index-map", { params: { path: { cycleId } } });
  const { places, threshold } = answered(data, error);
  const rows = places.map((each) => [each.code, each.title, each.businessIndex, each.itIndex, each.quadrant]);
  return table(`Index map, halved at ${threshold}`, ["Code", "Initiative", "Business", "IT", "Quadrant"], rows);
}

export async function roadmap(api: Api, cycleId: string): Promise<string> {
  const listed = await api.GET("/v1/cycles/{cycleId}/roadmaps", { params: { path: { cycleId } } });
  const published = answered(listed.data, listed.error).items.find((each) => each.state === "PUBLISHED");
  if (published === undefined) {
    return "<p>No roadmap is published yet.</p>";
  }
  const path = { roadmapId: published.id };
  const read = await api.GET("/v1/roadmaps/{roadmapId}", { params: { path } });
  const { name, items } = answered(read.data, read.error);
  const rows = items.map((item) => [item.start, item.finish, item.code, item.title, item.reason]);
  return table(name, ["Start", "Finish", "Code", "Initiative", "Why then"], rows);
}
