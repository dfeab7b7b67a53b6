import { html, nothing, type TemplateResult } from "lit";
import { address, call, type Call, type OperationId, type Schemas } from "../api/client";
import { events } from "../api/events";
import { confirmed } from "../parts/confirm";
import { facts } from "../parts/facts";
import { filters } from "../parts/filters";
import { day, moment, number, percent } from "../parts/format";
import { listing } from "../parts/listing";
import { picture } from "../parts/picture";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce, badge } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { miningState } from "./minings";

type Mining = Schemas["JourneyMining"];

interface Data {
  readonly mining: Mining;
  /** Once it has found something. */
  readonly map: Schemas["JourneyMap"] | undefined;
}

/** One mining: how far it is while it runs, then what it found and the paths that customers took. */
export default class MiningPage extends Page<Data> {
  static override properties = { ...Page.properties, chosen: { state: true }, now: { state: true } };

  declare private chosen: Record<string, string>;
  /** The time while it runs, so that one sees it pass. */
  declare private now: number;
  private readonly cancelling = new Saving(this);
  private readonly left = new AbortController();
  private watched = false;

  constructor() {
    super();
    this.chosen = { main: "true" };
    this.now = Date.now();
  }

  private get path() {
    return { miningId: this.param("miningId") };
  }

  protected async read(signal: AbortSignal): Promise<Data> {
    const { data } = await call("readJourneyMining", { path: this.path, signal });
    if (isUnderWay(data) && !this.watched) {
      this.watched = true;
      void this.watch();
    }
    const map = data.outcome === undefined ? undefined : await call("readJourneyMap", { path: this.path, signal });
    return { mining: data, map: map?.data };
  }

  protected override downloads({ map }: Data): readonly OperationId[] {
    return map === undefined ? [] : ["readJourneyMap", "listMinedTransitions"];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.left.abort();
  }

  private async watch(): Promise<void> {
    const clock = setInterval(() => (this.now = Date.now()), 1000);
    try {
      await events<Mining>(address("readJourneyMining", { path: this.path }), this.left.signal, (mining) => (this.state = { data: { mining, map: undefined } }));
    } catch (failure) {
      if (!this.left.signal.aborted) {
        throw failure;
      }
    } finally {
      clearInterval(clock);
      this.watched = false;
    }
    if (!this.left.signal.aborted) {
      announce("The mining has ended.");
      await this.refresh();
    }
  }

  protected view({ mining, map }: Data): TemplateResult {
    const { settings, outcome } = mining;
    const refused = this.cancelling.refused;
    return html`
      <p>${miningState(mining)} Asked for by ${mining.requestedBy} on ${moment(mining.createdAt)}.</p>
      ${refused === undefined ? nothing : problemBanner(refused.problem)}
      ${isUnderWay(mining)
        ? html`<p role="status">${mining.startedAt === undefined ? "Waiting to begin." : `Reading contacts for ${Math.max(0, Math.round((this.now - Date.parse(mining.startedAt)) / 1000))} seconds.`}</p>
            ${this.may("cancelJourneyMining")
              ? html`<p class="actions"><button type="button" class="quiet" ?disabled=${this.cancelling.busy} @click=${() => void this.cancel()}>Cancel it…</button></p>`
              : nothing}`
        : nothing}
      ${mining.failure === undefined ? nothing : html`<p class="banner" role="alert">${mining.failure}</p>`}
      <details class="card">
        <summary>How it was made</summary>
        ${facts([
          ["New journey after", `${settings.gapDays} days without a contact`],
          ["Main paths cover", percent(settings.mainShare)],
          ["Steps looked at", settings.longestPath],
          ["From", settings.from === undefined ? "the beginning" : day(settings.from)],
          ["To", settings.to === undefined ? "the end" : day(settings.to)],
        ])}
        <ul>${mining.rules.map((each) => html`<li>${each}</li>`)}</ul>
      </details>
      ${outcome === undefined ? nothing : this.found(mining, outcome, map)}
    `;
  }

  private found(mining: Mining, outcome: Schemas["MiningOutcome"], map: Data["map"]): TemplateResult {
    return html`
      ${facts([
        ["Contacts seen", `${outcome.interactions.toLocaleString()}, of which ${outcome.interactionsBeyond.toLocaleString()} beyond the steps that are looked at`],
        ["Journeys", `${outcome.journeys.toLocaleString()}, of which ${outcome.longerJourneys.toLocaleString()} have more steps`],
        ["Distinct paths", `${outcome.distinctPaths.toLocaleString()}, of which ${outcome.keptPaths.toLocaleString()} are kept`],
        ["Main paths", outcome.mainPaths.toLocaleString()],
        ["It took", `${number(outcome.seconds, 1)} seconds`],
      ])}
      ${map === undefined || map.steps.length === 0 ? nothing : picture("readJourneyMap", { path: this.path }, stepsOf(map))}
      <h2>Paths</h2>
      ${filters("Filter the paths", [{ name: "main", label: "Paths", values: [["true", "main paths"], ["false", "others"]] }], this.chosen, (chosen) => (this.chosen = chosen))}
      ${listing({
        operation: "listMinedPaths",
        asOf: mining.version,
        call: { path: this.path, query: { ...this.chosen, sort: "rank" } } as unknown as Call<"listMinedPaths">,
        caption: "Paths that customers took, the most travelled first",
        columns: [
          { head: "Rank", cell: (row) => row.rank, isNumber: true },
          { head: "Path", cell: (row) => row.touchpoints.map((each) => each.name).join(" → "), isName: true },
          { head: "Journeys", cell: (row) => row.journeys.toLocaleString(), isNumber: true },
          { head: "Share", cell: (row) => percent(row.share, 1), isNumber: true },
          { head: "With those above", cell: (row) => percent(row.cumulativeShare, 1), isNumber: true },
        ],
        empty: "No path. Map the touchpoints of a source, then mine again.",
      })}
    `;
  }

  private async cancel(): Promise<void> {
    const sure = await confirmed("Cancel this mining?", "It is stopped at once and keeps nothing.", "Stop it");
    if (sure && (await this.cancelling.run(() => call("cancelJourneyMining", { path: this.path, ifMatch: "*" })))) {
      announce("The mining is cancelled.");
      await this.refresh();
    }
  }
}
customElements.define("wm-mining", MiningPage);

function isUnderWay({ state }: Mining): boolean {
  return state === "QUEUED" || state === "RUNNING";
}

/** The numbers of the map. */
function stepsOf({ steps }: Schemas["JourneyMap"]): TemplateResult {
  return table<Schemas["JourneyStep"]>(
    "From touchpoint to touchpoint, the most frequent first",
    [
      { head: "From", cell: (step) => step.fromName.name, isName: true },
      { head: "To", cell: (step) => step.toName.name },
      { head: "How often", cell: (step) => `${step.count.toLocaleString()} of ${step.leaving.toLocaleString()}`, isNumber: true },
      { head: "Share", cell: (step) => percent(step.probability, 1), isNumber: true },
      { head: "Path", cell: (step) => (step.main ? badge("MAIN", "good") : nothing) },
    ],
    steps,
    "",
  );
}
