import { html, nothing, type TemplateResult } from "lit";
import { all, call, type OperationId, type Schemas } from "../api/client";
import { count, number } from "../parts/format";
import { badge, empty, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { BASICS } from "./choices";

interface Data {
  /** Absent where no touchpoint has basics. */
  readonly score: Schemas["BasicsScore"] | undefined;
  readonly touchpoints: readonly Schemas["TouchpointBasicsScore"][];
  readonly painPoints: readonly Schemas["PainPoint"][];
}

/** So many touchpoints one score is computed over. */
const AT_ONCE = 100;

/** Whether the basics are met: over all, touchpoint by touchpoint, and the pain points at which they fail. */
export default class Basics extends Page<Data> {
  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [touchpoints, painPoints] = await Promise.all([
      all("listBasicsScores", { path, signal }),
      all("listPainPoints", { path, query: { archived: false, sort: "title" }, signal }),
    ]);
    const touchpointId = touchpoints.filter((each) => each.score.basics > 0).slice(0, AT_ONCE).map((each) => each.touchpointId);
    const score = touchpointId.length === 0 ? undefined : await call("readBasicsScore", { path, query: { touchpointId }, signal });
    return { score: score?.data, touchpoints, painPoints: painPoints.filter((each) => each.basicsCategory !== undefined) };
  }

  protected override downloads(): readonly OperationId[] {
    return ["listBasicsScores"];
  }

  protected view({ score, touchpoints, painPoints }: Data): TemplateResult {
    if (touchpoints.length === 0) {
      return empty(
        "Basics belong to touchpoints, and none is on the menu yet.",
        html`<a class="button" href=${this.to("touchpoints")}>Touchpoints</a>`,
      );
    }
    return html`
      <p>
        Basics are what customers take for granted: whether it is met, a meter says.
        ${score?.score === undefined
          ? "No touchpoint has any yet. Open one and add its basics."
          : html`Over all the score is ${figure(`${number(score.score)} of 100`, score.reasons, "Basics score")}:
              ${count(score.passing, "basic is", "basics are")} met, ${score.failing} not, ${score.unread} not read yet.`}
        ${score?.basicsFirst ? badge("BASICS_FIRST", "warn") : nothing}
      </p>
      ${table<Schemas["TouchpointBasicsScore"]>(
        "Basics of each touchpoint",
        [
          { head: "Touchpoint", cell: (row) => html`<a href=${this.to("touchpoints/:touchpointId", { touchpointId: row.touchpointId })}>${row.touchpoint}</a>`, isName: true },
          { head: "Score", cell: ({ score: of, touchpoint }) => (of.score === undefined ? "–" : figure(number(of.score), of.reasons, `Basics score of ${touchpoint}`)), isNumber: true },
          { head: "Met", cell: ({ score: of }) => `${of.passing} of ${of.basics}`, isNumber: true },
          { head: "Not read", cell: ({ score: of }) => of.unread, isNumber: true },
          { head: "State", cell: ({ score: of }) => (of.basics === 0 ? badge("NO_BASICS") : of.passing === of.basics ? badge("MET", "good") : badge("NOT_MET", "bad")) },
        ],
        touchpoints,
        "",
      )}
      ${table<Schemas["PainPoint"]>(
        "Pain points at which a basic fails",
        [
          { head: "Pain point", cell: (row) => html`<a href=${this.to("pain-points/:painPointId", { painPointId: row.id })}>${row.title}</a>`, isName: true },
          { head: "Basic", cell: (row) => BASICS.find(([constant]) => constant === row.basicsCategory)?.[1] ?? "" },
          { head: "Touchpoints", cell: (row) => row.touchpoints.map((each) => each.name).join(", ") },
        ],
        painPoints,
        "No pain point names a basic that fails.",
      )}
    `;
  }
}
customElements.define("wm-basics", Basics);
