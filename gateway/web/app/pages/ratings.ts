import { html, nothing, type TemplateResult } from "lit";
import type { Schemas } from "../api/client";
import { moment } from "../parts/format";
import { badge, empty, progress } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { ownCriteria, ownSheets, type Sheet } from "./rating-side";

interface Data {
  readonly rows: readonly Sheet[];
  readonly criteria: readonly Schemas["Criterion"][];
}

/** Which initiatives the one who is signed in has rated, and which wait. */
export default class Ratings extends Page<Data> {
  protected async read(signal: AbortSignal): Promise<Data> {
    const [criteria, rows] = await Promise.all([ownCriteria(this.cycle.id, signal), ownSheets(this.cycle.id, signal)]);
    return { rows, criteria };
  }

  protected view({ rows, criteria }: Data): TemplateResult {
    if (rows.length === 0 || criteria.length === 0) {
      return empty(rows.length === 0 ? "No initiative to rate yet." : "No criterion of your side is rated by people.");
    }
    const whole = ({ sheet }: Sheet) => criteria.every((each) => sheet?.ratings.some((rating) => rating.criterionId === each.id));
    const next = rows.find((row) => !whole(row));
    const to = ({ initiative }: Sheet) => this.to("initiatives/:initiativeId/rating", { initiativeId: initiative.id });
    return html`
      <p>You rate by ${criteria.map((each) => each.name).join(", ")}. Only people who plan the programme see who rated how.</p>
      <p>${progress("Rated", rows.filter(whole).length, rows.length)}</p>
      ${next === undefined ? html`<p>You have rated everything. You can change a rating until the roadmap is planned.</p>` : html`<p class="actions"><a class="button" href=${to(next)}>Rate the next one: ${next.initiative.code}</a></p>`}
      ${table<Sheet>(
        "Initiatives",
        [
          { head: "Initiative", cell: (row) => html`<a href=${to(row)}>${row.initiative.code} · ${row.initiative.title}</a>`, isName: true },
          { head: "State", cell: (row) => (whole(row) ? badge("RATED", "good") : row.sheet === undefined ? badge("NOT_RATED") : badge("PARTLY_RATED", "warn")) },
          { head: "Criteria", cell: (row) => `${criteria.filter((each) => row.sheet?.ratings.some((rating) => rating.criterionId === each.id)).length} of ${criteria.length}`, isNumber: true },
          { head: "When", cell: (row) => (row.sheet === undefined ? nothing : moment(row.sheet.ratedAt)) },
        ],
        rows,
        "No initiative to rate yet.",
      )}
    `;
  }
}
customElements.define("wm-ratings", Ratings);
