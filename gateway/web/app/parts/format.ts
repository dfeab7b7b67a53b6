/** Numbers, money, days and constants as people of the browser's locale write them. */
const locale = navigator.language;

/** With a minus that is as long as a digit and does not end a line. */
function minus(written: string): string {
  return written.replace("-", "−");
}

/** With the same number of digits everywhere, so that a column of numbers can be compared at a glance. */
export function number(value: number, digits = 1): string {
  return minus(value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }));
}

/** A share from 0 to 1 as per cent. */
export function percent(share: number, digits = 0): string {
  return minus(share.toLocaleString(locale, { style: "percent", maximumFractionDigits: digits }));
}

export function money(amount: number, currency: string): string {
  return minus(amount.toLocaleString(locale, { style: "currency", currency, maximumFractionDigits: 0 }));
}

/** A text that stays on one line. */
function together(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/** A day without a time, which is the same everywhere. */
export function day(isoDay: string): string {
  return together(new Date(`${isoDay}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: "medium", timeZone: "UTC" }));
}

export function moment(instant: string): string {
  return together(new Date(instant).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" }));
}

/** Whole days from today (UTC) to a day: negative when it is over. */
export function daysUntil(isoDay: string): number {
  const today = new Date().toISOString().slice(0, 10);
  return Math.round((Date.parse(isoDay) - Date.parse(today)) / 86_400_000);
}

/** `GOOD_ENOUGH` as "good enough": constants of the API are their own words. */
export function words(constant: string): string {
  return constant.toLowerCase().replaceAll("_", " ");
}

/** "1 ballot", "2 ballots". */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount.toLocaleString(locale)}\u00a0${amount === 1 ? one : many}`;
}

/** `departmentIds` as "Department ids". */
export function titleOf(property: string): string {
  const spaced = property.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.trim().replace(/^./, (first) => first.toUpperCase());
}
