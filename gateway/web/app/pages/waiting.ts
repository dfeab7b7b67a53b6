import { all, call, callOrNothing, type OperationId, type Schemas } from "../api/client";
import { session } from "../api/session";
import { count, day, daysUntil, words } from "../parts/format";
import type { Where } from "../shell/page";
import { pathTo } from "../shell/router";
import { mayBeApprovedBy } from "./access";
import { ratingWaits } from "./rating-side";

/** Something that waits for the one who is signed in. */
export interface Task {
  readonly title: string;
  readonly detail: string;
  /** Where it is done; absent where the console has no page for it. */
  readonly href?: string;
}

/** Finds tasks of one kind. It is asked only where the caller may call all operations that it needs. */
interface Source {
  readonly needs: readonly OperationId[];
  /** Whether the tasks belong to a cycle. */
  readonly ofCycle: boolean;
  readonly find: (cycleId: string, signal: AbortSignal, state: Schemas["CycleState"] | undefined, subject: string) => Promise<readonly Task[]>;
}

/** What can wait for somebody; a page that makes something wait adds its own. */
const SOURCES: readonly Source[] = [
  { needs: ["answerCultureCheck", "readReadinessSheet"], ofCycle: true, find: readiness },
  { needs: ["castBallot", "listRankingRounds"], ofCycle: true, find: ballots },
  { needs: ["closeRankingRound", "listRankingRounds"], ofCycle: true, find: rounds },
  { needs: ["recordSteeringDecision", "listSteeringDecisions"], ofCycle: true, find: decisions },
  { needs: ["publishRoadmap", "listRoadmaps"], ofCycle: true, find: drafts },
  { needs: ["castBallot", "rateInitiative", "listInitiatives"], ofCycle: true, find: ratings },
  { needs: ["decideSuggestion", "listSuggestions"], ofCycle: true, find: suggestions },
  { needs: ["approveGrant", "listGrants"], ofCycle: false, find: grants },
  { needs: ["acknowledgeAccessFinding", "listAccessFindings"], ofCycle: false, find: findings },
  { needs: ["decideReviewLine", "listAccessReviews"], ofCycle: false, find: reviews },
];

export async function waitingTasks({ cycle, standing }: Where, signal: AbortSignal): Promise<readonly Task[]> {
  const asked = SOURCES.filter(
    ({ needs, ofCycle }) => (!ofCycle || cycle !== undefined) && needs.every((each) => standing.may(each, cycle?.id)),
  );
  return (await Promise.all(asked.map(({ find }) => find(cycle?.id ?? "", signal, cycle?.state, standing.subject)))).flat();
}

async function readiness(cycleId: string, signal: AbortSignal, state?: Schemas["CycleState"]): Promise<readonly Task[]> {
  if (state !== "ASSESSING") {
    return [];
  }
  const sheet = await callOrNothing("readReadinessSheet", { path: { cycleId }, signal });
  const href = pathTo("/console/cycles/:cycleId/readiness-sheet", { cycleId });
  return sheet === undefined ? [{ title: "Say whether the company is ready", detail: "Five statements; nobody sees your answers", href }] : [];
}

async function ballots(cycleId: string, signal: AbortSignal): Promise<readonly Task[]> {
  const open = await all("listRankingRounds", { path: { cycleId }, query: { state: "OPEN" }, signal });
  const found = await Promise.all(
    open.map(async (round) => {
      const ballot = await callOrNothing("readBallot", { path: { rankingRoundId: round.id }, signal });
      const href = pathTo("/console/cycles/:cycleId/rounds/:rankingRoundId/ballot", { cycleId, rankingRoundId: round.id });
      return ballot === undefined
        ? { title: `Rank the pain: ${round.title}`, detail: `${count(round.painPointIds.length, "pain point")} to rank`, href }
        : { title: `Your ballot: ${round.title}`, detail: "Cast. You can replace it until the round closes.", href };
    }),
  );
  return found;
}

async function rounds(cycleId: string, signal: AbortSignal): Promise<readonly Task[]> {
  const open = await all("listRankingRounds", { path: { cycleId }, query: { state: "OPEN" }, signal });
  return open.map((round) => ({
    title: `Close the round: ${round.title}`,
    detail: `${round.votedCount} of ${round.eligibleCount} have voted`,
    href: pathTo("/console/cycles/:cycleId/rounds/:rankingRoundId", { cycleId, rankingRoundId: round.id }),
  }));
}

async function decisions(cycleId: string, signal: AbortSignal): Promise<readonly Task[]> {
  const asked = await all("listSteeringDecisions", { path: { cycleId }, signal });
  return asked
    .filter((each) => each.takenOn === undefined)
    .map((each) => ({
      title: `Decide: ${each.title}`,
      detail: `Asked by ${each.askedBy} ${count(-daysUntil(each.askedOn), "day")} ago`,
      href: pathTo("/console/cycles/:cycleId/decisions", { cycleId }),
    }));
}

/** Drafts that somebody else has proposed: nobody approves or publishes their own. */
async function drafts(cycleId: string, signal: AbortSignal): Promise<readonly Task[]> {
  const [proposed, { username }] = await Promise.all([
    all("listRoadmaps", { path: { cycleId }, query: { state: "DRAFT" }, signal }),
    session(),
  ]);
  return proposed
    .filter((each) => each.proposedBy !== username && each.status !== "INFEASIBLE" && each.verdict !== "REJECTED")
    .map((each) => ({
      title: `${each.verdict === "APPROVED" ? "Publish" : "Approve or reject"}: ${each.name}`,
      detail: `Roadmap of ${count(each.itemCount, "initiative")}, proposed by ${each.proposedBy} ${count(-daysUntil(each.proposedAt.slice(0, 10)), "day")} ago`,
      href: pathTo("/console/cycles/:cycleId/roadmaps/:roadmapId", { cycleId, roadmapId: each.id }),
    }));
}

/** One task for all sheets that are not written yet, while the cycle plans. */
async function ratings(cycleId: string, signal: AbortSignal, state?: Schemas["CycleState"]): Promise<readonly Task[]> {
  if (state !== "PLANNING") {
    return [];
  }
  const href = pathTo("/console/cycles/:cycleId/ratings", { cycleId });
  return (await ratingWaits(cycleId, signal)) ? [{ title: "Rate the initiatives", detail: "Some wait for your rating", href }] : [];
}

/** Only those that the caller may approve. */
async function grants(_: string, signal: AbortSignal, __: unknown, subject: string): Promise<readonly Task[]> {
  const asked = await all("listGrants", { query: { state: "REQUESTED" }, signal });
  return asked.filter((each) => mayBeApprovedBy(each, subject)).map((each) => ({
    title: `Approve or refuse: ${words(each.role)} for ${each.signInName ?? each.subject ?? "somebody"}`,
    detail: `Asked for by ${each.requestedBy}: ${each.reason}`,
    href: pathTo("/console/access/grants/:grantId", { grantId: each.id }),
  }));
}

async function findings(_: string, signal: AbortSignal): Promise<readonly Task[]> {
  const open = await all("listAccessFindings", { query: { state: "OPEN" }, signal });
  return open.map((each) => ({
    title: `Look at a finding: ${words(each.kind)}`,
    detail: `${each.signInName ?? each.integrator?.name ?? ""}, first seen on ${day(each.firstSeenAt.slice(0, 10))}`,
    href: "/console/access/findings",
  }));
}

async function reviews(_: string, signal: AbortSignal): Promise<readonly Task[]> {
  const open = await all("listAccessReviews", { query: { closed: false }, signal });
  return open.map((each) => ({
    title: `Review access: ${each.reason}`,
    detail: `${count(each.openLines, "line")} open, due on ${day(each.dueOn)}`,
    href: pathTo("/console/access/reviews/:reviewId", { reviewId: each.id }),
  }));
}

async function suggestions(cycleId: string, signal: AbortSignal): Promise<readonly Task[]> {
  const open = (await call("listSuggestions", { path: { cycleId }, query: { state: "OPEN", limit: 100 }, signal })).data.items.length;
  const href = pathTo("/console/cycles/:cycleId/suggestions", { cycleId });
  return open === 0 ? [] : [{ title: "Decide about suggestions", detail: `${open === 100 ? "100 or more" : open} from records of CRM systems`, href }];
}
