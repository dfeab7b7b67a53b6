import { html, render, type TemplateResult } from "lit";

/** Asks before something that cannot be taken back. Resolves to whether the user agreed. */
export function confirmed(question: string, explanation: string | TemplateResult, act: string): Promise<boolean> {
  return chosen(question, explanation, [["yes", act]]).then((answer) => answer === "yes");
}

/** Asks the user to choose; undefined when they cancel. */
export function chosen(
  question: string,
  explanation: string | TemplateResult,
  choices: readonly (readonly [string, string])[],
): Promise<string | undefined> {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-labelledby", "question");
  render(
    html`
      <form method="dialog">
        <h2 id="question">${question}</h2>
        <div>${explanation}</div>
        <p class="actions">
          ${choices.map(([value, label]) => html`<button value=${value}>${label}</button>`)}
          <button value="" class="quiet" autofocus>Cancel</button>
        </p>
      </form>
    `,
    dialog,
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "" ? undefined : dialog.returnValue);
    });
  });
}
