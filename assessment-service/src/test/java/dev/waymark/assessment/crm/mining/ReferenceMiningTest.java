package dev.waymark.assessment.crm.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.assessment.asis.journey.TransitionShare;
import dev.waymark.assessment.crm.mining.ReferenceMining.Path;
import dev.waymark.assessment.crm.mining.ReferenceMining.Use;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The reference itself, checked by hand on invented customers.
class ReferenceMiningTest {

    static final UUID WEB = new UUID(0, 1);
    static final UUID SHOP = new UUID(0, 2);
    static final UUID CALL = new UUID(0, 3);
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final List<Use> uses = new ArrayList<>();

    @Test
    void aPauseOfMoreThanThirtyDaysStartsANewJourney() {
        use("ada", 0, WEB);
        use("ada", 30, SHOP);
        use("ada", 61, CALL);
        assertThat(mined().paths())
                .containsExactly(new Path(List.of(WEB, SHOP), 1, 0, true), new Path(List.of(CALL), 1, 0, true));
    }

    @Test
    void transitionsAreSharesOfThoseWhoLeft() {
        for (int i = 0; i < 3; i++) {
            use("a" + i, 0, WEB);
            use("a" + i, 1, SHOP);
        }
        use("b", 0, WEB);
        use("b", 1, CALL);
        assertThat(mined().transitions())
                .containsExactly(TransitionShare.of(WEB, SHOP, 3, 4), TransitionShare.of(WEB, CALL, 1, 4));
        assertThat(mined().transitions())
                .extracting(TransitionShare::probability)
                .containsExactly(0.75, 0.25);
    }

    @Test
    void mainPathsCoverEightyPerCent() {
        for (int i = 0; i < 6; i++) {
            use("a" + i, 0, WEB);
        }
        for (int i = 0; i < 2; i++) {
            use("b" + i, 0, SHOP);
        }
        use("c", 0, CALL);
        use("d", 0, CALL);
        use("d", 0, CALL);
        assertThat(mined().paths())
                .extracting(Path::journeys, Path::main)
                .containsExactly(tuple(6L, true), tuple(2L, true), tuple(1L, false), tuple(1L, false));
    }

    @Test
    void atTheSameTimeNineComesBeforeTen() {
        uses.add(new Use("crm", "ada", START, "10", SHOP));
        uses.add(new Use("crm", "ada", START, "9", WEB));
        uses.add(new Use("crm", "ada", START, "11", CALL));
        assertThat(mined().paths()).containsExactly(new Path(List.of(WEB, SHOP, CALL), 1, 0, true));
    }

    @Test
    void aLongJourneyIsLookedAtAsFarAsWasAsked() {
        for (int day = 0; day < 5; day++) {
            use("ada", day, WEB);
        }
        assertThat(ReferenceMining.of(uses, new MiningSettings(30, 0.8, 3, 1000, null, null))
                        .paths())
                .containsExactly(new Path(List.of(WEB, WEB, WEB), 1, 1, true));
    }

    private ReferenceMining mined() {
        return ReferenceMining.of(uses, new MiningSettings(30, 0.8, 50, 1000, null, null));
    }

    private void use(String customer, int day, UUID touchpoint) {
        uses.add(new Use("crm", customer, START.plus(Duration.ofDays(day)), "i" + uses.size(), touchpoint));
    }
}
