import { html, nothing, type TemplateResult } from "lit";
import { address, call, type Schemas } from "../api/client";
import { events } from "../api/events";
import { firstRejections, type Rejection } from "../api/rejections";
import { confirmed } from "../parts/confirm";
import { facts } from "../parts/facts";
import { moment, words } from "../parts/format";
import { hasEnded, jobOutcome, jobProgress, jobState } from "../parts/import";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Job = Schemas["ImportJob"];

interface Data {
  readonly job: Job;
  /** Absent where the caller may not read records. */
  readonly rejections: readonly Rejection[] | undefined;
}

const SHOWN = 100;

/** A file of records on its way in: how far it is, and what came of each record. */
export default class ImportJobPage extends Page<Data> {
  private readonly cancelling = new Saving(this);
  private listening = false;

  private get path() {
    return { source: this.param("source"), stream: this.param("stream"), job: this.param("job") };
  }

  protected async read(signal: AbortSignal): Promise<Data> {
    const { data: job } = await call("readImportJob", { path: this.path, signal });
    if (!hasEnded(job) && !this.listening) {
      this.listening = true;
      void this.listen(signal);
    }
    const asked = this.may("readRejectedRecords") && (job.counts["REJECTED"] ?? 0) > 0;
    return { job, rejections: asked ? await firstRejections(job, SHOWN, signal) : undefined };
  }

  /** Follows the events until the job ends. A broken stream is asked for again by reading the job. */
  private async listen(signal: AbortSignal): Promise<void> {
    try {
      await events<Job>(address("readImportJob", { path: this.path }), signal, (job) => {
        this.state = { data: { job, rejections: this.state?.data?.rejections } };
      });
    } catch (failure) {
      if (signal.aborted) {
        return;
      }
    }
    this.listening = false;
    await this.refresh();
    const job = this.state?.data?.job;
    if (job !== undefined && hasEnded(job)) {
      announce(`The job has ${words(job.state)}.`);
    }
  }

  private async cancel(): Promise<void> {
    const sure = await confirmed("Cancel the job?", "What is written stays, nothing more is written. The checkpoint stays as it was.", "Cancel the job");
    if (sure && (await this.cancelling.run(() => call("cancelImportJob", { path: this.path, ifMatch: "*" })))) {
      announce("The job is cancelled.");
      await this.refresh();
    }
  }

  protected view({ job, rejections }: Data): TemplateResult {
    const refused = this.cancelling.refused;
    return html`
      <p>${jobState(job)} ${job.dryRun ? "A dry run: nothing is written." : nothing}</p>
      ${refused === undefined ? nothing : problemBanner(refused.problem)}
      ${jobProgress(job)}
      ${facts([
        ["Records", `${job.records.toLocaleString()} of ${job.stream}, ${words(job.mode)}`],
        ["File", `${job.fileFormat}, sent by ${job.requestedBy} on ${moment(job.createdAt)}`],
        ["Begun", job.startedAt === undefined ? "not yet" : moment(job.startedAt)],
        ["Ended", job.finishedAt === undefined ? undefined : moment(job.finishedAt)],
        ["With a bad record", job.onError === "ABORT" ? "nothing is taken in" : "the good ones are taken in"],
        ["Checkpoint", job.checkpoint],
      ])}
      ${jobOutcome(job)}
      ${rejections === undefined ? nothing : this.rejected(job, rejections)}
      <p class="actions">
        <a class="button" href=${this.to("sources/:source", { source: job.source })}>The source</a>
        ${hasEnded(job) || !this.may("cancelImportJob")
          ? nothing
          : html`<button type="button" class="quiet" ?disabled=${this.cancelling.busy} @click=${() => void this.cancel()}>Cancel the job…</button>`}
      </p>
    `;
  }

  private rejected(job: Job, rejections: readonly Rejection[]): TemplateResult {
    return html`
      <h2>Rejected records</h2>
      <p>
        Correct them in the file and send it again as it is.
        <a href=${address("readRejectedRecords", { path: this.path })} download="rejected.${job.fileFormat.toLowerCase()}">Download the rejected records</a>
      </p>
      ${table<Rejection>(
        `The first ${rejections.length} of ${(job.counts["REJECTED"] ?? 0).toLocaleString()} rejected records`,
        [
          { head: "Line", cell: (row) => row.line.toLocaleString(), isNumber: true },
          { head: "Id", cell: (row) => row.externalId ?? "not readable", isName: true },
          { head: "Where", cell: (row) => html`<ul class="plain">${row.faults.map((each) => html`<li>${each.pointer === "" ? "the record" : each.pointer}</li>`)}</ul>` },
          { head: "Why", cell: (row) => html`<ul class="plain">${row.faults.map((each) => html`<li>${each.detail}</li>`)}</ul>` },
        ],
        rejections,
        "",
      )}
    `;
  }
}
customElements.define("wm-import-job", ImportJobPage);
