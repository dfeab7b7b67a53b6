package dev.waymark.assessment.people.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Four checks, at least 4 hours; the people are invented.
class EmpowermentTest {

    private static final int ENOUGH_HOURS = 4;

    @Test
    void threeOfTheFourChecksAreEnough() {
        var withoutData = new Empowerment(true, 4, true, false);
        assertThat(withoutData.checksPassed(ENOUGH_HOURS)).isEqualTo(3);
        assertThat(withoutData.isEmpowered(ENOUGH_HOURS)).isTrue();
    }

    @Test
    void anHourTooFewIsACheckTooFew() {
        var threeHours = new Empowerment(true, 3, true, false);
        assertThat(threeHours.checksPassed(ENOUGH_HOURS)).isEqualTo(2);
        assertThat(threeHours.isEmpowered(ENOUGH_HOURS)).isFalse();
        assertThat(threeHours.isEmpowered(3)).isTrue();
    }

    @Test
    void allFourChecksCanPass() {
        var everything = new Empowerment(true, 8, true, true);
        assertThat(everything.checksPassed(ENOUGH_HOURS)).isEqualTo(4);
        assertThat(everything.isEmpowered(ENOUGH_HOURS)).isTrue();
    }

    @Test
    void timeAloneDoesNotEmpower() {
        var onlyTime = new Empowerment(false, 2000, false, false);
        assertThat(onlyTime.checksPassed(ENOUGH_HOURS)).isEqualTo(1);
        assertThat(onlyTime.isEmpowered(ENOUGH_HOURS)).isFalse();
    }

    @Test
    void theReasonsNameEachCheckAndTheRule() {
        assertThat(new Empowerment(true, 3, true, false).reasons(ENOUGH_HOURS))
                .containsExactly(
                        "Mandate: yes; 3 hours of at least 4: no; may decide: yes; access to data: no.",
                        "2 of 4 checks pass, 3 are needed: not empowered.");
    }
}
