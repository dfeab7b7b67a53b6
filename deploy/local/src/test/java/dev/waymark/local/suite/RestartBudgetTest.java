package dev.waymark.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestartBudgetTest {

    @Test
    void everyProgramHasItsOwnRestartsAndNoMore() {
        RestartBudget budget = new RestartBudget(2);

        assertThat(budget.take("one")).isTrue();
        assertThat(budget.take("one")).isTrue();
        assertThat(budget.position("one")).isEqualTo("2 of 2");
        assertThat(budget.take("one")).isFalse();
        assertThat(budget.take("two")).isTrue();
    }
}
