/** Planning quarters such as `2027-Q1`. */

export function quarterOf(isoDay: string): string {
  return `${isoDay.slice(0, 4)}-Q${Math.ceil(Number(isoDay.slice(5, 7)) / 3)}`;
}

/** The quarter so many later. */
export function later(quarter: string, by: number): string {
  const index = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 + by;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}

/** So many quarters from one on. */
export function quarters(first: string, amount: number): string[] {
  return Array.from({ length: amount }, (_, at) => later(first, at));
}

/** All quarters of some lists, in order. */
export function union(lists: readonly (readonly { readonly period: string }[])[]): string[] {
  return [...new Set(lists.flat().map((each) => each.period))].sort();
}

/** The quarters of a form: all that anything is planned for, and a year more. */
export function ahead(lists: Parameters<typeof union>[0], startsOn: string): readonly string[] {
  const used = union(lists);
  const last = used.at(-1);
  return last === undefined ? quarters(quarterOf(startsOn), 8) : [...used, ...quarters(later(last, 1), 4)];
}
