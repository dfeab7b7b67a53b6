package dev.waymark.roadmap.roadmap.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.period.Horizon;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanRules.MustDo;
import dev.waymark.roadmap.portfolio.candidate.PortfolioMember;
import dev.waymark.roadmap.portfolio.candidate.Readiness;
import dev.waymark.roadmap.prioritising.order.ChosenFormula;
import dev.waymark.roadmap.prioritising.order.Priority;
import dev.waymark.roadmap.prioritising.priority.ScoredInitiative;
import dev.waymark.roadmap.prioritising.scoring.Index;
import dev.waymark.roadmap.prioritising.scoring.PainRelief;
import dev.waymark.roadmap.prioritising.scoring.Side;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot.Effort;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot.InitiativeEntry;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot.LegalObligation;
import dev.waymark.roadmap.sibling.initiative.InitiativeSnapshot.ValueRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrozenPlanTest {

    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID POT = UUID.fromString("01980000-0000-7000-8000-000000000002");
    private static final Horizon HORIZON = new Horizon(PlanningPeriod.parse("2027-Q1"), 4);

    private static PortfolioMember member(LegalObligation law, PlanningPeriod inFlightSince, boolean candidate) {
        var entry = new InitiativeEntry(
                ID,
                "I1",
                "Initiative",
                POT,
                "olga",
                "sara",
                2,
                List.of(new Effort("java", new BigDecimal("10.25")), new Effort("java", new BigDecimal("1.5"))),
                List.of(POT),
                List.of(),
                law,
                List.of(),
                50.0,
                List.of(),
                Category.COMPLIANCE,
                33.333,
                1.1,
                List.of(),
                List.of(),
                new ValueRange(BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("-12.35"), BigDecimal.ONE),
                List.of(new BigDecimal("99.99"), BigDecimal.ZERO),
                List.of(),
                List.of());
        var business = new Index(Side.BUSINESS, 80.0, List.of(), List.of());
        var it = new Index(Side.IT, 45.0, List.of(), List.of());
        var relief = new PainRelief(12.345, 1.0, 20.0, List.of(), List.of());
        var scored = new ScoredInitiative(
                entry,
                relief,
                business,
                it,
                Priority.of(ChosenFormula.DEFAULT, new Priority.Facts(business, it, 1.1, Map.of(), 0)),
                List.of());
        var missing = candidate
                ? List.<Readiness.Missing>of()
                : List.of(new Readiness.Missing(Readiness.Gate.OWNER, "nobody"));
        var readiness = new Readiness(ID.toString(), candidate, 100, List.of(), missing);
        return new PortfolioMember(scored, POT, inFlightSince, readiness);
    }

    @Test
    void moneyAndEffortBecomeExactIntegersAndScoresAreRoundedHalfUp() {
        var candidate = FrozenPlan.candidates(List.of(member(null, null, true)), HORIZON.first(), "EUR")
                .getFirst();
        assertThat(candidate.worth()).isEqualTo(new PlanCandidate.Worth(6600, -1235, 1235));
        assertThat(candidate.risk()).isEqualTo(3333);
        assertThat(candidate.needs().costs()).containsExactly(9999L, 0L);
        assertThat(candidate.needs().efforts()).containsExactly(new PlanCandidate.Effort("java", 1175));
        assertThat(candidate.inFlightStart()).isNull();
    }

    @Test
    void anItemUnderWayStartsBeforeTheFirstPeriod() {
        var members = List.of(member(null, PlanningPeriod.parse("2026-Q3"), true));
        assertThat(FrozenPlan.candidates(members, HORIZON.first(), "EUR")
                        .getFirst()
                        .inFlightStart())
                .isEqualTo(-2);
    }

    @ParameterizedTest
    @CsvSource({"2027-09-30, 2", "2027-09-29, 1", "2027-10-01, 2", "2026-12-31, -1", "2027-12-31, 3"})
    void aLegalDeadlineAllowsOnlyPeriodsThatEndByIt(LocalDate deadline, int latest) {
        var law = new LegalObligation("Act", deadline);
        assertThat(FrozenPlan.mandatory(List.of(member(law, null, true)), List.of(), HORIZON))
                .containsExactly(new MustDo(ID.toString(), latest, "Act by " + deadline));
    }

    @Test
    void aDeadlineBehindThePlannedPeriodsDemandsNothingYet() {
        var law = new LegalObligation("Act", LocalDate.parse("2028-03-31"));
        assertThat(FrozenPlan.mandatory(List.of(member(law, null, true)), List.of(), HORIZON))
                .isEmpty();
    }

    @Test
    void theEarlierOfTwoDeadlinesCounts() {
        var law = new LegalObligation("Act", LocalDate.parse("2027-09-30"));
        var members = List.of(member(law, null, true));
        var earlier = List.of(new MandatoryInitiative(ID, PlanningPeriod.parse("2027-Q2")));
        assertThat(FrozenPlan.mandatory(members, earlier, HORIZON))
                .containsExactly(new MustDo(ID.toString(), 1, "it is mandatory"));
        var later = List.of(new MandatoryInitiative(ID, PlanningPeriod.parse("2027-Q4")));
        assertThat(FrozenPlan.mandatory(members, later, HORIZON).getFirst().latest())
                .isEqualTo(2);
    }

    @Test
    void whatIsNotReadyWarnsWhenItIsUnderWayOrDemandedByLaw() {
        var law = new LegalObligation("Act", LocalDate.parse("2027-09-30"));
        var members = List.of(member(law, PlanningPeriod.parse("2026-Q4"), false));
        assertThat(FrozenPlan.candidates(members, HORIZON.first(), "EUR")).isEmpty();
        assertThat(FrozenPlan.mandatory(members, List.of(), HORIZON)).isEmpty();
        assertThat(FrozenPlan.notReady(members).getFirst().missing())
                .containsExactly(
                        "warning: it is under way, but what it costs is not planned",
                        "warning: Act demands it by 2027-09-30",
                        "OWNER: nobody");
    }
}
