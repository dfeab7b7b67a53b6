import { html, nothing, type TemplateResult } from "lit";
import { all, call, callOrNothing, type Answered, type Schemas } from "../api/client";
import { session } from "../api/session";
import { form } from "../parts/form";
import { count, number, percent } from "../parts/format";
import { overwrite } from "../parts/overwrite";
import { Saving } from "../parts/saving";
import { announce, badge, empty, figure } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";

type Stakeholder = Schemas["Stakeholder"];
interface Data {
  readonly people: readonly Stakeholder[];
  readonly own: Stakeholder | undefined;
  readonly named: Answered<Schemas["Nominations"]> | undefined;
  readonly influence: Schemas["NominatedInfluence"] | undefined;
}

/** Whom people name as influential: one's own nominations, and what follows from those of all. */
export default class Nominations extends Page<Data> {
  private readonly saving = new Saving(this);

  protected async read(signal: AbortSignal): Promise<Data> {
    const path = { cycleId: this.cycle.id };
    const [{ username }, people, influence] = await Promise.all([
      session(),
      all("listStakeholders", { path, query: { sort: "displayName" }, signal }),
      this.may("readNominatedInfluence") ? call("readNominatedInfluence", { path, signal }) : undefined,
    ]);
    const own = people.find((each) => each.username === username?.toLowerCase());
    const named =
      own === undefined || !this.may("readNominations")
        ? undefined
        : await callOrNothing("readNominations", { path: { stakeholderId: own.id }, signal });
    return { people, own, named, influence: influence?.data };
  }

  private async save(own: Stakeholder, nomineeIds: string[], ifMatch: string | undefined, people: Data["people"]): Promise<void> {
    const path = { stakeholderId: own.id };
    const names = (ids: readonly string[]) => people.filter((each) => ids.includes(each.id)).map((each) => each.displayName).join(", ");
    const done = await this.saving.run(() =>
      overwrite(
        ifMatch,
        (current) => call("putNominations", { path, body: { nomineeIds }, ifMatch: current }),
        () => call("readNominations", { path }),
        (theirs) => [{ name: "Nominations", mine: names(nomineeIds), theirs: names(theirs.nomineeIds) }],
      ),
    );
    if (done) {
      announce("Your nominations are saved.");
      await this.refresh();
    }
  }

  protected view({ people, own, named, influence }: Data): TemplateResult {
    return html`
      ${own === undefined
        ? influence === undefined
          ? empty("You are not enrolled in this cycle, so you name nobody. The programme lead can enrol you.")
          : nothing
        : this.cycle.state !== "CLOSED" && this.may("putNominations")
          ? html`<h2>Whom do you turn to?</h2>
              <p>Tick those whose word counts with you when something has to change. The programme lead sees whom you name.</p>
              ${form(
                this.saving,
                [
                  {
                    name: "nomineeIds",
                    label: "People",
                    type: "checkboxes",
                    value: named?.data.nomineeIds,
                    options: people.filter((each) => each.id !== own.id).map((each) => [each.id, `${each.displayName}, ${each.department.name}`]),
                  },
                ],
                "Save my nominations",
                (values) => void this.save(own, values["nomineeIds"] as string[], named?.etag, people),
              )}`
          : nothing}
      ${influence === undefined ? nothing : influenceOf(influence)}
    `;
  }
}
customElements.define("wm-nominations", Nominations);

function influenceOf(all: Schemas["NominatedInfluence"]): TemplateResult {
  return html`
    <h2>Influence</h2>
    <p>
      ${all.nominators} of ${count(all.people, "person", "people")} have named somebody.
      ${all.settled ? nothing : badge("NOT_SETTLED", "warn")}
    </p>
    ${table(
      "Influence from nominations beside what was given at enrolment, 0 to 100",
      [
        { head: "Name", cell: (row) => row.displayName, isName: true },
        {
          head: "From nominations",
          cell: (row) =>
            figure(number(row.influence), [`Named by ${row.namedBy}`, `Share of all influence: ${percent(row.share, 1)}`, ...all.rules], `Influence of ${row.displayName}`),
          isNumber: true,
        },
        { head: "Given", cell: (row) => number(row.givenInfluence, 0), isNumber: true },
        { head: "Named by", cell: (row) => row.namedBy, isNumber: true },
      ],
      all.influence,
      "Nobody is enrolled yet.",
    )}
  `;
}
