import { html, nothing, type TemplateResult } from "lit";
import type { Schemas } from "../api/client";
import { facts } from "./facts";
import { count, number, words } from "./format";
import { badge } from "./small";
import { table } from "./table";

type Job = Schemas["ImportJob"];

export const OUTCOMES = ["CREATED", "UPDATED", "UNCHANGED", "STALE", "DELETED", "REJECTED"] as const;

export const STREAMS: readonly (readonly [name: string, label: string])[] = [
  ["cases", "cases"],
  ["interactions", "contacts with customers"],
  ["survey-responses", "answers to surveys"],
  ["accounts", "accounts"],
  ["contacts", "people (candidates)"],
  ["opportunities", "opportunities"],
];

export function hasEnded({ state }: Job): boolean {
  return state !== "QUEUED" && state !== "RUNNING";
}

export function jobState({ state }: Job): TemplateResult {
  return badge(state, state === "SUCCEEDED" ? "good" : state === "FAILED" ? "bad" : state === "CANCELLED" ? "warn" : "calm");
}

/** "12 created, 3 rejected". */
export function outcomes({ counts }: Job): string {
  const some = OUTCOMES.filter((each) => (counts[each] ?? 0) > 0);
  return some.length === 0 ? "no records" : some.map((each) => `${counts[each]?.toLocaleString()} ${words(each)}`).join(", ");
}

/** How far a job is while it runs. */
export function jobProgress(job: Job): TemplateResult | typeof nothing {
  if (hasEnded(job)) {
    return nothing;
  }
  return html`<p>
    <label>Share of the file that is done <progress max="1" .value=${job.progress}></progress></label>
    ${number(job.progress * 100, 0)} %${job.recordsPerSecond === undefined ? "" : `, ${count(job.recordsPerSecond, "record")} a second`}${job.remainingSeconds ===
    undefined
      ? ""
      : `, about ${count(job.remainingSeconds, "second")} left`}
  </p>`;
}

/** What came of a file, or of a dry run: what would. */
export function jobOutcome(job: Job): TemplateResult {
  const unknown = Object.entries(job.unknownProperties);
  return html`
    ${job.failure === undefined
      ? nothing
      : html`<div class="banner" role="alert"><p><strong>${words(job.failureCode ?? "FAILED")}.</strong> ${job.failure}</p></div>`}
    ${table<(typeof OUTCOMES)[number]>(
      job.dryRun ? "What would come of the records" : "What came of the records",
      [
        { head: "Outcome", cell: (row) => words(row), isName: true },
        { head: "Records", cell: (row) => (job.counts[row] ?? 0).toLocaleString(), isNumber: true },
      ],
      OUTCOMES,
      "",
    )}
    ${facts([["Stored records that the snapshot lacks", job.missing?.toLocaleString()]])}
    ${unknown.length === 0
      ? nothing
      : table<[string, number]>(
          "Properties that the stream does not have",
          [
            { head: "Property", cell: ([name]) => name, isName: true },
            { head: "Records", cell: ([, records]) => records.toLocaleString(), isNumber: true },
          ],
          unknown,
          "",
        )}
  `;
}
