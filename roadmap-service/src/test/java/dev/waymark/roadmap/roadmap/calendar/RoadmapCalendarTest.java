package dev.waymark.roadmap.roadmap.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.roadmap.contents.RoadmapItem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoadmapCalendarTest {

    private static final UUID INITIATIVE = UUID.fromString("01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c");
    private static final Instant PUBLISHED = Instant.parse("2026-12-07T12:00:00Z");

    @Test
    void anItemIsAnEventOfWholeDays() {
        assertThat(calendar(PUBLISHED, item("2027-Q2", "2027-Q4", "A message", "worth 46.10 points")))
                .isEqualTo("""
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                PRODID:-//Waymark//Roadmap//EN\r
                METHOD:PUBLISH\r
                NAME:City services\\, 2027\r
                X-WR-CALNAME:City services\\, 2027\r
                BEGIN:VEVENT\r
                UID:01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c@roadmap.waymark\r
                SEQUENCE:218808000\r
                DTSTAMP:20261207T120000Z\r
                LAST-MODIFIED:20261207T120000Z\r
                DTSTART;VALUE=DATE:20270401\r
                DTEND;VALUE=DATE:20280101\r
                SUMMARY:I-07 A message\r
                DESCRIPTION:worth 46.10 points\r
                CATEGORIES:EFFICIENCY\r
                STATUS:CONFIRMED\r
                TRANSP:TRANSPARENT\r
                END:VEVENT\r
                END:VCALENDAR\r
                """);
    }

    @Test
    void theNextRoadmapMovesTheSameEvent() {
        var first = read(calendar(PUBLISHED, item("2027-Q1", "2027-Q1", "t", "r")))
                .getEvents()
                .getFirst();
        var next = read(calendar(PUBLISHED.plusSeconds(60), item("2027-Q3", "2028-Q1", "t", "r")))
                .getEvents()
                .getFirst();
        assertThat(next.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(next.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
        assertThat(next.getDateEnd().getValue().getRawComponents().toString(true, false))
                .startsWith("20280401");
    }

    @Test
    void hostileTextIsNoPropertyOfItsOwn() {
        var title = "Tür; \\n, \"q\"\r\nDTSTART:19990101\nBEGIN:VALARM 🏛";
        var text = calendar(PUBLISHED, item("2027-Q1", "2027-Q1", title, "ä🏛€,;\\".repeat(60)));

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75));
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
        var event = read(text).getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("I-07 " + title.replace("\r\n", "\n"));
        assertThat(event.getDescription().getValue()).isEqualTo("ä🏛€,;\\".repeat(60));
        assertThat(event.getAlarms()).isEmpty();
        assertThat(event.getDateStart().getValue().getRawComponents().getYear()).isEqualTo(2027);
    }

    @Test
    void linesOfExactly75OctetsAreNotFolded() {
        assertThat(FoldedLines.of("a".repeat(75) + "\r\n")).isEqualTo("a".repeat(75) + "\r\n");
        assertThat(FoldedLines.of("a".repeat(80) + "\r\n"))
                .isEqualTo("a".repeat(75) + "\r\n " + "a".repeat(5) + "\r\n");
        assertThat(FoldedLines.of("ä".repeat(38))).isEqualTo("ä".repeat(37) + "\r\n ä");
    }

    /// Nothing that the standard forbids, and nothing that the reader had to guess.
    private static ICalendar read(String text) {
        var warnings = new ArrayList<List<ParseWarning>>();
        var calendar = Biweekly.parse(text).warnings(warnings).first();
        assertThat(warnings).allSatisfy(each -> assertThat(each).isEmpty());
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar;
    }

    private static String calendar(Instant publishedAt, RoadmapItem item) {
        return RoadmapCalendar.of("City services, 2027", publishedAt, List.of(item));
    }

    private static RoadmapItem item(String start, String finish, String title, String reason) {
        return new RoadmapItem(
                INITIATIVE,
                "I-07",
                title,
                Category.EFFICIENCY,
                PlanningPeriod.parse(start),
                PlanningPeriod.parse(finish),
                80.1,
                46.1,
                null,
                reason);
    }
}
