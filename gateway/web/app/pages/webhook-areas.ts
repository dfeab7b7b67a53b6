import type { OperationId, Schemas } from "../api/client";
import type { Field } from "../parts/form";
import { constants } from "../parts/filters";
import { badge } from "../parts/small";

/** What webhooks are told of: the area's word in paths, and in the ids of its operations. */
export const AREAS = { assessment: "Assessment", initiatives: "Initiative", roadmaps: "Roadmap" } as const;
export type Area = keyof typeof AREAS;

/** The operation of an area that does what this one does for assessments: all areas take and answer the same. */
export function of<O extends OperationId>(area: Area, ofAssessments: O): O {
  return ofAssessments.replace("Assessment", AREAS[area]) as O;
}

export function webhookFields(webhook: Schemas["Webhook"] | undefined): readonly Field[] {
  return [
    { name: "url", label: "Address", required: true, maxLength: 2000, value: webhook?.url, hint: "It is sent a POST for each event." },
    {
      name: "eventTypes",
      label: "Types of events",
      value: webhook?.eventTypes.join(", "),
      maxLength: 2000,
      hint: "Such as pain-point.changed, ranking-round.closed. Empty: every type.",
    },
    ...(webhook === undefined
      ? []
      : [{ name: "state", label: "Deliveries", type: "select" as const, required: true, value: webhook.state, options: constants("ENABLED", "DISABLED") }]),
  ];
}

/** The values of the form as the API takes them. */
export function webhookOf({ eventTypes, ...values }: Record<string, unknown>): Record<string, unknown> {
  const types = String(eventTypes ?? "").split(/[\s,]+/).filter((each) => each !== "");
  return { ...values, eventTypes: types };
}

export function webhookState({ state, disabledBecause }: Schemas["Webhook"]) {
  return badge(state, state === "ENABLED" ? "good" : disabledBecause === undefined ? "warn" : "bad");
}
