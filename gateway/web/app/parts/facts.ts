import { html, nothing, type TemplateResult } from "lit";

/** Terms and their values; those without a value are left out. */
export function facts(pairs: readonly (readonly [term: string, value: unknown])[]): TemplateResult {
  return html`
    <dl class="facts">
      ${pairs.map(([term, value]) => (value === undefined ? nothing : html`<dt>${term}</dt><dd>${value}</dd>`))}
    </dl>
  `;
}
