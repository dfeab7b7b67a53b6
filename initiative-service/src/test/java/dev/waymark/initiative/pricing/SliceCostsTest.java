package dev.waymark.initiative.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.initiative.pricing.SliceCosts.Line;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SliceCostsTest {

    private static final List<Line> LINES = List.of(line(1, "100"), line(2, "300"), line(null, "100"));

    @Test
    void aSliceCostsItsOwnLinesAndItsShareOfTheRest() {
        var costs = SliceCosts.of(LINES, List.of(0.2, 0.8));

        assertThat(costs.costs())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(amount("120"), amount("380"));
        assertThat(costs.total()).isEqualByComparingTo("500");
        assertThat(costs.share(0)).isEqualTo(0.24);
        assertThat(costs.share(1)).isEqualTo(0.76);
    }

    @Test
    void slicesWithoutLinesOfTheirOwnCostTheirShares() {
        var costs = SliceCosts.of(List.of(line(null, "500")), List.of(0.25, 0.75));

        assertThat(costs.share(0)).isEqualTo(0.25);
    }

    @Test
    void whatCostsNothingHasNoShares() {
        assertThat(SliceCosts.of(List.of(), List.of(1.0)).share(0)).isNull();
        assertThat(SliceCosts.of(LINES, List.of()).costs()).isEmpty();
    }

    private static Line line(@Nullable Integer slice, String amount) {
        return new Line(slice, amount(amount));
    }

    private static BigDecimal amount(String amount) {
        return new BigDecimal(amount);
    }
}
