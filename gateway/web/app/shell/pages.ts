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
    path: "/console/cycles/:cycleId/pain",
    title: "What hurts",
    section: "Rank",
    needs: "readCurrentOrganisationalPain",
    load: () => import("../pages/pain"),
  },
  {
    path: "/console/cycles/:cycleId/rounds/:rankingRoundId/ballot",
    title: "Your ballot",
    needs: "castBallot",
    load: () => import("../pages/ballot"),
  },
  {
    path: "/console/cycles/:cycleId/goals",
    title: "Goals",
    section: "Initiatives",
    needs: "listGoals",
    load: () => import("../pages/goals"),
  },
  {
    path: "/console/cycles/:cycleId/initiatives",
    title: "Initiatives",
    section: "Initiatives",
    needs: "listInitiatives",
    load: () => import("../pages/initiatives"),
  },
  {
    path: "/console/cycles/:cycleId/new-initiative",
    title: "New initiative",
    needs: "createInitiative",
    load: () => import("../pages/new-initiative"),
  },
  {
    path: "/console/cycles/:cycleId/initiatives/:initiativeId",
    title: "Initiative",
    needs: "readInitiative",
    load: () => import("../pages/initiative"),
  },
  {
    path: "/console/cycles/:cycleId/initiatives/:initiativeId/price",
    title: "Price and value",
    needs: "readPrice",
    load: () => import("../pages/price"),
  },
  {
    path: "/console/cycles/:cycleId/initiatives/:initiativeId/rating",
    title: "Your rating",
    needs: "rateInitiative",
    load: () => import("../pages/rating"),
  },
  {
    path: "/console/cycles/:cycleId/categories",
    title: "Categories",
    section: "Initiatives",
    needs: "readCategory",
    load: () => import("../pages/categories"),
  },
  {
    path: "/console/cycles/:cycleId/criteria",
    title: "Criteria",
    section: "Initiatives",
    needs: "listCriteria",
    load: () => import("../pages/criteria"),
  },
  {
    path: "/console/cycles/:cycleId/ratings",
    title: "Your ratings",
    section: "Initiatives",
    needs: "rateInitiative",
    load: () => import("../pages/ratings"),
  },
  {
    path: "/console/cycles/:cycleId/priorities",
    title: "Priorities",
    section: "Plan",
    needs: "readPriorities",
    load: () => import("../pages/priorities"),
  },
  {
    path: "/console/cycles/:cycleId/climate",
    title: "Climate",
    section: "Plan",
    needs: "readClimate",
    load: () => import("../pages/climate"),
  },
  {
    path: "/console/cycles/:cycleId/budgets",
    title: "Budgets",
    section: "Plan",
    needs: "listBudgetPots",
    load: () => import("../pages/budgets"),
  },
  {
    path: "/console/cycles/:cycleId/roadmaps",
    title: "Roadmaps",
    section: "Plan",
    needs: "listRoadmaps",
    load: () => import("../pages/roadmaps"),
  },
  {
    path: "/console/cycles/:cycleId/roadmaps/:roadmapId",
    title: "Roadmap",
    needs: "readRoadmap",
    load: () => import("../pages/roadmap"),
  },
  {
    path: "/console/cycles/:cycleId/roadmap-jobs/:jobId",
    title: "Search for a roadmap",
    needs: "readRoadmapJob",
    load: () => import("../pages/roadmap-job"),
  },
  {
    path: "/console/cycles/:cycleId/decisions",
    title: "Decisions",
    section: "Plan",
    needs: "listSteeringDecisions",
    load: () => import("../pages/decisions"),
  },
];
