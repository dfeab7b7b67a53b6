import { html } from "lit";
import { chosen } from "./confirm";

/** A value that two people changed, as both versions show it. */
export interface Difference {
  readonly name: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Shows what somebody else has saved meanwhile beside what is to be saved. Undefined: back to the form. */
export async function settled(differences: readonly Difference[]): Promise<"mine" | "theirs" | undefined> {
  const answer = await chosen(
    "Somebody else was quicker",
    html`
      <p>What you were about to change was changed meanwhile. Nothing is lost: choose which version counts.</p>
      <div class="scroll" role="region" aria-label="Both versions" tabindex="0">
        <table>
          <thead><tr><th scope="col">What</th><th scope="col">Yours</th><th scope="col">Saved meanwhile</th></tr></thead>
          <tbody>
            ${differences.map(
              (each) => html`<tr>
                <th scope="row" data-head="What">${each.name}</th>
                <td data-head="Yours">${shown(each.mine)}</td>
                <td data-head="Saved meanwhile">${shown(each.theirs)}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `,
    [
      ["mine", "Save mine"],
      ["theirs", "Take theirs"],
    ],
  );
  return answer as "mine" | "theirs" | undefined;
}

function shown(value: unknown): string {
  return value === undefined || value === null ? "—" : typeof value === "object" ? JSON.stringify(value) : String(value);
}
