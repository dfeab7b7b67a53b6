import { html, type TemplateResult } from "lit";
import { all, type Schemas } from "../api/client";
import { constants } from "../parts/filters";
import { moment, words } from "../parts/format";
import type { Field } from "../parts/form";
import type { Where } from "../shell/page";
import { pathTo } from "../shell/router";

type Place = Pick<Schemas["Grant"], "scope" | "cycleId" | "department">;

export const ROLES = constants("PROGRAMME_LEAD", "STEERING", "STAKEHOLDER", "VIEWER", "INTEGRATOR", "ACCESS_ADMIN", "AUDITOR");
/** INTEGRATOR is for systems. */
export const ROLES_OF_PEOPLE = ROLES.filter(([role]) => role !== "INTEGRATOR");
const SCOPES: readonly (readonly [string, string])[] = [
  ["CYCLE", "one cycle"],
  ["DEPARTMENT", "one department of a cycle"],
  ["EVERYTHING", "all cycles"],
];

/** What people call the ids that pages about access show and ask for, as far as the caller may know it. */
export interface Known {
  readonly cycles: ReadonlyMap<string, string>;
  /** Whether there is none beside them that the caller may grant something for. */
  readonly allCycles: boolean;
  /** Everybody with a grant: subject and sign-in name. */
  readonly people: ReadonlyMap<string, string>;
  readonly departments: readonly (Schemas["DepartmentReference"] & { readonly cycleId: string })[];
}

export async function known({ standing }: Where, signal: AbortSignal): Promise<Known> {
  const [cycles, grants] = await Promise.all([cycleNames(standing.may("listCycles"), signal), all("listGrants", { signal })]);
  const departments = new Map<string, Known["departments"][number]>();
  for (const { department, cycleId } of grants) {
    if (department !== undefined && cycleId !== undefined) {
      departments.set(department.id, { ...department, cycleId });
    }
  }
  return {
    // an access admin may see no cycle, but what those are called that grants are for
    cycles: new Map([...grants.flatMap(({ cycle }) => (cycle === undefined ? [] : [[cycle.id, cycle.name] as const])), ...cycles]),
    allCycles: cycles.size > 0,
    people: new Map(
      grants.flatMap(({ subject, signInName }) => (subject === undefined ? [] : [[subject, signInName ?? subject] as const])),
    ),
    departments: [...departments.values()],
  };
}

async function cycleNames(allowed: boolean, signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  return new Map(allowed ? (await all("listCycles", { signal })).map((each) => [each.id, each.name]) : []);
}

/** How far a grant reaches, in words. */
export function reachOf({ scope, cycleId, department }: Place, { cycles }: Known): TemplateResult {
  return scope === "EVERYTHING"
    ? html`all cycles`
    : html`${department === undefined ? "" : `${department.name} of `}${cycleOf(cycleId, cycles)}`;
}

export function cycleOf(cycleId: string | undefined, cycles: Known["cycles"]): TemplateResult {
  const name = cycleId === undefined ? undefined : cycles.get(cycleId);
  return name === undefined
    ? html`the cycle <span class="id">${cycleId}</span>`
    : html`${name}`;
}

/** Somebody by name, with a link to what they may do. */
export function person(subject: string | undefined, signInName: string | undefined): TemplateResult {
  return subject === undefined
    ? html`${signInName ?? "unknown"}`
    : html`<a href=${pathTo("/console/access/people/:subject", { subject })}>${signInName ?? subject}</a>`;
}

export function until(validUntil: string | undefined): string {
  return validUntil === undefined ? "until it is ended" : moment(validUntil);
}

/** Fields for a grant: role, how far it reaches, until when and why. */
export function grantFields(entered: Record<string, unknown>, { cycles, allCycles, departments }: Known, forPeople = true): readonly Field[] {
  const scope = entered["scope"] ?? "CYCLE";
  const cycleId = entered["cycleId"];
  return [
    { name: "role", label: "Role", type: "select", required: true, value: "STAKEHOLDER", options: forPeople ? ROLES_OF_PEOPLE : ROLES },
    {
      name: "scope",
      label: "How far it reaches",
      type: "select",
      required: true,
      value: "CYCLE",
      options: SCOPES,
      hint: "Auditors and integrators need all cycles. A department is for stakeholders and viewers.",
    },
    ...(scope === "EVERYTHING" ? [] : [cycleField({ cycles, allCycles })]),
    ...(scope === "DEPARTMENT"
      ? [
          {
            name: "departmentId",
            label: "Id of the department",
            required: true,
            hint: "Departments that already have grants are suggested.",
            suggestions: departments
              .filter((each) => cycleId === undefined || each.cycleId === cycleId)
              .map((each) => [each.id, each.name] as const),
          },
        ]
      : []),
    { name: "reason", label: "Why it is needed", type: "textarea", required: true, maxLength: 2000 },
    {
      name: "validUntil",
      label: "Ends on",
      type: "date",
      required: scope === "EVERYTHING",
      hint: scope === "EVERYTHING" ? "It holds up to this day." : "Empty: it holds to the end of the cycle.",
    },
  ];
}

function cycleField({ cycles, allCycles }: Pick<Known, "cycles" | "allCycles">): Field {
  return allCycles
    ? { name: "cycleId", label: "Cycle", type: "select", required: true, options: [...cycles] }
    : {
        name: "cycleId",
        label: "Id of the cycle",
        required: true,
        hint: "Part of the address of the cycle's pages. The programme lead can tell you.",
        suggestions: [...cycles],
      };
}

/** Days of a form as the moments that the API wants: the beginning of the day in UTC. */
export function momentsOf(values: Record<string, unknown>, ...names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, names.includes(name) ? `${String(value)}T00:00:00Z` : value]),
  );
}

/** Somebody by the subject of their tokens, with suggestions. */
export function subjectField(name: string, label: string, { people }: Known): Field {
  return {
    name,
    label,
    required: true,
    maxLength: 255,
    hint: "Subject of the person's tokens. Start to type a name: people with grants are suggested.",
    suggestions: [...people],
  };
}

export function kindOf(constant: string): string {
  const text = words(constant);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The type of a problem in words: `urn:waymark:problem:dependency-unavailable` as "dependency unavailable". */
export function problemName(type: string): string {
  return type.slice(type.search(/[^:/]*$/)).replaceAll("-", " ");
}

/** Nobody approves their own access, nor what they asked for themselves; stakeholders and viewers are the exception. */
export function mayBeApprovedBy({ subject, requestedBySubject, role }: Schemas["Grant"], approver: string): boolean {
  return subject !== approver && (requestedBySubject !== approver || role === "STAKEHOLDER" || role === "VIEWER");
}
