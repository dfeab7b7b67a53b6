// Reads a calendar as a calendar program does and says its events, one a line: uid, first day, first day after, title.
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(process.env.CALENDAR ?? ""));
for (const each of calendar.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(each, { strictExceptions: true });
  if (!event.startDate.isDate || !event.endDate.isDate) {
    throw new Error(`${event.uid} is not of whole days`);
  }
  console.log([event.uid, event.startDate.toString(), event.endDate.toString(), event.summary].join("\t"));
}
