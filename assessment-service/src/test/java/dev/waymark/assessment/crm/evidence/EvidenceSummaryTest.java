package dev.waymark.assessment.crm.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.crm.evidence.EvidenceSummary.Counted;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// All counts are invented.
class EvidenceSummaryTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final EvidenceSummary.CaseMix NOTHING =
            new EvidenceSummary.CaseMix(List.of(), List.of(), List.of(), List.of());

    @Test
    void ninePromisesOfWhichTwoAreBrokenAreKeptInSevenOfNine() {
        var kept = departments(new Counted(ONE, "DOT", 12, 1, 9, 2, 50)).getFirst();
        assertThat(kept.keptRate()).isEqualTo(0.778, within(0.0005));
        var interval = Objects.requireNonNull(kept.keptInterval());
        assertThat(interval.hits()).isEqualTo(7);
        assertThat(interval.sample()).isEqualTo(9);
        assertThat(interval.share()).isEqualTo(kept.keptRate());
        assertThat(interval.lower()).isEqualTo(0.453, within(0.0005));
        assertThat(interval.upper()).isEqualTo(0.937, within(0.0005));
    }

    @Test
    void withoutAPromiseThereIsNothingToKeep() {
        var none = departments(new Counted(ONE, "DOT", 3, 3, 0, 0, 50)).getFirst();
        assertThat(none.keptRate()).isNull();
        assertThat(none.keptInterval()).isNull();
    }

    @Test
    void theDepartmentThatBreaksMostPromisesComesFirst() {
        assertThat(departments(new Counted(ONE, "A", 9, 0, 9, 2, 50), new Counted(OTHER, "B", 9, 0, 9, 3, 50)))
                .extracting(DepartmentEvidence::code)
                .containsExactly("B", "A");
    }

    @Test
    void customerPainIsShareTimesMeanSeverity() {
        var pains = EvidenceSummary.painPoints(
                List.of(new Counted(ONE, "Signs", 2, 0, 0, 0, 50), new Counted(OTHER, "Noise", 2, 0, 0, 0, 60)));
        assertThat(pains).extracting(PainPointEvidence::title).containsExactly("Noise", "Signs");
        assertThat(pains).extracting(PainPointEvidence::customerPain).containsExactly(30.0, 25.0);
    }

    private static List<DepartmentEvidence> departments(Counted... counted) {
        return EvidenceSummary.of(
                        UUID.randomUUID(),
                        new EvidenceSummary.CaseTargets(List.of(), List.of(), List.of(counted)),
                        NOTHING)
                .departments();
    }
}
