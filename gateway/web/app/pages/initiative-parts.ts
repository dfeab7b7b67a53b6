import type { Answered, Schemas } from "../api/client";
import { all } from "../api/client";
import type { Group, Rows } from "../parts/long-form";
import { emptied } from "../parts/long-form";

/** What the form of an initiative lets one choose from. */
export interface Choices {
  readonly departments: readonly Schemas["Department"][];
  readonly painPoints: readonly Schemas["PainPoint"][];
  readonly goals: readonly Schemas["Goal"][];
  readonly initiatives: readonly Schemas["Initiative"][];
}

export async function choices(cycleId: string, signal: AbortSignal): Promise<Choices> {
  const path = { cycleId };
  const [departments, painPoints, goals, initiatives] = await Promise.all([
    all("listDepartments", { path, signal }),
    all("listPainPoints", { path, query: { archived: false }, signal }),
    all("listGoals", { path, signal }),
    all("listInitiatives", { path, query: { sort: "code" }, signal }),
  ]);
  return { departments, painPoints, goals, initiatives };
}

export type Shown = Answered<Schemas["Initiative"]>;

const RISKS: readonly (readonly [keyof Schemas["RiskRatings"], string, string])[] = [
  ["technology", "Technology", "0 proven, 100 new"],
  ["organisationalChange", "Change for people", "0 nobody, 100 everybody works differently"],
  ["dependencies", "Dependencies", "0 on nothing, 100 on everything"],
  ["vendor", "Vendor", "0 none, 100 one supplier decides"],
  ["reversibility", "Way back", "0 easy, 100 impossible"],
];

/** The parts of the form, filled with what is there. */
export function initiativeParts(of: Schemas["Initiative"] | undefined, known: Choices): readonly (Group | Rows)[] {
  const others = known.initiatives.filter((each) => each.id !== of?.id).map((each) => [each.id, `${each.code} · ${each.title}`] as const);
  const share = { type: "number", min: 0, max: 1, step: 0.01, required: true } as const;
  return [
    {
      title: "What it is",
      fields: [
        { name: "code", label: "Code", value: of?.code, required: true, maxLength: 40 },
        { name: "title", label: "Initiative in a few words", value: of?.title, required: true, maxLength: 200 },
        { name: "description", label: "At length", type: "textarea", value: of?.description, maxLength: 8000 },
        {
          name: "departmentId",
          label: "Department that would do it",
          type: "select",
          value: of?.departmentId,
          required: true,
          options: known.departments.map((each) => [each.id, each.name] as const),
        },
        { name: "owner", label: "Owner", hint: "Sign-in name of who would lead it", value: of?.owner, maxLength: 200 },
        { name: "sponsor", label: "Sponsor", hint: "Sign-in name of who answers for it", value: of?.sponsor, maxLength: 200 },
        { name: "durationPeriods", label: "Duration in quarters", type: "number", value: of?.durationPeriods ?? 1, min: 1, max: 40, step: 1, required: true },
        {
          name: "experience",
          label: "Experience it creates",
          type: "select",
          value: of?.experience,
          options: [["EVERYDAY", "Everyday: nearly invisible"], ["WOW", "Wow: above and beyond"], ["SIGNATURE", "Signature: known for it"]],
        },
      ],
    },
    {
      title: "Pain points that it takes away",
      hint: "Shares from 0 to 1: at least, likely, at most.",
      one: "pain point",
      name: "mitigations",
      fields: [
        { name: "painPointId", label: "Pain point", type: "select", required: true, options: known.painPoints.map((each) => [each.id, each.title] as const) },
        { name: "low", label: "At least", ...share },
        { name: "likely", label: "Likely", ...share },
        { name: "high", label: "At most", ...share },
      ],
    },
    {
      title: "Goals that it serves",
      one: "goal",
      name: "alignments",
      fields: [
        { name: "goalId", label: "Goal", type: "select", required: true, options: known.goals.map((each) => [each.id, each.title] as const) },
        { name: "alignment", label: "How far", hint: "0 not at all, 100 wholly", type: "number", min: 0, max: 100, step: "any", required: true },
      ],
    },
    {
      title: "Work that it needs",
      one: "skill",
      name: "efforts",
      fields: [
        { name: "skill", label: "Skill", required: true, maxLength: 100 },
        { name: "personDays", label: "Person-days", type: "number", min: 0.01, max: 100000, step: 0.01, required: true },
      ],
    },
    {
      title: "Risk of the project",
      hint: "Each from 0, no risk, to 100.",
      fields: RISKS.map(([name, label, hint]) => ({
        name: `riskRatings/${name}`,
        label,
        hint,
        type: "number",
        value: of?.riskRatings[name],
        min: 0,
        max: 100,
        step: "any",
        required: true,
      })),
    },
    {
      title: "Law or rule that demands it",
      hint: "Leave both empty where there is none.",
      fields: [
        { name: "legalObligation/reference", label: "Law or rule", value: of?.legalObligation?.reference, maxLength: 400 },
        { name: "legalObligation/deadline", label: "Must be done by", type: "date", value: of?.legalObligation?.deadline },
      ],
    },
    {
      title: "Levers",
      fields: [
        {
          name: "levers",
          label: "What moves the engagement of customers that it works on",
          type: "checkboxes",
          options: [["STRATEGY_AND_PLANNING", "Strategy and planning"], ["DESIGN", "Design"], ["ENABLEMENT", "Enablement"], ["PERFORMANCE", "Performance"]],
          value: of?.levers ?? [],
        },
      ],
    },
    {
      title: "Slices in which it is delivered",
      hint: "First to last; the shares of the cost add up to 1. The first one should have no more than 0.25 of the cost and two quarters.",
      one: "slice",
      name: "slices",
      fields: [
        { name: "title", label: "Slice", required: true, maxLength: 200 },
        { name: "delivers", label: "What is there once it is delivered", required: true, maxLength: 2000 },
        { name: "durationPeriods", label: "Quarters", type: "number", min: 1, max: 40, step: 1, required: true },
        { name: "costShare", label: "Share of the cost", ...share },
      ],
    },
    {
      title: "Other initiatives",
      fields: [
        { name: "dependsOn", label: "Must be finished before it starts", type: "sequence", options: others, value: of?.dependsOn ?? [] },
        { name: "excludes", label: "Exclude it", hint: "At most one of the two is planned", type: "sequence", options: others, value: of?.excludes ?? [] },
      ],
    },
  ];
}

/** The body of a form as the API takes it. */
export function initiativeBody(typed: Record<string, unknown>): Record<string, unknown> {
  return emptied(typed, "legalObligation");
}
