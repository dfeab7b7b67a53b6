import type { Schemas } from "../api/client";
import type { Field } from "../parts/form";

type Cycle = Schemas["Cycle"];

/** Fields of a cycle. `targets` is how many values to be reached the form has room for. */
export function cycleFields(cycle: Cycle | undefined, targets: number): readonly Field[] {
  return [
    { name: "name", label: "Name", value: cycle?.name, required: true, maxLength: 200 },
    { name: "startsOn", label: "First day", type: "date", value: cycle?.startsOn, required: true },
    {
      name: "cadenceDays",
      label: "Days until the next cycle is due",
      type: "number",
      value: cycle?.cadenceDays ?? 365,
      required: true,
      min: 1,
      max: 3650,
      step: 1,
    },
    { name: "currency", label: "Currency of reports", value: cycle?.currency ?? "EUR", required: true, maxLength: 3, hint: "Three letters, such as EUR" },
    ...objectiveFields(cycle?.objective, targets),
  ];
}

/** Where the company wants to be, and the values that show it. */
export function objectiveFields(objective: Schemas["Objective"] | undefined, targets: number): readonly Field[] {
  return [
    {
      name: "objective/statement",
      label: "Where the company wants to be",
      type: "textarea",
      value: objective?.statement,
      maxLength: 2000,
      hint: "Needed before the assessment can end",
    },
    ...Array.from({ length: targets }, (_, at): readonly Field[] => {
      const target = objective?.targets[at];
      const name = (property: string) => `objective/targets/${at}/${property}`;
      return [
        { name: name("measure"), label: `Target ${at + 1}: what is measured`, value: target?.measure, maxLength: 200 },
        { name: name("unit"), label: `Target ${at + 1}: unit`, value: target?.unit, maxLength: 40 },
        { name: name("asIs"), label: `Target ${at + 1}: value now`, type: "number", value: target?.asIs ?? undefined, step: "any" },
        { name: name("value"), label: `Target ${at + 1}: value to be reached`, type: "number", value: target?.value, step: "any" },
        { name: name("dueOn"), label: `Target ${at + 1}: by when`, type: "date", value: target?.dueOn ?? undefined, hint: "Leave it empty for the end of the cycle" },
      ];
    }).flat(),
  ];
}

/** The values of the form as the API takes them: without an objective, or with the targets that say anything. */
export function withObjective(values: Record<string, unknown>): Record<string, unknown> {
  const { objective, ...rest } = values as { objective?: { statement?: string; targets?: unknown[] } };
  return objective === undefined
    ? rest
    : { ...rest, objective: { ...objective, targets: (objective.targets ?? []).filter((each) => each !== undefined) } };
}
