import { html, nothing, type TemplateResult } from "lit";
import { address, call, sendFile, type Answered, type Schemas } from "../api/client";
import { events } from "../api/events";
import { confirmed } from "../parts/confirm";
import { form } from "../parts/form";
import { count } from "../parts/format";
import { hasEnded, jobOutcome, jobProgress, jobState, STREAMS } from "../parts/import";
import { Saving } from "../parts/saving";
import { announce } from "../parts/small";
import { Page } from "../shell/page";
import { go } from "../shell/router";

type Job = Schemas["ImportJob"];

/** A file as it was tried, so that exactly this one is taken in. */
interface Tried {
  readonly file: File;
  readonly headers: Readonly<Record<string, string>>;
  readonly stream: string;
  readonly query: { readonly mode: string; readonly onError: string };
}

/** The kinds of files, by how their names end. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.(ndjson|jsonl)(\.gz)?$/i, "application/x-ndjson"],
  [/\.json(\.gz)?$/i, "application/json"],
  [/\.csv(\.gz)?$/i, "text/csv"],
];

/** A file of records, sent by hand: a dry run says what would happen, and only then it can be taken in. */
export default class SendFile extends Page<Answered<Schemas["Source"]>> {
  static override properties = { ...Page.properties, job: { state: true }, fault: { state: true } };

  declare private job: Job | undefined;
  declare private fault: string | undefined;
  private tried: Tried | undefined;
  private readonly saving = new Saving(this);
  private readonly left = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.left.abort();
  }

  protected read(signal: AbortSignal): Promise<Answered<Schemas["Source"]>> {
    return call("readSource", { path: { source: this.param("source") }, signal });
  }

  protected view({ data: source }: Answered<Schemas["Source"]>): TemplateResult {
    return html`
      <p>Records of ${source.label}. The dry run reads the whole file and writes nothing.</p>
      <div class="field">
        <label for="file">File</label>
        <p id="file-hint" class="small">NDJSON, CSV or JSON by the end of its name: .ndjson, .csv or .json, also with .gz behind it.</p>
        <input id="file" type="file" accept=".ndjson,.jsonl,.json,.csv,.gz" aria-describedby="file-hint" aria-invalid=${this.fault === undefined ? nothing : "true"} />
        ${this.fault === undefined ? nothing : html`<p class="fault" role="alert">${this.fault}</p>`}
      </div>
      ${form(
        this.saving,
        [
          { name: "stream", label: "What the records are", type: "select", required: true, options: STREAMS },
          {
            name: "mode",
            label: "What the file holds",
            type: "select",
            required: true,
            options: [["incremental", "what has changed"], ["snapshot", "all records: those that it lacks are deleted"]],
          },
          {
            name: "onError",
            label: "With a bad record",
            type: "select",
            required: true,
            options: [["continue", "take in the good ones"], ["abort", "take in nothing"]],
          },
          {
            name: "charset",
            label: "Characters",
            type: "select",
            required: true,
            options: [["utf-8", "UTF-8"], ["utf-16", "UTF-16"], ["windows-1252", "Windows-1252"]],
          },
        ],
        "Try it",
        (values) => void this.try(values),
      )}
      ${this.job === undefined ? nothing : this.shown(this.job)}
    `;
  }

  private shown(job: Job): TemplateResult {
    return html`
      <h2>The dry run</h2>
      <p>${jobState(job)}</p>
      ${jobProgress(job)} ${hasEnded(job) ? jobOutcome(job) : nothing}
      ${hasEnded(job) && this.mayFollow(job)
        ? html`<p class="actions"><button type="button" ?disabled=${this.saving.busy} @click=${() => void this.take(job)}>Take it in…</button></p>`
        : nothing}
    `;
  }

  /** Too many deletions can be confirmed; everything else is corrected in the file. */
  private mayFollow({ state, failureCode }: Job): boolean {
    return state === "SUCCEEDED" || failureCode === "TOO_MANY_DELETIONS";
  }

  private async try(values: Record<string, unknown>): Promise<void> {
    const file = this.querySelector<HTMLInputElement>("#file")?.files?.[0];
    const type = TYPES.find(([ending]) => file !== undefined && ending.test(file.name))?.[1];
    this.fault = file === undefined ? "Choose a file." : type === undefined ? "The name must end in .ndjson, .csv or .json, or in one of these with .gz." : undefined;
    if (file === undefined || type === undefined) {
      this.querySelector<HTMLInputElement>("#file")?.focus();
      return;
    }
    this.tried = {
      file,
      headers: {
        "Content-Type": `${type};charset=${String(values["charset"])}`,
        ...(file.name.toLowerCase().endsWith(".gz") ? { "Content-Encoding": "gzip" } : {}),
      },
      stream: String(values["stream"]),
      query: { mode: String(values["mode"]), onError: String(values["onError"]) },
    };
    const started = await this.send({ dryRun: "true" });
    if (started !== undefined) {
      this.job = started;
      await this.follow(started);
    }
  }

  /** The job that takes in the file that was chosen. */
  private async send(more: { dryRun?: string; confirmDeletions?: number }): Promise<Job | undefined> {
    const { file, headers, stream, query } = this.tried as Tried;
    let job: Job | undefined;
    await this.saving.run(async (idempotencyKey) => {
      const path = { source: this.param("source"), stream };
      job = (await sendFile("startImport", { path, query: { ...query, ...more }, idempotencyKey }, file, headers)).data;
    });
    return job;
  }

  private async follow({ source, stream, id }: Job): Promise<void> {
    try {
      await events<Job>(address("readImportJob", { path: { source, stream, job: id } }), this.left.signal, (job) => (this.job = job));
      announce("The dry run has ended.");
    } catch (failure) {
      if (!this.left.signal.aborted) {
        throw failure;
      }
    }
  }

  private async take(dry: Job): Promise<void> {
    const missing = this.tried?.query.mode === "snapshot" ? (dry.missing ?? 0) : 0;
    const explanation = missing === 0 ? "The good records are written." : `The records are written, and ${count(missing, "stored record")} that the file lacks are deleted.`;
    if (!(await confirmed("Take in the file?", explanation, missing === 0 ? "Take it in" : `Take it in and delete ${missing.toLocaleString()}`))) {
      return;
    }
    const job = await this.send(missing === 0 ? {} : { confirmDeletions: missing });
    if (job !== undefined) {
      go(this.to("sources/:source/:stream/jobs/:job", { source: job.source, stream: job.stream, job: job.id }));
    }
  }
}
customElements.define("wm-send-file", SendFile);
