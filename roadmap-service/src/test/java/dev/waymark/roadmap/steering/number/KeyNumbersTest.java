package dev.waymark.roadmap.steering.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.sibling.finding.Finding;
import dev.waymark.roadmap.sibling.finding.FoundClimate;
import dev.waymark.roadmap.sibling.finding.FoundGap;
import dev.waymark.roadmap.sibling.finding.FoundGap.Gap;
import dev.waymark.roadmap.sibling.finding.FoundGap.Point;
import dev.waymark.roadmap.sibling.finding.FoundPain;
import dev.waymark.roadmap.sibling.finding.FoundPain.Agreement;
import dev.waymark.roadmap.sibling.finding.FoundPain.PainPoint;
import dev.waymark.roadmap.sibling.finding.FoundPain.Points;
import dev.waymark.roadmap.sibling.finding.FoundPain.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyNumbersTest {

    private static final UUID CYCLE = UUID.fromString("01980000-0000-7000-8000-00000000c1c1");

    private static final FoundPain PAIN = new FoundPain(
            13,
            15,
            new Settings("WEIGHTED"),
            List.of(point("Dates slip", 30, 1), point("Nobody calls back", 10, 2)),
            List.of(),
            new Agreement(0.4036, null));

    @Test
    void eachKnownNumberHasItsValueAndReason() {
        var numbers = KeyNumbers.of(new CycleFacts(
                CYCLE,
                Finding.of(new FoundGap(new Gap(List.of(new Point(LocalDate.of(2026, 10, 1), 71.1, 61.2, 9.9))))),
                Finding.of(PAIN),
                Finding.of(new FoundClimate(-35, "WEAK", 65.5, "Our largest customer leaves.")),
                null));

        assertThat(numbers).extracting(KeyNumberView::number).containsExactly(KeyNumber.values());
        assertThat(numbers.get(0).shown()).isEqualTo("9.9 points of 100");
        assertThat(numbers.get(0).reason())
                .isEqualTo("Customers expect 71.1 of 100 points and get 61.2 (measured by 1 October 2026).");
        assertThat(numbers.get(0).path()).isEqualTo("/v1/cycles/%s/expectation-gap".formatted(CYCLE));
        assertThat(numbers.get(1).value()).isEqualTo(100.0 * 13 / 15);
        assertThat(numbers.get(1).reason()).isEqualTo("13 of 15 people who might vote did.");
        assertThat(numbers.get(2).value())
                .as("by the rule of the round: 30 of 40")
                .isEqualTo(75);
        assertThat(numbers.get(2).reason()).contains("“Dates slip” has 30.0 of 40.0 points");
        assertThat(numbers.get(3).shown()).isEqualTo("0.40 of 1");
        assertThat(numbers.get(4).shown()).isEqualTo("−35.0 points from −100 to 100");
        assertThat(numbers.get(4).reason()).contains("weak", "65.5", "“Our largest customer leaves.”");
        assertThat(numbers.subList(5, 10)).allSatisfy(number -> {
            assertThat(number.value()).isNull();
            assertThat(number.shown()).isEqualTo("not known yet");
            assertThat(number.reason()).contains("No roadmap");
        });
    }

    @Test
    void whatIsWithheldIsSaidToBe() {
        var numbers = KeyNumbers.of(
                new CycleFacts(CYCLE, Finding.ofWithheld(), Finding.ofWithheld(), Finding.ofWithheld(), null));

        assertThat(numbers.subList(0, 5)).allSatisfy(number -> {
            assertThat(number.value()).isNull();
            assertThat(number.shown()).isEqualTo("not shown to you");
            assertThat(number.reason()).isEqualTo("None of your roles may see it.");
        });
    }

    @Test
    void whatIsNotThereYetIsNotKnown() {
        var numbers = KeyNumbers.of(new CycleFacts(CYCLE, Finding.none(), Finding.none(), Finding.none(), null));

        assertThat(numbers).allSatisfy(number -> assertThat(number.shown()).isEqualTo("not known yet"));
    }

    @Test
    void tooFewBallotsShowTheTurnoutAlone() {
        var few = new FoundPain(
                2, 15, new Settings("PER_HEAD"), List.of(), List.of(), new Agreement(null, "Too few ballots."));

        var numbers = KeyNumbers.of(new CycleFacts(CYCLE, Finding.none(), Finding.of(few), Finding.none(), null));

        assertThat(numbers.get(1).value()).isNotNull();
        assertThat(numbers.get(2).shown()).isEqualTo("not known yet");
        assertThat(numbers.get(3).reason()).isEqualTo("Too few ballots.");
    }

    @ParameterizedTest
    @EnumSource
    void eachNumberNamesASectionOfTheMethod(KeyNumber number) throws IOException {
        var headings = Files.readString(Path.of("../docs/method.md"))
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", ""));

        assertThat(headings).contains(number.method());
    }

    private static PainPoint point(String title, double points, int rank) {
        var other = new Points(1, 9);
        return new PainPoint(title, other, other, new Points(points, rank), List.of());
    }
}
