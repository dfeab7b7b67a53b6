import { html, nothing, type TemplateResult } from "lit";
import type { Schemas } from "../api/client";

/** A refusal as people read it: what happened, every fault, and the id to report. */
export function problemBanner(problem: Schemas["Problem"], again?: () => void): TemplateResult {
  return html`
    <div class="banner" role="alert" tabindex="-1">
      <p><strong>${problem.title}.</strong> ${problem.detail}</p>
      ${problem.violations === undefined
        ? nothing
        : html`<ul>
            ${problem.violations.map((each) => html`<li><code>${each.pointer}</code> ${each.message}</li>`)}
          </ul>`}
      <p class="small">
        Request ${problem.requestId}
        ${again === undefined ? nothing : html`<button type="button" @click=${again}>Try again</button>`}
      </p>
    </div>
  `;
}
