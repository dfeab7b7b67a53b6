package dev.waymark.assessment.asis.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.asis.gap.AssumedRates;
import dev.waymark.assessment.asis.gap.ExpectationGap;
import dev.waymark.assessment.asis.gap.GapExamples;
import dev.waymark.assessment.asis.touchpoint.Engagement;
import dev.waymark.assessment.asis.touchpoint.InteractionType;
import dev.waymark.assessment.asis.touchpoint.LifecycleStage;
import dev.waymark.assessment.asis.touchpoint.TouchpointView;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// An invented lounge that delivers more than is expected of it.
class OverspendTest {

    private static final Authorship WRITTEN = new Authorship(Instant.EPOCH, "lea", Instant.EPOCH, "lea");
    private static final Money COST = new Money(new BigDecimal("2.50"), "EUR");

    @Test
    void whatIsSpentAboveTheBandOnWhatMattersLittleIsShown() {
        var overspend = overspend(60, 70, lounge(40, COST, 1000)).orElseThrow();
        assertThat(overspend.pointsAboveBand()).isEqualTo(7.0, within(1e-12));
        assertThat(overspend.costPerYear()).isEqualTo(new Money(new BigDecimal("2500.00"), "EUR"));
        assertThat(overspend.importance()).isEqualTo(40);
        assertThat(overspend.importantFrom()).isEqualTo(70);
        assertThat(overspend.finding())
                .isEqualTo("'Lounge' delivers 7.0 points above the band although its importance is 40.0, below 70."
                        + " Maybe spend it elsewhere.");
    }

    @Test
    void whatMattersMayCostMore() {
        assertThat(overspend(60, 70, lounge(70, COST, 1000))).isEmpty();
        assertThat(overspend(60, 70, lounge(69, COST, 1000))).isPresent();
    }

    @Test
    void theEdgeOfTheBandIsGoodEnoughAndNoOverspend() {
        assertThat(overspend(60, 63, lounge(40, COST, 1000))).isEmpty();
        assertThat(overspend(60, 63.1, lounge(40, COST, 1000))).isPresent();
    }

    @Test
    void aShortfallIsNoOverspend() {
        assertThat(overspend(70, 60, lounge(40, COST, 1000))).isEmpty();
    }

    @Test
    void withoutTheCostOfAMeetingTheFindingHasNoMoney() {
        var overspend = overspend(60, 70, lounge(40, null, 1000)).orElseThrow();
        assertThat(overspend.pointsAboveBand()).isEqualTo(7.0, within(1e-12));
        assertThat(overspend.costPerYear()).isNull();
    }

    @Test
    void moneyPastAllBoundsIsNotShown() {
        var dear = new Money(new BigDecimal("1000.00"), "EUR");
        assertThat(overspend(60, 70, lounge(40, dear, 1_000_000_000_000L))
                        .orElseThrow()
                        .costPerYear())
                .isNull();
    }

    private static Optional<Overspend> overspend(double expectation, double delivery, TouchpointView touchpoint) {
        var gap = ExpectationGap.of(
                List.of(GapExamples.group(null, 1, expectation, delivery)), new AssumedRates(0.12, 3), 0, 3);
        return Overspend.of(gap, touchpoint, 70);
    }

    private static TouchpointView lounge(int importance, @Nullable Money cost, long volumePerYear) {
        return new TouchpointView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Lounge",
                "shop",
                LifecycleStage.SERVICE,
                UUID.randomUUID(),
                InteractionType.WOW,
                Set.of(),
                true,
                volumePerYear,
                0,
                List.of(),
                importance,
                cost,
                Engagement.NEGATIVE,
                false,
                WRITTEN,
                0);
    }
}
