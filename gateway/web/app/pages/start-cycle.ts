import { html, nothing, type TemplateResult } from "lit";
import { call, type Body } from "../api/client";
import { form } from "../parts/form";
import { Saving } from "../parts/saving";
import { announce } from "../parts/small";
import { Page } from "../shell/page";
import { pathTo } from "../shell/router";
import { cycleFields, withObjective } from "./cycle-fields";

/** Starts a cycle: its name, its days and where the company wants to be. */
export default class StartCycle extends Page<null> {
  static override properties = { ...Page.properties, targets: { state: true } };

  declare private targets: number;
  private readonly saving = new Saving(this);

  constructor() {
    super();
    this.targets = 1;
  }

  protected read(): Promise<null> {
    return Promise.resolve(null);
  }

  private async start(values: Record<string, unknown>): Promise<void> {
    await this.saving.run(async (idempotencyKey) => {
      const body = withObjective(values) as unknown as Body<"createCycle">;
      const { data } = await call("createCycle", { body, idempotencyKey });
      announce(`${data.name} has started.`);
      opened(data.id);
    });
  }

  protected view(): TemplateResult {
    return html`
      <p>A cycle goes once around the loop: assess, rank the pain, find initiatives, plan, and carry out. Only its name, days and currency are needed now.</p>
      ${form(this.saving, cycleFields(undefined, this.targets), "Start the cycle", (values) => void this.start(values))}
      ${this.targets < 20
        ? html`<p><button type="button" class="quiet" @click=${() => (this.targets += 1)}>Room for one more target</button></p>`
        : nothing}
    `;
  }
}
customElements.define("wm-start-cycle", StartCycle);

/** Goes to the page of a cycle that the shell does not know yet. */
export function opened(cycleId: string): void {
  history.pushState(null, "", pathTo("/console/cycles/:cycleId/state", { cycleId }));
  document.dispatchEvent(new CustomEvent("changed-cycles"));
}
