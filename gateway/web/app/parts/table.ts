import { html, nothing, type TemplateResult } from "lit";

/** A column: its head and what it shows of a row. */
export interface Column<T> {
  readonly head: string;
  readonly cell: (row: T) => unknown;
  /** Numbers stand to the right, in figures of the same width. */
  readonly isNumber?: boolean;
  /** The cell that names the row. */
  readonly isName?: boolean;
}

/** What a row opens to: below it and in full width, for what a cell is too narrow for. */
export interface Opened<T> {
  /** What is read before it is opened; it names the row. */
  readonly summary: (row: T) => string;
  readonly content: (row: T) => TemplateResult;
}

/** Rows under a caption. On a narrow screen each row becomes a block in which every value has its head beside it. */
export function table<T>(
  caption: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
  empty: string,
  opened?: Opened<T>,
): TemplateResult {
  if (rows.length === 0) {
    return html`<p class="empty">${empty}</p>`;
  }
  return html`
    <div class="scroll" role="region" aria-label=${caption} tabindex="0">
      <table>
        <caption>${caption}</caption>
        <thead>
          <tr>
            ${columns.map((each) => html`<th scope="col" class=${each.isNumber ? "number" : nothing}>${each.head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr class=${opened === undefined ? nothing : "opens"}>${columns.map((column) => cell(column, row))}</tr>
              ${opened === undefined
                ? nothing
                : html`<tr class="opened">
                    <td colspan=${columns.length}><details><summary>${opened.summary(row)}</summary>${opened.content(row)}</details></td>
                  </tr>`}`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function cell<T>(column: Column<T>, row: T): TemplateResult {
  const kind = column.isNumber ? "number" : nothing;
  return column.isName
    ? html`<th scope="row" data-head=${column.head} class=${kind}><div>${column.cell(row)}</div></th>`
    : html`<td data-head=${column.head} class=${kind}><div>${column.cell(row)}</div></td>`;
}
