import { html, nothing, type TemplateResult } from "lit";
import { address, type OperationId } from "../api/client";
import { OPERATIONS } from "../api/operations";
import { titleOf } from "./format";

/** How a link calls a format. */
const FORMATS: Readonly<Record<string, string>> = {
  csv: "CSV",
  xlsx: "XLSX",
  ics: "iCalendar",
  ndjson: "JSON lines",
  svg: "picture",
  html: "page to print",
};

/** Operations with the parameters that they are asked with. */
export type Exported = readonly [id: OperationId, wanted: { path?: unknown; query?: unknown }];

/** Links to what operations answer beside JSON: "Roadmap: CSV, picture". A page to print opens beside, the rest is saved. */
export function exports(offered: readonly Exported[]): TemplateResult | typeof nothing {
  const lines = offered.filter(([id]) => OPERATIONS[id][4] !== "");
  return lines.length === 0
    ? nothing
    : html`<ul class="exports small" aria-label="Downloads">
        ${lines.map(([id, wanted]) => {
          const name = titleOf(id.replace(/^(list|read(Current)?)/, ""));
          return html`<li>
            ${name}:
            ${OPERATIONS[id][4].split(" ").map((format) => {
              const href = address(id, { ...wanted, query: { ...(wanted.query as object | undefined), format } });
              const label = FORMATS[format] ?? format;
              return format === "html"
                ? html`<a href=${href} target="_blank" rel="noopener" aria-label="${name}: ${label}">${label}</a> `
                : html`<a href=${href} download aria-label="${name}: ${label}">${label}</a> `;
            })}
          </li>`;
        })}
      </ul>`;
}
