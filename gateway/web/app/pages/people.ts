import { html, nothing, type TemplateResult } from "lit";
import { filters } from "../parts/filters";
import { count } from "../parts/format";
import { empty } from "../parts/small";
import { table } from "../parts/table";
import { Page } from "../shell/page";
import { go, pathTo } from "../shell/router";
import { known, person, type Known } from "./access";

const MOST = 50;

/** Finds a person by name, to see what they may do. */
export default class People extends Page<Known> {
  static override properties = { ...Page.properties, chosen: { state: true } };

  declare private chosen: Record<string, string>;

  constructor() {
    super();
    this.chosen = {};
  }

  protected read(signal: AbortSignal): Promise<Known> {
    return known(this.where, signal);
  }

  protected view({ people }: Known): TemplateResult {
    const wanted = (this.chosen["text"] ?? "").toLowerCase();
    const found = [...people]
      .filter(([subject, name]) => name.toLowerCase().includes(wanted) || subject === wanted)
      .sort(([, one], [, other]) => one.localeCompare(other));
    return html`
      <p>Everybody who has or had a grant. Open a name to see what that person may do, and why.</p>
      ${filters("Find a person", [{ name: "text", label: "Name or subject" }], this.chosen, (chosen) => (this.chosen = chosen))}
      ${found.length === 0
        ? empty(
            "Nobody with a grant has this name.",
            wanted === ""
              ? nothing
              : html`<button type="button" @click=${() => go(pathTo("/console/access/people/:subject", { subject: this.chosen["text"] ?? "" }))}>
                  Look it up as a subject
                </button>`,
          )
        : table<[string, string]>(
            found.length > MOST ? `The first ${MOST} of ${count(found.length, "person", "people")}` : count(found.length, "person", "people"),
            [
              { head: "Person", cell: ([subject, name]) => person(subject, name), isName: true },
              { head: "Subject", cell: ([subject]) => html`<span class="id">${subject}</span>` },
            ],
            found.slice(0, MOST),
            "",
          )}
    `;
  }
}
customElements.define("wm-people", People);
