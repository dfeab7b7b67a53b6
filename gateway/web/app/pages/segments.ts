import { html, nothing, type TemplateResult } from "lit";
import { call, callOrNothing, type Answered, type Body, type Schemas } from "../api/client";
import { count, number, percent, titleOf } from "../parts/format";
import { LongForm } from "../parts/long-form";
import { differing, overwrite } from "../parts/overwrite";
import { Saving } from "../parts/saving";
import { announce, empty } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

interface Data {
  readonly segmentation: Answered<Schemas["Segmentation"]> | undefined;
  readonly evidence: Schemas["SegmentedEvidence"];
}

/** The groups of customers, how much each counts, and what hurts them. */
export default class Segments extends Page<Data> {
  private readonly saving = new Saving(this);
  private form: LongForm | undefined;

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [segmentation, evidence] = await Promise.all([
      callOrNothing("readSegments", { path, signal }),
      call("readSegmentEvidence", { path, signal }),
    ]);
    return { segmentation, evidence: evidence.data };
  }

  private edit({ segmentation }: Data): void {
    this.form = new LongForm(
      this,
      this.saving,
      [
        {
          title: "Segments",
          hint: "The parts of all customers sum to 1. A segment that touchpoints, measurements or cases name by its code keeps that code.",
          one: "segment",
          name: "segments",
          fields: [
            { name: "code", label: "Code", required: true, maxLength: 40 },
            { name: "name", label: "Name", required: true, maxLength: 200 },
            { name: "weight", label: "Part of all customers", type: "number", min: 0, max: 1, step: "any", required: true },
          ],
        },
      ],
      segmentation?.data,
    );
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>("form :is(input, button)")?.focus());
  }

  private close(): void {
    this.form = undefined;
    this.saving.refused = undefined;
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>("#edit")?.focus());
  }

  private async save({ segmentation }: Data, typed: Record<string, unknown>): Promise<void> {
    const path = { cycleId: this.cycle.id };
    const body = typed as Body<"setSegments">;
    const done = await this.saving.run(() =>
      overwrite(
        segmentation?.etag,
        (ifMatch) => call("setSegments", { path, body, ifMatch }),
        () => call("readSegments", { path }),
        (theirs) => differing(body, theirs, titleOf),
      ),
    );
    if (done) {
      announce("The segments are saved.");
      await this.refresh();
      this.close();
    }
  }

  protected view(data: Data): TemplateResult {
    const { segmentation, evidence } = data;
    if (this.form !== undefined) {
      return this.form.view("Save the segments", (typed) => void this.save(data, typed), () => this.close());
    }
    const act =
      this.may("setSegments") && this.cycle.state !== "CLOSED"
        ? html`<p class="actions"><button type="button" id="edit" @click=${() => this.edit(data)}>${segmentation === undefined ? "Divide the customers" : "Change the segments"}</button></p>`
        : nothing;
    if (segmentation === undefined) {
      return empty("Customers are not divided into segments: all count alike.", act);
    }
    const { segments } = segmentation.data;
    const nameOf = (code: string | undefined) => segments.find((each) => each.code === code)?.name ?? "All customers";
    return html`
      ${act}
      ${table<Schemas["CustomerSegment"]>(
        "Segments of the customers",
        [
          { head: "Segment", cell: (row) => row.name, isName: true },
          { head: "Code", cell: (row) => row.code },
          { head: "Part of all customers", cell: (row) => percent(row.weight, 1), isNumber: true },
        ],
        segments,
        "",
      )}
      <h2>What hurts them</h2>
      ${evidence.casesOfNoSegment === 0 ? nothing : html`<p>${count(evidence.casesOfNoSegment, "case names", "cases name")} no segment of the cycle.</p>`}
      ${table<Schemas["WeightedPain"]>(
        "Customer pain, weighted by the segments, 0 to 100",
        [
          { head: "Pain point", cell: (row) => html`<a href=${this.to("pain-points/:painPointId", { painPointId: row.painPointId })}>${row.title}</a>`, isName: true },
          { head: "All", cell: (row) => number(row.customerPain), isNumber: true },
          ...evidence.segments.map((segment) => ({
            head: nameOf(segment.segment),
            cell: (row: Schemas["WeightedPain"]) => {
              const found = segment.painPoints.find((each) => each.painPointId === row.painPointId);
              return found === undefined ? "–" : number(found.customerPain);
            },
            isNumber: true,
          })),
        ],
        evidence.painPoints,
        "No case names a segment of the cycle yet.",
      )}
      <h2>How it was counted</h2>
      <ul>${evidence.reasons.map((each) => html`<li>${each}</li>`)}</ul>
    `;
  }
}
customElements.define("wm-segments", Segments);
