import type { OperationId } from "../api/client";
import type { Page } from "./page";

/** A page of the console: where it is, what it is called, which operation one must be allowed to see it. */
export interface PageEntry {
  /** Pattern of its address; `:cycleId` makes it a page of a cycle. */
  readonly path: string;
  readonly title: string;
  /** Part of the navigation that leads to it; absent where a link of another page does. */
  readonly section?: Section;
  /** Who may not call this operation does not see the page. */
  readonly needs: OperationId;
  /** Only for people who see no cycle at all. */
  readonly withoutCycle?: true;
  readonly load: () => Promise<{ default: new () => Page<unknown> }>;
}

export const SECTIONS = ["Cycle", "Assess", "People", "Rank", "Initiatives", "Plan", "Access", "Integration", "Audit"] as const;
export type Section = (typeof SECTIONS)[number];

/** The one list of all pages, in the order of the navigation. */
export const PAGES: readonly PageEntry[] = [
  {
    path: "/console/cycles/:cycleId",
    title: "Home",
    section: "Cycle",
    needs: "readCycle",
    load: () => import("../pages/home"),
  },
  {
    path: "/console/home",
    title: "Home",
    section: "Cycle",
    needs: "readStanding",
    withoutCycle: true,
    load: () => import("../pages/home"),
  },
  {
    path: "/console/cycles/:cycleId/state",
    title: "State and readiness",
    section: "Cycle",
    needs: "readReadiness",
    load: () => import("../pages/cycle"),
  },
  {
    path: "/console/start-cycle",
    title: "Start a cycle",
    section: "Cycle",
    needs: "createCycle",
    load: () => import("../pages/start-cycle"),
  },
  {
    path: "/console/cycles/:cycleId/touchpoints",
    title: "Touchpoints",
    section: "Assess",
    needs: "readMenuFindings",
    load: () => import("../pages/touchpoints"),
  },
  {
    path: "/console/cycles/:cycleId/journeys",
    title: "Journeys",
    section: "Assess",
    needs: "listJourneys",
    load: () => import("../pages/journeys"),
  },
  {
    path: "/console/cycles/:cycleId/measurements",
    title: "Expectation and delivery",
    section: "Assess",
    needs: "listMeasurements",
    load: () => import("../pages/measurements"),
  },
  {
    path: "/console/cycles/:cycleId/promises",
    title: "Promises",
    section: "Assess",
    needs: "listPromises",
    load: () => import("../pages/promises"),
  },
  {
    path: "/console/cycles/:cycleId/practices",
    title: "Practices",
    section: "Assess",
    needs: "listPractices",
    load: () => import("../pages/practices"),
  },
  {
    path: "/console/cycles/:cycleId/levers",
    title: "Levers of engagement",
    section: "Assess",
    needs: "readEngagementLevers",
    load: () => import("../pages/levers"),
  },
  {
    path: "/console/cycles/:cycleId/pain-points",
    title: "Pain points",
    section: "Assess",
    needs: "readEvidenceSummary",
    load: () => import("../pages/pain-points"),
  },
  {
    path: "/console/cycles/:cycleId/pain-points/:painPointId",
    title: "Pain point",
    needs: "readEvidenceSummary",
    load: () => import("../pages/pain-point"),
  },
  {
    path: "/console/cycles/:cycleId/readiness-sheet",
    title: "Are we ready?",
    needs: "answerCultureCheck",
    load: () => import("../pages/readiness-sheet"),
  },
  {
    path: "/console/cycles/:cycleId/departments",
    title: "Departments",
    section: "People",
    needs: "listDepartments",
    load: () => import("../pages/departments"),
  },
  {
    path: "/console/cycles/:cycleId/panel",
    title: "Panel",
    section: "People",
    needs: "listStakeholders",
    load: () => import("../pages/panel"),
  },
  {
    path: "/console/cycles/:cycleId/coverage",
    title: "Coverage and proposal",
    section: "People",
    needs: "readCoverage",
    load: () => import("../pages/coverage"),
  },
  {
    path: "/console/cycles/:cycleId/nominations",
    title: "Nominations",
    section: "People",
    needs: "listStakeholders",
    load: () => import("../pages/nominations"),
  },
  {
    path: "/console/cycles/:cycleId/rounds",
    title: "Ranking rounds",
    section: "Rank",
    needs: "listRankingRounds",
    load: () => import("../pages/rounds"),
  },
  {
    path: "/console/cycles/:cycleId/rounds/:rankingRoundId",
    title: "Ranking round",
    needs: "readRankingRound",
    load: () => import("../pages/round"),
  },
  {
    path: "/console/cycles/:cycleId/pain",
    title: "What hurts",
    section: "Rank",
    needs: "readCurrentOrganisationalPain",
    load: () => import("../pages/pain"),
  },
  {
    path: "/console/cycles/:cycleId/blind-spots",
    title: "Blind spots",
    section: "Rank",
    needs: "readBlindSpots",
    load: () => import("../pages/blind-spots"),
  },
  {
    path: "/console/cycles/:cycleId/rounds/:rankingRoundId/ballot",
    title: "Your ballot",
    needs: "castBallot",
    load: () => import("../pages/ballot"),
  },
  {
    path: "/console/cycles/:cycleId/decisions",
    title: "Decisions of the committee",
    section: "Plan",
    needs: "listSteeringDecisions",
    load: () => import("../pages/decisions"),
  },
  {
    path: "/console/access/people",
    title: "People",
    section: "Access",
    needs: "listGrants",
    load: () => import("../pages/people"),
  },
  {
    path: "/console/access/people/:subject",
    title: "A person's access",
    needs: "readEffectiveAccess",
    load: () => import("../pages/person"),
  },
  {
    path: "/console/access/invitations",
    title: "Invitations",
    section: "Access",
    needs: "listInvitations",
    load: () => import("../pages/invitations"),
  },
  {
    path: "/console/access/grants",
    title: "Grants",
    section: "Access",
    needs: "listGrants",
    load: () => import("../pages/grants"),
  },
  {
    path: "/console/access/grants/:grantId",
    title: "A grant",
    needs: "readGrant",
    load: () => import("../pages/grant"),
  },
  {
    path: "/console/access/reviews",
    title: "Reviews",
    section: "Access",
    needs: "listAccessReviews",
    load: () => import("../pages/reviews"),
  },
  {
    path: "/console/access/reviews/:reviewId",
    title: "A review",
    needs: "readAccessReview",
    load: () => import("../pages/review"),
  },
  {
    path: "/console/access/findings",
    title: "Findings",
    section: "Access",
    needs: "listAccessFindings",
    load: () => import("../pages/findings"),
  },
  {
    path: "/console/access/departures",
    title: "Departures",
    section: "Access",
    needs: "listDepartures",
    load: () => import("../pages/departures"),
  },
  {
    path: "/console/access/departures/:departureId",
    title: "A departure",
    needs: "readDeparture",
    load: () => import("../pages/departure"),
  },
  {
    path: "/console/access/revocations",
    title: "Revoked tokens",
    section: "Access",
    needs: "listRevocations",
    load: () => import("../pages/revocations"),
  },
  {
    path: "/console/access/integrators",
    title: "Integrators",
    section: "Access",
    needs: "listIntegrators",
    load: () => import("../pages/integrators"),
  },
  {
    path: "/console/access/integrators/:integratorId",
    title: "An integrator",
    needs: "readIntegrator",
    load: () => import("../pages/integrator"),
  },
  {
    path: "/console/cycles/:cycleId/sources",
    title: "Sources",
    section: "Integration",
    needs: "readSource",
    load: () => import("../pages/sources"),
  },
  {
    path: "/console/cycles/:cycleId/sources/:source",
    title: "A source",
    needs: "readSource",
    load: () => import("../pages/source"),
  },
  {
    path: "/console/cycles/:cycleId/evidence",
    title: "Cases in short",
    section: "Integration",
    needs: "readEvidenceSummary",
    load: () => import("../pages/evidence"),
  },
  {
    path: "/console/cycles/:cycleId/minings",
    title: "Minings",
    section: "Integration",
    needs: "listJourneyMinings",
    load: () => import("../pages/minings"),
  },
  {
    path: "/console/cycles/:cycleId/minings/:miningId",
    title: "A mining",
    needs: "readJourneyMining",
    load: () => import("../pages/mining"),
  },
  {
    path: "/console/audit",
    title: "Audit trail",
    section: "Audit",
    needs: "listAssessmentAudit",
    load: () => import("../pages/trail"),
  },
];
