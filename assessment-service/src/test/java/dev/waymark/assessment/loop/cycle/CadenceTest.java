package dev.waymark.assessment.loop.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CadenceTest {

    private static final DescribeCycle YEAR = new DescribeCycle("2027", null, "EUR", LocalDate.of(2027, 1, 1), 365);

    @Test
    void theNextCycleIsDueWhenTheCadenceHasPassed() {
        var cycle = new Cycle(YEAR);
        assertThat(cycle.dueOn()).isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(cycle.isOverdue(LocalDate.of(2028, 1, 1))).isFalse();
        assertThat(cycle.isOverdue(LocalDate.of(2028, 1, 2))).isTrue();
    }

    @Test
    void aSuccessorKeepsCurrencyAndCadence() {
        var next = Cycle.after(new Cycle(YEAR), new StartSuccessor("2028", LocalDate.of(2028, 1, 1), null));
        assertThat(next.description()).isEqualTo(new DescribeCycle("2028", null, "EUR", LocalDate.of(2028, 1, 1), 365));
        assertThat(next.state()).isEqualTo(CycleState.DRAFT);
    }
}
