import { html, type TemplateResult } from "lit";
import { call, callOrNothing, type Answered, type Schemas } from "../api/client";
import { form, type Field } from "../parts/form";
import { moment } from "../parts/format";
import { overwrite } from "../parts/overwrite";
import { Saving } from "../parts/saving";
import { announce } from "../parts/small";
import { Page } from "../shell/page";

type Answers = Schemas["ReadinessSheetInput"];
type Sheet = Answered<Schemas["ReadinessSheet"]> | undefined;

const STATEMENTS: Record<keyof Answers, string> = {
  decisions: "Decisions here start from what customers go through",
  listening: "In the last month I have heard or read what customers say",
  freedom: "I may solve a customer's problem without asking first",
  leadership: "Our leaders change plans when customers suffer from them",
  learning: "We talk openly about what went wrong for customers",
};
const ANSWERS = [
  ["0", "0: not at all"],
  ["1", "1: hardly"],
  ["2", "2: partly"],
  ["3", "3: mostly"],
  ["4", "4: fully"],
] as const;

/** The caller's own answers to the five statements about readiness. */
export default class ReadinessSheetPage extends Page<{ sheet: Sheet }> {
  private readonly saving = new Saving(this);

  protected async read(signal: AbortSignal): Promise<{ sheet: Sheet }> {
    return { sheet: await callOrNothing("readReadinessSheet", { path: { cycleId: this.cycle.id }, signal }) };
  }

  private async save(values: Record<string, unknown>, ifMatch: string | undefined): Promise<void> {
    const answers = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)])) as unknown as Answers;
    const path = { cycleId: this.cycle.id };
    const names = Object.keys(STATEMENTS) as (keyof Answers)[];
    const done = await this.saving.run(() =>
      overwrite(
        ifMatch,
        (current) => call("answerCultureCheck", { path, body: answers, ifMatch: current }),
        () => call("readReadinessSheet", { path }),
        (theirs) => names.map((name) => ({ name: STATEMENTS[name], mine: answers[name], theirs: theirs.answers[name] })),
      ),
    );
    if (done) {
      announce("Your answers are saved.");
      await this.refresh();
    }
  }

  protected view({ sheet }: { sheet: Sheet }): TemplateResult {
    if (this.cycle.state !== "DRAFT" && this.cycle.state !== "ASSESSING") {
      return html`<p>The assessment of this cycle is over. <a href=${this.to("state")}>See whether the company was ready</a></p>`;
    }
    const fields = Object.entries(STATEMENTS).map(([name, label]): Field => {
      const answer = sheet?.data.answers[name as keyof Answers];
      return { name, label, type: "select", required: true, options: ANSWERS, value: answer === undefined ? undefined : String(answer) };
    });
    return html`
      <p>
        How far is each true for you? Nobody sees your answers; only the mean of all is shown.
        ${sheet === undefined ? "You have not answered yet." : `You answered on ${moment(sheet.data.answeredAt)}. You can change it until the assessment ends.`}
      </p>
      ${form(this.saving, fields, "Save my answers", (values) => void this.save(values, sheet?.etag))}
    `;
  }
}
customElements.define("wm-readiness-sheet", ReadinessSheetPage);
