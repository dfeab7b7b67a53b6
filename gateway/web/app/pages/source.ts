import { html, nothing, type TemplateResult } from "lit";
import { all, call, callOrNothing, type Answered, type Body, type Schemas } from "../api/client";
import { ask } from "../parts/ask";
import { confirmed } from "../parts/confirm";
import { facts } from "../parts/facts";
import { filters } from "../parts/filters";
import { count, moment, number, titleOf } from "../parts/format";
import { jobState, outcomes, STREAMS } from "../parts/import";
import { listing } from "../parts/listing";
import { differing, overwrite } from "../parts/overwrite";
import { problemBanner } from "../parts/problem";
import { Saving } from "../parts/saving";
import { announce, badge } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { go } from "../shell/router";
import { privacies, sourceFields } from "./sources";

type Values = Readonly<Record<string, string>>;

const FIELDS = ["department", "category", "touchpoint", "lost-reason"] as const;
type FieldName = (typeof FIELDS)[number];

/** What the words of each field mean, in the plural. */
const MEANINGS: Readonly<Record<FieldName, string>> = {
  department: "department",
  category: "pain point",
  touchpoint: "touchpoint",
  "lost-reason": "pain point",
};

/** In what records they stand. */
const RECORDS: Readonly<Record<FieldName, string>> = {
  department: "case",
  category: "case",
  touchpoint: "contact",
  "lost-reason": "opportunity",
};

interface LastFile {
  readonly stream: string;
  readonly label: string;
  readonly job: Schemas["ImportJob"] | undefined;
}

interface Mapping {
  readonly field: FieldName;
  readonly values: Values;
  readonly etag: string | undefined;
}

interface Data {
  readonly source: Answered<Schemas["Source"]>;
  readonly mappings: readonly Mapping[];
  readonly unmapped: readonly Schemas["UnmappedValue"][];
  readonly files: readonly LastFile[];
  /** What the cycle has that words can mean: id and title, by field. */
  readonly targets: Readonly<Record<FieldName, ReadonlyMap<string, string>>>;
}

/** One source: its description, and what its words mean; words without a meaning first, the most frequent on top. */
export default class SourcePage extends Page<Data> {
  static override properties = { ...Page.properties, chosen: { state: true } };

  declare private chosen: Record<string, string>;
  private readonly removing = new Saving(this);

  constructor() {
    super();
    this.chosen = { stream: "cases" };
  }

  private get path() {
    return { source: this.param("source") };
  }

  protected async read(signal: AbortSignal): Promise<Data> {
    const cycle = { path: { cycleId: this.cycle.id }, signal };
    const [source, unmapped, files, mappings, departments, painPoints, touchpoints] = await Promise.all([
      call("readSource", { path: this.path, signal }),
      call("listUnmappedValues", { path: this.path, signal }),
      Promise.all(STREAMS.map(([stream, label]) => this.lastFile(stream, label, signal))),
      Promise.all(FIELDS.map((field) => this.mapping(field, signal))),
      this.may("listDepartments") ? all("listDepartments", cycle) : [],
      this.may("listPainPoints") ? all("listPainPoints", cycle) : [],
      this.may("listTouchpoints") ? all("listTouchpoints", cycle) : [],
    ]);
    const titles = new Map(painPoints.map((each) => [each.id, each.title]));
    return {
      source,
      mappings,
      unmapped: unmapped.data.values,
      files,
      targets: {
        department: new Map(departments.map((each) => [each.id, `${each.code} ${each.name}`])),
        category: titles,
        touchpoint: new Map(touchpoints.map((each) => [each.id, each.name])),
        "lost-reason": titles,
      },
    };
  }

  private async lastFile(stream: string, label: string, signal: AbortSignal): Promise<LastFile> {
    const { data } = await call("listImportJobs", { path: { ...this.path, stream }, query: { sort: "-createdAt", limit: 1 }, signal });
    return { stream, label, job: data.items[0] };
  }

  private async mapping(field: FieldName, signal?: AbortSignal): Promise<Mapping> {
    const answered = await callOrNothing("readSourceMapping", {
      path: { ...this.path, field },
      ...(signal === undefined ? {} : { signal }),
    });
    return { field, values: answered?.data.values ?? {}, etag: answered?.etag };
  }

  protected view(data: Data): TemplateResult {
    const { data: source } = data.source;
    const refused = this.removing.refused;
    return html`
      <p><strong>${source.label}</strong> <span class="id">${source.source}</span></p>
      ${facts([
        ["Kind", source.kind],
        ["Personal data", privacies[source.privacy]],
        ["Default severity", number(source.defaultSeverity, 0)],
        ["Changed", `by ${source.updatedBy ?? "somebody"} on ${moment(source.updatedAt)}`],
      ])}
      ${refused === undefined ? nothing : problemBanner(refused.problem)}
      <p class="actions">
        ${this.may("startImport") ? html`<a class="button" href=${this.to("sources/:source/send", { source: source.source })}>Send a file</a>` : nothing}
        ${this.may("putSource") ? html`<button type="button" class="quiet" @click=${() => void this.change(data)}>Change…</button>` : nothing}
        ${this.may("deleteSource") ? html`<button type="button" class="quiet" @click=${() => void this.discard(data)}>Delete…</button>` : nothing}
      </p>
      ${this.files(data)}
      ${FIELDS.map((field) => this.field(field, data))}
    `;
  }

  private files(data: Data): TemplateResult {
    const { stream = "cases" } = this.chosen;
    return html`
      <h2>What it has sent</h2>
      ${table<LastFile>(
        "The last file of each stream, of the last seven days",
        [
          { head: "Stream", cell: (row) => row.label, isName: true },
          { head: "Last file", cell: ({ job }) => (job === undefined ? "none" : html`<a href=${this.job(job)}>${moment(job.createdAt)}</a>`) },
          { head: "State", cell: ({ job }) => (job === undefined ? nothing : jobState(job)) },
          { head: "Records", cell: ({ job }) => (job === undefined ? nothing : outcomes(job)) },
          { head: "Error", cell: ({ job }) => job?.failure ?? nothing },
        ],
        data.files,
        "",
      )}
      <details>
        <summary>All files of the last seven days</summary>
        ${filters("Filter the files", [{ name: "stream", label: "Stream", values: STREAMS, required: true }], this.chosen, (chosen) => (this.chosen = chosen))}
        ${listing({
          operation: "listImportJobs",
          asOf: data,
          call: { path: { ...this.path, stream }, query: { sort: "-createdAt" } },
          caption: `Files of ${STREAMS.find(([name]) => name === stream)?.[1] ?? stream}, the newest first`,
          columns: [
            { head: "Received", cell: (row) => html`<a href=${this.job(row)}>${moment(row.createdAt)}</a>`, isName: true },
            { head: "State", cell: (row) => jobState(row) },
            { head: "Records", cell: (row) => outcomes(row) },
            { head: "Sent by", cell: (row) => row.requestedBy },
          ],
          empty: "No file of this stream is kept.",
        })}
      </details>
    `;
  }

  private job({ source, stream, id }: Schemas["ImportJob"]): string {
    return this.to("sources/:source/:stream/jobs/:job", { source, stream, job: id });
  }

  private field(field: FieldName, data: Data): TemplateResult {
    const mapping = data.mappings.find((each) => each.field === field) as Mapping;
    const open = data.unmapped.filter((each) => each.field === field);
    const said = open.reduce((sum, each) => sum + each.cases, 0);
    const records = RECORDS[field];
    const known = Object.entries(mapping.values).sort(([one], [other]) => one.localeCompare(other));
    const may = this.may("putSourceMapping");
    return html`
      <h2>What its words for “${field}” mean</h2>
      <p>
        ${count(known.length, "word is", "words are")} mapped to a ${MEANINGS[field]}.
        ${open.length === 0
          ? badge("NOTHING_UNMAPPED", "good")
          : html`${badge(`${open.length}_UNMAPPED`, "warn")} They stand in ${count(said, records, plural(records))}.`}
      </p>
      ${open.length === 0
        ? nothing
        : table<Schemas["UnmappedValue"]>(
            `Words without a ${MEANINGS[field]}, the most frequent first`,
            [
              { head: "Word", cell: (row) => row.value, isName: true },
              { head: titleOf(plural(records)), cell: (row) => row.cases.toLocaleString(), isNumber: true },
              ...(may
                ? [
                    {
                      head: "Act",
                      cell: (row: Schemas["UnmappedValue"]) => html`<span class="row-acts">
                        <button type="button" class="quiet" aria-label="Map ${row.value}" @click=${() => void this.map(mapping, row.value, data)}>Map…</button>
                      </span>`,
                    },
                  ]
                : []),
            ],
            open,
            "",
          )}
      ${may
        ? html`<p class="actions"><button type="button" class="quiet" aria-label="Map another word for ${field}" @click=${() => void this.map(mapping, undefined, data)}>Map another word…</button></p>`
        : nothing}
      <details>
        <summary>Mapped words for “${field}” (${known.length})</summary>
        ${table<[string, string]>(
          `Mapped words for ${field}`,
          [
            { head: "Word", cell: ([word]) => word, isName: true },
            { head: "Means", cell: ([, id]) => data.targets[field].get(id) ?? html`something of another cycle <span class="id">${id}</span>` },
            ...(may
              ? [
                  {
                    head: "Act",
                    cell: ([word]: [string, string]) => html`<span class="row-acts">
                      <button type="button" class="quiet" aria-label="Change what ${word} means" @click=${() => void this.map(mapping, word, data)}>Change…</button>
                      <button type="button" class="quiet" aria-label="Forget what ${word} means" @click=${() => void this.forget(mapping, word, data)}>Forget</button>
                    </span>`,
                  },
                ]
              : []),
          ],
          known,
          "No word is mapped yet.",
        )}
      </details>
    `;
  }

  /** Puts one word into the mapping; somebody else's words are kept. */
  private async map(mapping: Mapping, word: string | undefined, data: Data): Promise<void> {
    const { field } = mapping;
    const targets = data.targets[field];
    const done = await ask({
      title: word === undefined ? `Map a word for ${field}` : `What does “${word}” mean?`,
      explanation:
        targets.size === 0
          ? `This cycle has no ${MEANINGS[field]} that you may see.`
          : "Upper and lower case count as the same. Counts follow at once, mined journeys with the next mining.",
      fields: () => [
        ...(word === undefined ? [{ name: "word", label: "Word of the source", required: true, maxLength: 200 }] : []),
        {
          name: "values",
          label: MEANINGS[field].charAt(0).toUpperCase() + MEANINGS[field].slice(1),
          type: "select" as const,
          required: true,
          value: word === undefined ? undefined : mapping.values[word],
          options: [...targets],
        },
      ],
      act: "Map it",
      submit: (entered) => {
        const own = word ?? String(entered["word"]);
        const meant = String(entered["values"]);
        return this.put(mapping, (values) => ({ ...values, [own]: meant }), own, targets);
      },
    });
    if (done) {
      announce("Mapped.");
      await this.refresh();
    }
  }

  private async forget(mapping: Mapping, word: string, data: Data): Promise<void> {
    const sure = await confirmed(`Forget what “${word}” means?`, "Cases that say so count as unmapped from then on.", "Forget it");
    const without = ({ [word]: _, ...others }: Values) => others;
    if (sure && (await this.removing.run(() => this.put(mapping, without, word, data.targets[mapping.field])))) {
      announce("Forgotten.");
      await this.refresh();
    }
  }

  /** Writes the mapping with one change. When it was changed meanwhile, the change is made to what is there now. */
  private put({ field, values, etag }: Mapping, change: (values: Values) => Values, word: string, targets: ReadonlyMap<string, string>): Promise<void> {
    let current = values;
    const title = (id: string | undefined) => (id === undefined ? undefined : (targets.get(id) ?? id));
    return overwrite(
      etag,
      (ifMatch) => call("putSourceMapping", { path: { ...this.path, field }, body: { values: { ...change(current) } }, ifMatch }),
      () => call("readSourceMapping", { path: { ...this.path, field } }),
      (theirs) => {
        current = theirs.values;
        return [{ name: word, mine: title(change(values)[word]), theirs: title(theirs.values[word]) }];
      },
    );
  }

  private async change({ source: { data: source, etag } }: Data): Promise<void> {
    const done = await ask({
      title: `Change ${source.label}`,
      fields: () => sourceFields(source),
      act: "Save",
      submit: (values) =>
        overwrite(
          etag,
          (ifMatch) => call("putSource", { path: this.path, body: values as Body<"putSource">, ifMatch }),
          () => call("readSource", { path: this.path }),
          (theirs) => differing(values, theirs, (name) => names[name] ?? name),
        ),
    });
    if (done) {
      announce("Saved.");
      await this.refresh();
    }
  }

  private async discard({ source: { data: source, etag } }: Data): Promise<void> {
    const sure = await confirmed(`Delete ${source.label}?`, "Its mappings go with it. A source that has sent records cannot be deleted.", "Delete it");
    if (sure && (await this.removing.run(() => call("deleteSource", { path: this.path, ifMatch: etag })))) {
      announce("The source is deleted.");
      go(this.to("sources"));
    }
  }
}
customElements.define("wm-source", SourcePage);

const names: Readonly<Record<string, string>> = {
  label: "Label",
  kind: "Kind of system",
  privacy: "Personal data",
  defaultSeverity: "Default severity",
};

function plural(record: string): string {
  return record.endsWith("y") ? `${record.slice(0, -1)}ies` : `${record}s`;
}
