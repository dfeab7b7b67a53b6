import { html, nothing, type TemplateResult } from "lit";
import type { Schemas } from "../api/client";
import { titleOf } from "./format";

/** A detail that only leads to the faults, which stand below or at their fields. */
const POINTING = /see violations\.$/;

/** A refusal as people read it: what happened, every fault, and the id to report. */
export function problemBanner(problem: Schemas["Problem"], again?: () => void): TemplateResult {
  return html`
    <div class="banner" role="alert" tabindex="-1">
      <p><strong>${problem.title}.</strong> ${POINTING.test(problem.detail) ? nothing : problem.detail}</p>
      ${problem.violations === undefined
        ? nothing
        : html`<ul>
            ${problem.violations.map((each) => html`<li>${placed(each.pointer)}${each.message}</li>`)}
          </ul>`}
      <p class="small">
        Request ${problem.requestId}
        ${again === undefined ? nothing : html`<button type="button" @click=${again}>Try again</button>`}
      </p>
    </div>
  `;
}

/** The property that a fault is about: "Targets 1 value: ". */
function placed(pointer: string): string {
  const names = pointer.replace("?", "/").split("/").filter((each) => each !== "");
  return names.length === 0 ? "" : `${titleOf(names.join(" "))}: `;
}
