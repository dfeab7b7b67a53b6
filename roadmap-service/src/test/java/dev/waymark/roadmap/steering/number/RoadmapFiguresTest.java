package dev.waymark.roadmap.steering.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.money.Money;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedDays;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedMoney;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedPot;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedSkill;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoadmapFiguresTest {

    private static final PlanningPeriod FIRST = PlanningPeriod.parse("2027-Q1");

    @Test
    void theWorkedExample() {
        var figures = RoadmapFigures.of(
                List.of(pot("All", money(0, 60, 100), money(1, 90, 100))),
                List.of(skill("engineering", days(0, "38", "40"), days(1, "10", "40"))));

        assertThat(figures.cost()).isEqualTo(euro(150));
        assertThat(figures.budget()).isEqualTo(euro(200));
        assertThat(figures.tightest())
                .isEqualTo(new RoadmapFigures.Tightest(
                        "engineering", FIRST, new BigDecimal("38"), new BigDecimal("40"), "person-days", 95));
    }

    @Test
    void aPotCanBeTheTightest() {
        var tightest = RoadmapFigures.of(
                        List.of(pot("All", money(0, 60, 100), money(1, 99, 100))),
                        List.of(skill("engineering", days(0, "38", "40"))))
                .tightest();

        assertThat(tightest.name()).isEqualTo("All");
        assertThat(tightest.period()).isEqualTo(FIRST.plus(1));
        assertThat(tightest.unit()).isEqualTo("EUR");
    }

    @Test
    void ofEqualSharesTheEarlierAndThenTheNameCounts() {
        var later =
                List.of(skill("b", days(1, "4", "4")), skill("c", days(0, "4", "4")), skill("a", days(1, "4", "4")));

        assertThat(RoadmapFigures.of(List.of(), later).tightest().name()).isEqualTo("c");
        assertThat(RoadmapFigures.of(List.of(), List.of(later.get(0), later.get(2)))
                        .tightest()
                        .name())
                .isEqualTo("a");
    }

    @Test
    void whatIsNotThereIsNotTight() {
        var figures = RoadmapFigures.of(
                List.of(pot("Empty", money(0, 0, 0))),
                List.of(skill("unused", days(0, "0", "40")), skill("absent", days(0, "0", "0"))));

        assertThat(figures.tightest()).isNull();
        assertThat(figures.cost()).isEqualTo(euro(0));
    }

    @Test
    void withoutPotsThereIsNoMoney() {
        var figures = RoadmapFigures.of(List.of(), List.of());

        assertThat(figures.cost()).isNull();
        assertThat(figures.budget()).isNull();
        assertThat(figures.tightest()).isNull();
    }

    private static PlannedPot pot(String name, PlannedMoney... periods) {
        return new PlannedPot(UUID.randomUUID(), name, List.of(periods));
    }

    private static PlannedMoney money(int period, long used, long available) {
        return new PlannedMoney(FIRST.plus(period), euro(available), euro(used));
    }

    private static PlannedSkill skill(String name, PlannedDays... periods) {
        return new PlannedSkill(name, List.of(periods));
    }

    private static PlannedDays days(int period, String used, String available) {
        return new PlannedDays(FIRST.plus(period), new BigDecimal(available), new BigDecimal(used));
    }

    private static Money euro(long amount) {
        return Money.ofUnits(amount, "EUR");
    }
}
