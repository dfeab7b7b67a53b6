package dev.waymark.assessment.loop.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.loop.steering.SteeringEngagement.Decision;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Days and decisions are invented.
class SteeringEngagementTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 10);
    private static final int WITHIN_DAYS = 14;

    @Test
    void theShareIsWhatWasTakenInTimeOfWhatIsDue() {
        var engagement =
                engagement(TODAY, taken(january(1), january(10)), taken(january(5), january(25)), open(january(20)));
        assertThat(engagement.due()).isEqualTo(3);
        assertThat(engagement.takenInTime()).isEqualTo(1);
        assertThat(engagement.open()).isEqualTo(1);
        assertThat(engagement.withinDays()).isEqualTo(14);
        assertThat(engagement.share()).isEqualTo(1 / 3.0, within(1e-12));
        assertThat(engagement.reasons())
                .containsExactly(
                        "In time is what was taken at most 14 days after it was asked; due is what was taken, or was asked more than 14 days before 2027-02-10.",
                        "1 taken in time, 1 taken later, 1 open and due, 0 open and not yet due.",
                        "1 in time / 3 due = 0.333.");
    }

    @Test
    void theLastDayIsInTimeAndTheNextIsNot() {
        assertThat(engagement(TODAY, taken(january(1), january(15))).share()).isEqualTo(1);
        assertThat(engagement(TODAY, taken(january(1), january(16))).share()).isEqualTo(0);
        assertThat(engagement(TODAY, taken(january(1), january(1))).share()).isEqualTo(1);
    }

    @Test
    void anOpenDecisionIsDueOnceItsDaysAreOver() {
        assertThat(engagement(january(15), open(january(1))).due()).isZero();
        var dayAfter = engagement(january(16), open(january(1)));
        assertThat(dayAfter.due()).isEqualTo(1);
        assertThat(dayAfter.share()).isEqualTo(0);
    }

    @Test
    void aDecisionThatWasTakenIsDueAtOnce() {
        var engagement = engagement(january(3), taken(january(1), january(2)), open(january(2)));
        assertThat(engagement.due()).isEqualTo(1);
        assertThat(engagement.open()).isEqualTo(1);
        assertThat(engagement.share()).isEqualTo(1);
    }

    @Test
    void withNothingDueThereIsNoShare() {
        assertThat(engagement(TODAY).share()).isNull();
        var engagement = engagement(january(2), open(january(1)));
        assertThat(engagement.share()).isNull();
        assertThat(engagement.open()).isEqualTo(1);
        assertThat(engagement.reasons()).contains("None of 1 decisions is due, so there is no share.");
    }

    private static SteeringEngagement engagement(LocalDate today, Decision... decisions) {
        return SteeringEngagement.of(List.of(decisions), today, WITHIN_DAYS);
    }

    private static Decision taken(LocalDate askedOn, LocalDate takenOn) {
        return new Decision(askedOn, takenOn);
    }

    private static Decision open(LocalDate askedOn) {
        return new Decision(askedOn, null);
    }

    private static LocalDate january(int day) {
        return LocalDate.of(2027, 1, day);
    }
}
