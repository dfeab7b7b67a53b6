import { html, nothing, type TemplateResult } from "lit";
import { words } from "./format";

/** A number that opens to what it was made of. */
export function figure(shown: string, reasons: readonly string[], label?: string): TemplateResult {
  // no space around it: a full stop may follow
  return html`<details class="figure">
    <summary aria-label=${label === undefined ? nothing : `${label}: ${shown}. Show how it came about`}>${shown}</summary>
    <ul>${reasons.map((each) => html`<li>${each}</li>`)}</ul>
  </details>`;
}

/** The state of something, in words; the colour only repeats it. */
export function badge(constant: string, tone: "calm" | "good" | "warn" | "bad" = "calm"): TemplateResult {
  return html`<span class="badge ${tone}">${words(constant)}</span>`;
}

/** Nothing is here yet, and what leads to the first. */
export function empty(text: string, action: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`<div class="empty"><p>${text}</p>${action}</div>`;
}

/** How far long work has come. */
export function progress(label: string, value: number, of: number): TemplateResult {
  return html`<label class="progress">${label} <progress max=${of} value=${value}></progress> ${value} of ${of}</label>`;
}

/** Speaks to screen readers without moving the focus. */
export function announce(text: string): void {
  document.dispatchEvent(new CustomEvent("announced", { detail: text }));
}
