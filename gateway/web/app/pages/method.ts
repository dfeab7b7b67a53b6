import { html, nothing, type TemplateResult } from "lit";
import { call, type Answered, type Body, type Schemas } from "../api/client";
import { form, type Field } from "../parts/form";
import { moment } from "../parts/format";
import { differing, overwrite } from "../parts/overwrite";
import { Saving } from "../parts/saving";
import { announce } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Settings = Answered<Schemas["MethodSettings"]>;
type Name = keyof Schemas["MethodSettingsInput"];

/** What each setting is called, what it means, and its range. */
const SETTINGS: Readonly<Record<Name, readonly [label: string, meaning: string, min: number, max: number, step: number | "any"]>> = {
  goodEnoughBand: ["Good enough, ± points", "Delivery within so many points of the expectation is good enough", 0, 50, "any"],
  importantFrom: ["Important from", "Importance from which a touchpoint must be measured", 0, 100, 1],
  basicsFirstBelow: ["Basics first below", "Basics score below which the basics come first", 0, 100, "any"],
  peopleForReadiness: ["People for readiness", "How many must answer the culture check", 1, 10000, 1],
  readyFrom: ["Ready from", "Readiness from which the culture is ready", 0, 100, "any"],
  oneSidedAbove: ["One-sided above", "Balance above which the exchange with customers is one-sided", 0, 1, "any"],
  panelPerDepartment: ["Panel: people per department", "How many every department needs on the panel", 0, 20, 1],
  panelOfIt: ["Panel: people of IT", "How many of IT departments the panel needs", 0, 100, 1],
  panelHeadsAtMost: ["Panel: heads at most", "Largest share of heads of departments", 0, 1, "any"],
  panelGroundAtLeast: ["Panel: ground at least", "Smallest share of people in daily contact with customers", 0, 1, "any"],
  blindSpotRanksApart: ["Blind spot from, ranks", "Ranks between customers’ and company’s order from which a pain is a blind spot", 1, 300, 1],
  decideWithinDays: ["Decide within, days", "Days after which a decision of the steering committee is late", 1, 365, 1],
  enoughHours: ["Enough hours", "Hours a cycle that pass the check of empowerment", 0, 2000, 1],
  smallestPublicationGroup: ["Ballots published together", "At least so many; holds for rounds that are opened from then on", 3, 10, 1],
};
const NAMES = Object.keys(SETTINGS) as readonly Name[];

/** The limits by which this cycle judges. */
export default class Method extends Page<Settings> {
  static override properties = { ...Page.properties, editing: { state: true } };

  declare private editing: boolean;
  private readonly saving = new Saving(this);

  protected read(signal: AbortSignal): Promise<Settings> {
    return call("readMethodSettings", { path: { cycleId: this.cycle.id }, signal });
  }

  private async edit(open: boolean): Promise<void> {
    this.saving.refused = undefined;
    this.editing = open;
    await this.updateComplete;
    this.querySelector<HTMLElement>(open ? "form input" : "#edit")?.focus();
  }

  private async save({ etag }: Settings, values: Record<string, unknown>): Promise<void> {
    const path = { cycleId: this.cycle.id };
    const body = values as unknown as Body<"setMethodSettings">;
    const done = await this.saving.run(() =>
      overwrite(
        etag,
        (ifMatch) => call("setMethodSettings", { path, body, ifMatch }),
        () => call("readMethodSettings", { path }),
        (theirs) => differing(body, theirs.settings, (name) => SETTINGS[name as Name][0]),
      ),
    );
    if (done) {
      announce("The settings are saved.");
      await this.refresh();
      await this.edit(false);
    }
  }

  protected view(shown: Settings): TemplateResult {
    const { settings, updatedAt, updatedBy } = shown.data;
    if (this.editing) {
      return html`<div class="pairs">
        ${form(
          this.saving,
          NAMES.map((name): Field => {
            const [label, hint, min, max, step] = SETTINGS[name];
            return { name, label, hint: `${hint}; ${min} to ${max.toLocaleString()}`, type: "number", value: settings[name], required: true, min, max, step };
          }),
          "Save the settings",
          (values) => void this.save(shown, values),
        )}
        <p class="actions"><button type="button" class="quiet" @click=${() => void this.edit(false)}>Close without saving</button></p>
      </div>`;
    }
    return html`
      <p>
        The limits by which this cycle judges.
        ${updatedAt === undefined ? "They are the defaults." : `${updatedBy ?? "Somebody"} changed them on ${moment(updatedAt)}.`}
      </p>
      ${this.may("setMethodSettings") && this.cycle.state !== "CLOSED"
        ? html`<p class="actions"><button type="button" id="edit" @click=${() => void this.edit(true)}>Change the settings</button></p>`
        : nothing}
      ${table<Name>(
        "Settings of the method",
        [
          { head: "Setting", cell: (name) => SETTINGS[name][0], isName: true },
          { head: "Value", cell: (name) => settings[name].toLocaleString(), isNumber: true },
          { head: "Meaning", cell: (name) => SETTINGS[name][1] },
        ],
        NAMES,
        "",
      )}
    `;
  }
}
customElements.define("wm-method", Method);
