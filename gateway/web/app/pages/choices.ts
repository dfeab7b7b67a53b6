import type { Schemas } from "../api/client";
import { words } from "../parts/format";

type Option = readonly [value: string, label: string];

/** Constants of the API with the words beside them that somebody who chooses needs. */
function choices<C extends string>(meanings: Record<C, string>): readonly Option[] {
  return Object.entries<string>(meanings).map(([constant, meaning]) => [constant, meaning === "" ? sentence(constant) : `${sentence(constant)}: ${meaning}`]);
}

function sentence(constant: string): string {
  return constant.length <= 4 && constant.endsWith("MOT") ? constant : words(constant).replace(/^./, (first) => first.toUpperCase());
}

export const DEPARTMENT_KINDS = choices<Schemas["DepartmentKind"]>({ BUSINESS: "", SERVICE: "", IT: "" }).map(
  ([value, label]): Option => [value, value === "IT" ? "IT" : label],
);

export const LIFECYCLE_STAGES = choices<Schemas["LifecycleStage"]>({
  MARKETING: "before the customer decides to buy",
  SALES: "while the customer buys",
  SERVICE: "after the customer has bought",
});

export const INTERACTION_TYPES = choices<Schemas["InteractionType"]>({
  EVERYDAY: "should be nearly invisible",
  WOW: "above and beyond what is expected",
  SIGNATURE: "a problem or a hard choice; judged by empathy",
});

export const MOMENTS_OF_TRUTH = choices<Schemas["MomentOfTruth"]>({
  ZMOT: "searching, before the first contact",
  FMOT: "first impression",
  SMOT: "using and being supported",
  UMOT: "publishing about it",
});

export const ENGAGEMENTS = choices<Schemas["Engagement"]>({
  NEGATIVE: "puts customers off",
  POSITIVE: "keeps customers content",
  COMPELLING: "makes customers want to come back",
});

export const MEASUREMENT_KINDS = choices<Schemas["MeasurementKind"]>({
  EXPECTATION: "what customers expect",
  DELIVERY: "what they get",
});

export const JOB_LEVELS = choices<Schemas["JobLevel"]>({
  HEAD: "head of a department",
  MANAGER: "",
  GROUND: "in daily contact with customers",
});

export const GOVERNANCE_ROLES = choices<Schemas["GovernanceRole"]>({
  DRIVER: "drives the cycle and votes",
  STEERING: "member of the steering committee",
  FACILITATOR: "guides the work without voting",
  STAKEHOLDER: "knows the pain and votes",
  OBSERVER: "reads, and neither votes nor decides",
});

export const RANKING_RULES = choices<Schemas["RankingRule"]>({
  LITERAL: "every ballot weighs the same",
  PER_HEAD: "every department weighs the same",
  WEIGHTED: "every department weighs what the round gives it",
});

export const ADOPTIONS: readonly Option[] = [
  ["0", "0: not at all"],
  ["1", "1: here and there"],
  ["2", "2: about half"],
  ["3", "3: mostly"],
  ["4", "4: everywhere"],
];

/** What names something, as an option whose value is its id. */
export function named<T extends { id: string }>(items: readonly T[], label: (item: T) => string): readonly Option[] {
  return items.map((each) => [each.id, label(each)]);
}

export const BASICS: readonly Option[] = Object.entries({
  IRRELEVANT_EMAILS: "Irrelevant or too many e-mails",
  COMPLICATED_ONBOARDING: "Becoming a customer is complicated",
  STAFF_UNAVAILABLE: "Staff are unavailable, uninterested or uninformed",
  LONG_WAITS: "Long waits, in chat too",
  INADEQUATE_SOLUTIONS: "The solution offered does not solve the problem",
  REPEATED_INFORMATION: "Customers repeat information in each channel",
  DAY_LONG_DELIVERY_WINDOWS: "Delivery windows of a whole day",
  UNANNOUNCED_DELAYS: "Delays that nobody announces",
  CONFIRMATION_DIFFERS: "The confirmation differs from what was agreed",
  UNREADABLE_PRIVACY_POLICY: "A privacy policy that nobody can read",
  SELF_SERVING_LOYALTY_PROGRAMME: "A loyalty programme that serves the company",
} satisfies Record<Schemas["BasicsCategory"], string>);

export const METER_DIRECTIONS = choices<Schemas["MeterDirection"]>({
  AT_MOST: "the reading does not exceed the threshold",
  AT_LEAST: "the reading reaches the threshold",
});
