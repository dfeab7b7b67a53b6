import { html, nothing, type TemplateResult } from "lit";
import { all, call, type Answer, type OperationId, type Schemas } from "../api/client";
import { confirmed } from "../parts/confirm";
import { count, moment, number, words } from "../parts/format";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce, badge, empty, figure, progress } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { outcomeOf } from "./pain";

type Outcome = Answer<"readOrganisationalPain">;
interface Data {
  readonly round: Schemas["RankingRound"];
  readonly missing: readonly Schemas["MissingVoter"][] | undefined;
  readonly departments: readonly Schemas["Department"][];
  readonly outcome: Outcome | undefined;
}

/** One round: who has voted while it is open, and its outcome once it is closed. */
export default class RoundPage extends Page<Data> {
  private readonly closing = new Saving(this);

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { rankingRoundId: this.param("rankingRoundId") };
    const { data: round } = await call("readRankingRound", { path, signal });
    const [missing, departments, outcome] = await Promise.all([
      round.state === "OPEN" && this.may("listMissingVoters") ? all("listMissingVoters", { path, signal }) : undefined,
      round.state === "OPEN" && this.may("listDepartments") ? all("listDepartments", { path: { cycleId: this.cycle.id }, signal }) : [],
      round.state === "CLOSED" ? call("readOrganisationalPain", { path, signal }) : undefined,
    ]);
    return { round, missing, departments, outcome: outcome?.data };
  }

  protected override downloads({ outcome, missing }: Data): readonly OperationId[] {
    return [...(outcome === undefined ? [] : (["readOrganisationalPain"] as const)), ...(missing === undefined ? [] : (["listMissingVoters"] as const))];
  }

  private async close({ round }: Data): Promise<void> {
    const left = round.eligibleCount - round.votedCount;
    const agreed = await confirmed(
      `Close “${round.title}”?`,
      `${left === 0 ? "Everybody has voted." : `${count(left, "person has", "people have")} not voted yet.`} The ballots are counted, and nobody can vote any more.`,
      "Close and count",
    );
    if (!agreed) {
      return;
    }
    const done = await this.closing.run((idempotencyKey) =>
      call("closeRankingRound", { path: { rankingRoundId: round.id }, idempotencyKey }),
    );
    if (done) {
      announce("The round is closed.");
      await this.refresh();
    }
  }

  protected view(data: Data): TemplateResult {
    const { round, outcome } = data;
    return html`
      <p><a href=${this.to("rounds")}>All rounds</a></p>
      <h2>${round.title}</h2>
      <p>
        ${badge(round.state, round.state === "OPEN" ? "good" : "calm")} Opened on ${moment(round.openedAt)}${round.closedAt === undefined ? "" : `, closed on ${moment(round.closedAt)}`}.
        ${count(round.painPointIds.length, "pain point")}, ordered by the rule “${words(round.rule)}”.
      </p>
      ${round.state === "OPEN" ? this.open(data) : nothing}
      ${outcome === undefined
        ? nothing
        : html`${outcomeOf(outcome, "readOrganisationalPain", { path: { rankingRoundId: round.id } })} ${opinion(outcome)}
            ${this.may("readBlindSpots") ? html`<p><a href=${this.to("blind-spots")}>Compare it with what customers feel</a></p>` : nothing}
            ${this.cycle.state === "RANKING" && this.may("moveCycle") ? html`<p><a href=${this.to("state")}>Move the cycle on to planning</a></p>` : nothing}`}
    `;
  }

  private open(data: Data): TemplateResult {
    const { round, missing, departments } = data;
    return html`
      <p>${progress("Have voted:", round.votedCount, round.eligibleCount)}</p>
      ${(round.departedCount ?? 0) === 0
        ? nothing
        : html`<p>${count(round.departedCount ?? 0, "person who has voted has", "people who have voted have")} left since. Their ballots count unless they are made observers on the <a href=${this.to("panel")}>panel</a>.</p>`}
      ${this.closing.refused === undefined ? nothing : problemBanner(this.closing.refused.problem)}
      <p class="actions">
        ${this.may("closeRankingRound")
          ? html`<button type="button" ?disabled=${this.closing.busy} @click=${() => void this.close(data)}>
              ${this.closing.busy ? "Counting…" : "Close the round"}
            </button>`
          : nothing}
        ${this.may("castBallot") ? html`<a class="button" href=${this.to("rounds/:rankingRoundId/ballot", { rankingRoundId: round.id })}>Your ballot</a>` : nothing}
      </p>
      ${missing === undefined
        ? nothing
        : missing.length === 0
          ? empty("Everybody has voted. Close the round to see what hurts.")
          : table(
              "Who has not voted yet",
              [
                { head: "Name", cell: (row) => row.displayName, isName: true },
                { head: "Department", cell: (row) => departments.find((each) => each.id === row.departmentId)?.name ?? row.department },
              ],
              missing,
              "",
            )}
    `;
  }
}
customElements.define("wm-round", RoundPage);

/** The order that disagrees least with the groups, in its tiers. */
function opinion({ secondOpinion: second, painPoints }: Outcome): TemplateResult | typeof nothing {
  if (second.order.length === 0) {
    return second.reason === undefined ? nothing : html`<h2>Second opinion</h2><p>${second.reason}</p>`;
  }
  const title = (id: string) => painPoints.find((each) => each.painPointId === id)?.title ?? id;
  const rank = (id: string) => painPoints.find((each) => each.painPointId === id)?.perHead.rank;
  const rows = second.tiers.flatMap((tier, at) => tier.map((id) => ({ id, at })));
  return html`
    <h2>Second opinion</h2>
    <p>
      The order that disagrees least with the groups of departments
      ${second.proven ? "(proven)" : "(the best that was found)"} has
      ${figure(
        `${number(second.disagreements ?? 0)} disagreements`,
        [
          second.rule,
          `No order has fewer than ${number(second.bound ?? 0)}`,
          `${number(second.reversedPairs ?? 0)} of ${number(second.pairs ?? 0, 0)} pairs are the other way round than by the rule`,
        ],
        "Disagreements",
      )}
      ${second.severalBest ? "Other orders are as good: those within a tier could be swapped." : nothing}
    </p>
    ${table(
      "The second opinion in tiers, worst first",
      [
        { head: "Tier", cell: (row) => row.at + 1, isNumber: true },
        { head: "Pain point", cell: (row) => title(row.id), isName: true },
        { head: "Rank a head", cell: (row) => rank(row.id) ?? "–", isNumber: true },
      ],
      rows,
      "",
    )}
  `;
}
