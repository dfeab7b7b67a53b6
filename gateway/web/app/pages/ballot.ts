import { html, nothing, type TemplateResult } from "lit";
import { call, callOrNothing, type Schemas } from "../api/client";
import { confirmed } from "../parts/confirm";
import { count, moment } from "../parts/format";
import { overwrite } from "../parts/overwrite";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce } from "../parts/small";
import { Page } from "../shell/page";
import * as tiers from "./ballot-tiers";

interface Data {
  readonly round: Schemas["RankingRound"];
  readonly cast: Schemas["Ballot"] | undefined;
  readonly etag: string | undefined;
}

/**
 * The ballot: pain points in tiers, worst first. Everything that dragging does the buttons and keys do, too. The draft
 * stays in this browser until it is cast or its owner signs out.
 */
export default class Ballot extends Page<Data> {
  static override properties = { ...Page.properties, ranked: { state: true } };

  declare private ranked: tiers.Tiers;
  private readonly saving = new Saving(this);
  private dragged: string | undefined;

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { rankingRoundId: this.param("rankingRoundId") };
    const [round, ballot] = await Promise.all([
      call("readRankingRound", { path, signal }),
      callOrNothing("readBallot", { path, signal }),
    ]);
    this.ranked = this.draft(round.data) ?? ballot?.data.tiers ?? [];
    return { round: round.data, cast: ballot?.data, etag: ballot?.etag };
  }

  private get key(): string {
    return `waymark-draft-${this.where.standing.subject}-${this.param("rankingRoundId")}`;
  }

  /** A draft is kept for as long as it ranks nothing that the round does not have. */
  private draft(round: Data["round"]): tiers.Tiers | undefined {
    const kept = localStorage.getItem(this.key);
    const read = kept === null ? undefined : (JSON.parse(kept) as tiers.Tiers);
    return read?.flat().every((id) => round.painPointIds.includes(id)) ? read : undefined;
  }

  private change(next: tiers.Tiers, moved: string, round: Data["round"]): void {
    this.ranked = next;
    localStorage.setItem(this.key, JSON.stringify(next));
    const at = next.findIndex((tier) => tier.includes(moved));
    const tied = (next[at]?.length ?? 1) - 1;
    announce(
      at < 0
        ? `${title(round, moved)} is not ranked`
        : `${title(round, moved)} is in place ${at + 1}${tied > 0 ? `, with ${count(tied, "other")}` : ""}`,
    );
    void this.updateComplete.then(() => {
      const row = this.querySelector<HTMLElement>(`[data-id="${moved}"]`);
      if (row !== null && !row.contains(document.activeElement)) {
        row.querySelector<HTMLElement>("button:not([disabled])")?.focus();
      }
    });
  }

  private async cast(data: Data): Promise<void> {
    const left = data.round.painPointIds.length - this.ranked.flat().length;
    const agreed = await confirmed(
      "Cast this ballot?",
      left === 0
        ? "Nobody sees how you voted. You can replace the ballot until the round closes."
        : `${count(left, "pain point stays", "pain points stay")} without a rank and ${left === 1 ? "gets" : "get"} no points. Nobody sees how you voted. You can replace the ballot until the round closes.`,
      "Cast it",
    );
    if (!agreed) {
      return;
    }
    const path = { rankingRoundId: this.param("rankingRoundId") };
    const shown = (ranked: tiers.Tiers) => `${ranked.length} places, ${ranked.flat().length} ranked`;
    // somebody who casts in two tabs chooses between both ballots
    const done = await this.saving.run(() =>
      overwrite(
        data.etag,
        (ifMatch) => call("castBallot", { path, body: { tiers: this.ranked.map((tier) => [...tier]) }, ifMatch }),
        () => call("readBallot", { path }),
        (theirs) => [{ name: "Ranking", mine: shown(this.ranked), theirs: shown(theirs.tiers) }],
      ),
    );
    if (done) {
      localStorage.removeItem(this.key);
      announce("Your ballot is cast.");
      await this.refresh();
    }
  }

  protected view(data: Data): TemplateResult {
    const { round, cast } = data;
    const open = tiers.unranked(this.ranked, round.painPointIds);
    if (round.state !== "OPEN") {
      return html`<p>This round is closed. <a href=${this.to("pain")}>See what hurts</a></p>`;
    }
    return html`
      <p>
        ${round.title}. Put what hurts customers most first; several may share a place, and what you cannot judge stays
        without a rank.
        ${cast === undefined ? "You have not cast a ballot yet." : `You cast your ballot on ${moment(cast.castAt)}.`}
      </p>
      <p class="small" id="keys">
        Drag, or use the buttons. With the keyboard: Alt and arrow up or down move the focused pain point, Alt and
        arrow left ties it with the place above, Alt and Delete takes it out.
      </p>
      ${this.saving.refused === undefined ? nothing : problemBanner(this.saving.refused.problem)}
      <h2>Ranked</h2>
      ${this.ranked.length === 0
        ? html`<p class="empty" @dragover=${accept} @drop=${() => this.drop(round, 0, "before")}>
            Nothing is ranked yet. Choose “Rank” at what hurts most.
          </p>`
        : html`<ol class="tiers" aria-describedby="keys">
            ${this.ranked.map((tier, at) => this.tierOf(round, tier, at))}
          </ol>`}
      <h2>Without a rank (${open.length})</h2>
      ${open.length === 0
        ? html`<p class="small">Everything is ranked.</p>`
        : html`<ul class="tiers">
            ${open.map(
              (id) => html`<li class="tier plain">
                <div class="ranked" draggable="true" data-id=${id} @dragstart=${() => (this.dragged = id)}>
                  <span>${title(round, id)}</span>
                  <span class="moves">
                    ${this.button(round, id, "Rank", tiers.ranked(this.ranked, id))}
                  </span>
                </div>
              </li>`,
            )}
          </ul>`}
      <p class="actions">
        <button type="button" ?disabled=${this.ranked.length === 0 || this.saving.busy} @click=${() => void this.cast(data)}>
          ${cast === undefined ? "Cast the ballot" : "Replace my ballot"}
        </button>
        <span class="small">Saved as a draft in this browser until you sign out.</span>
      </p>
    `;
  }

  private tierOf(round: Data["round"], tier: readonly string[], at: number): TemplateResult {
    return html`
      <li
        class="tier"
        @dragover=${accept}
        @drop=${(event: DragEvent) => this.drop(round, at, half(event))}
      >
        <span class="rank" aria-label="Place ${at + 1}">${at + 1}</span>
        <div>${tier.map((id) => this.rankedOf(round, id, at))}</div>
      </li>
    `;
  }

  private rankedOf(round: Data["round"], id: string, at: number): TemplateResult {
    const moves = movesOf(this.ranked, id, at);
    return html`
      <div
        class="ranked"
        draggable="true"
        data-id=${id}
        @dragstart=${() => (this.dragged = id)}
        @keydown=${(event: KeyboardEvent) => {
          const move = event.altKey ? moves.find((each) => each.key === event.key)?.to : undefined;
          if (move !== undefined) {
            event.preventDefault();
            this.change(move, id, round);
          }
        }}
      >
        <span>${title(round, id)}</span>
        <span class="moves">${moves.map((each) => this.button(round, id, each.label, each.to))}</span>
      </div>
    `;
  }

  private button(round: Data["round"], id: string, label: string, next: tiers.Tiers | undefined): TemplateResult {
    return html`<button
      type="button"
      ?disabled=${next === undefined}
      aria-label="${label}: ${title(round, id)}"
      @click=${() => next !== undefined && this.change(next, id, round)}
    >
      ${label}
    </button>`;
  }

  private drop(round: Data["round"], at: number, where: tiers.Where): void {
    if (this.dragged !== undefined) {
      this.change(tiers.placed(this.ranked, this.dragged, at, where), this.dragged, round);
      this.dragged = undefined;
    }
  }
}
customElements.define("wm-ballot", Ballot);

function movesOf(ranked: tiers.Tiers, id: string, at: number) {
  return [
    { label: "Up", key: "ArrowUp", to: tiers.raised(ranked, id) },
    { label: "Down", key: "ArrowDown", to: tiers.lowered(ranked, id) },
    { label: "Tie", key: "ArrowLeft", to: at === 0 ? undefined : tiers.placed(ranked, id, at - 1, "in") },
    { label: "Leave out", key: "Delete", to: tiers.without(ranked, id) },
  ];
}

function title(round: Data["round"], id: string): string {
  const at = round.painPointIds.indexOf(id);
  return round.painPoints[at]?.title ?? id;
}

function accept(event: DragEvent): void {
  event.preventDefault();
}

/** The upper or lower edge of a place means a place of its own; the middle means a tie. */
function half(event: DragEvent): tiers.Where {
  const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
  const part = (event.clientY - box.top) / box.height;
  return part < 0.3 ? "before" : part > 0.7 ? "after" : "in";
}
