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
];
