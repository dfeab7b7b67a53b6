import { html, nothing, type TemplateResult } from "lit";
import { address, call, type Schemas } from "../api/client";
import { events } from "../api/events";
import { confirmed } from "../parts/confirm";
import { moment, number, words } from "../parts/format";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce, badge } from "../parts/small";
import { Page } from "../shell/page";

type Job = Schemas["RoadmapJob"];

interface Data {
  readonly job: Job;
  /** The roadmap once it is found. */
  readonly roadmap: Schemas["Roadmap"] | undefined;
}

const OVER: readonly Job["state"][] = ["SUCCEEDED", "FAILED", "CANCELLED"];

/** The search for a roadmap, as it goes on. */
export default class RoadmapJob extends Page<Data> {
  private readonly saving = new Saving(this);
  private listening = false;

  protected async read(signal: AbortSignal): Promise<Data> {
    const { data: job } = await call("readRoadmapJob", { path: this.path, signal });
    if (!OVER.includes(job.state) && !this.listening) {
      this.listening = true;
      void this.listen(signal);
    }
    const roadmapId = job.result?.split("/").at(-1);
    const roadmap = roadmapId === undefined ? undefined : (await call("readRoadmap", { path: { roadmapId }, signal })).data;
    return { job, roadmap };
  }

  private get path() {
    return { jobId: this.param("jobId") };
  }

  /** Follows the events until the search is over. A broken stream is asked for again by reading the job. */
  private async listen(signal: AbortSignal): Promise<void> {
    try {
      await events<Job>(address("readRoadmapJob", { path: this.path }), signal, (job) => {
        this.state = { data: { job, roadmap: this.state?.data?.roadmap } };
      });
    } catch (failure) {
      if (signal.aborted) {
        return;
      }
    }
    this.listening = false;
    await this.refresh();
    const job = this.state?.data?.job;
    if (job !== undefined && OVER.includes(job.state)) {
      announce(`The search has ${words(job.state)}.`);
    }
  }

  private async cancel(): Promise<void> {
    if (await confirmed("Cancel the search?", "It leaves no roadmap.", "Cancel the search")) {
      await this.saving.run(() => call("cancelRoadmapJob", { path: this.path, ifMatch: "*" }));
      await this.refresh();
    }
  }

  protected view({ job, roadmap }: Data): TemplateResult {
    const over = OVER.includes(job.state);
    return html`
      <h2>${job.name}</h2>
      <p>
        ${badge(job.state, job.state === "SUCCEEDED" ? "good" : job.state === "FAILED" ? "bad" : "calm")}
        ${job.startedAt === undefined ? `Asked for on ${moment(job.createdAt)}.` : `Begun on ${moment(job.startedAt)}.`}
        ${job.finishedAt === undefined ? nothing : `Ended on ${moment(job.finishedAt)}.`}
      </p>
      ${over
        ? nothing
        : html`<p>
            <label>Share of the gap that is closed <progress max="1" .value=${job.progress}></progress></label>
            ${Math.round(job.progress * 100)} %
          </p>`}
      ${job.problem === undefined ? nothing : html`<div class="banner" role="alert"><p><strong>${job.problem.title}.</strong> ${job.problem.detail}</p></div>`}
      ${this.saving.refused === undefined ? nothing : problemBanner(this.saving.refused.problem)}
      ${roadmap === undefined ? nothing : found(roadmap)}
      <p class="actions">
        ${roadmap === undefined ? nothing : html`<a class="button" href=${this.to("roadmaps/:roadmapId", { roadmapId: roadmap.id })}>Open the roadmap</a>`}
        ${over || !this.may("cancelRoadmapJob") ? nothing : html`<button type="button" class="quiet" ?disabled=${this.saving.busy} @click=${() => void this.cancel()}>Cancel the search</button>`}
        <a class="button" href=${this.to("roadmaps")}>All roadmaps</a>
      </p>
    `;
  }
}
customElements.define("wm-roadmap-job", RoadmapJob);

function found(roadmap: Schemas["Roadmap"]): TemplateResult {
  const points = (value: number | undefined) => (value === undefined ? "—" : `${number(value)} points`);
  return html`
    <dl class="facts">
      <dt>Best found</dt><dd>${points(roadmap.value)}</dd>
      <dt>Bound</dt><dd>${points(roadmap.bound)}; no roadmap is worth more</dd>
      <dt>Gap</dt><dd>${roadmap.gapPercent === undefined ? "—" : `${number(roadmap.gapPercent, 2)} %`}: ${words(roadmap.status)}</dd>
      <dt>Simple plan</dt><dd>${points(roadmap.greedyValue)}${roadmap.gainOverGreedyPercent === undefined ? nothing : `; this is ${number(roadmap.gainOverGreedyPercent)} % more`}</dd>
      <dt>Search</dt><dd>${number(roadmap.solverSeconds)} s</dd>
    </dl>
  `;
}
