package dev.waymark.roadmap.roadmap.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.waymark.rest.structure.Calculation;
import dev.waymark.roadmap.roadmap.contents.RoadmapItem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

/// A published roadmap as a calendar (RFC 5545): one event of whole days for each item, from the first day
/// of its first quarter to the last day of its last.
///
/// An initiative keeps its `UID` from roadmap to roadmap, so a calendar that reads the next one moves the
/// event. `SEQUENCE` tells which is newer: it counts the seconds from 2020 to the publication, in UTC.
///
/// Example: from 2027-Q2 to 2027-Q4, published at 2026-12-07T12:00:00Z → `DTSTART;VALUE=DATE:20270401`,
/// `DTEND;VALUE=DATE:20280101` (the first day that is no longer part of it) and `SEQUENCE:218808000`.
@Calculation
final class RoadmapCalendar {

    private static final Instant FIRST_SEQUENCE = Instant.parse("2020-01-01T00:00:00Z");
    private static final String PRODUCT = "-//Waymark//Roadmap//EN";

    private RoadmapCalendar() {}

    static String of(String name, Instant publishedAt, List<RoadmapItem> items) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod("PUBLISH");
        calendar.setName(name);
        // what calendars read that do not know NAME (RFC 7986); extensions are written as they are
        calendar.setExperimentalProperty("X-WR-CALNAME", name.replaceAll("[\\\\;,]", "\\\\$0"));
        items.forEach(item -> calendar.addEvent(event(item, publishedAt)));
        return FoldedLines.of(Biweekly.write(calendar)
                .version(ICalVersion.V2_0)
                .foldLines(false)
                .go());
    }

    private static VEvent event(RoadmapItem item, Instant publishedAt) {
        var event = new VEvent();
        event.setUid(item.initiativeId() + "@roadmap.waymark");
        event.setSequence(
                Math.toIntExact(Duration.between(FIRST_SEQUENCE, publishedAt).toSeconds()));
        event.setDateTimeStamp(Date.from(publishedAt));
        event.setLastModified(Date.from(publishedAt));
        event.setDateStart(new DateStart(day(item.start().firstDay())));
        event.setDateEnd(new DateEnd(day(item.finish().lastDay().plusDays(1))));
        event.setSummary("%s %s".formatted(item.code(), item.title()));
        event.setDescription(item.reason());
        event.addCategories(item.category().name());
        event.setStatus(Status.confirmed());
        event.setTransparency(true);
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
