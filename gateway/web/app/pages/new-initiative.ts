import { html, type TemplateResult } from "lit";
import { call, type Body } from "../api/client";
import { LongForm } from "../parts/long-form";
import { Saving } from "../parts/saving";
import { announce, empty } from "../parts/small";
import { Page } from "../shell/page";
import { go } from "../shell/router";
import { choices, initiativeBody, initiativeParts, type Choices } from "./initiative-parts";

/** An initiative is described for the first time. */
export default class NewInitiative extends Page<Choices> {
  private readonly saving = new Saving(this);
  private form: LongForm | undefined;

  protected async read(signal: AbortSignal): Promise<Choices> {
    const known = await choices(this.cycle.id, signal);
    this.form = new LongForm(this, this.saving, initiativeParts(undefined, known), undefined);
    return known;
  }

  private async save(typed: Record<string, unknown>): Promise<void> {
    let id = "";
    const done = await this.saving.run(async (idempotencyKey) => {
      const body = initiativeBody(typed) as Body<"createInitiative">;
      ({ id } = (await call("createInitiative", { path: { cycleId: this.cycle.id }, body, idempotencyKey })).data);
    });
    if (done) {
      announce("The initiative is added.");
      go(this.to("initiatives/:initiativeId", { initiativeId: id }));
    }
  }

  protected view(known: Choices): TemplateResult {
    if (known.departments.length === 0) {
      return empty("An initiative belongs to a department. Add the departments of the cycle first.");
    }
    return html`
      <p>Say what could be done and which pain it takes away. Its price comes next.</p>
      ${this.form?.view("Add the initiative", (typed) => void this.save(typed), () => go(this.to("initiatives")))}
    `;
  }
}
customElements.define("wm-new-initiative", NewInitiative);
