package dev.waymark.initiative.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.initiative.assessment.AssessmentSnapshot.BasicsEntry;
import dev.waymark.initiative.assessment.AssessmentSnapshot.PainPointEntry;
import dev.waymark.initiative.assessment.AssessmentSnapshot.PlaceEntry;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessmentSnapshotTest {

    private static final UUID HOTLINE = new UUID(1, 1);
    private static final UUID SHOP = new UUID(1, 2);
    private static final UUID LETTER = new UUID(1, 3);
    private static final UUID WAITING = new UUID(2, 1);
    private static final UUID QUEUE = new UUID(2, 2);
    private static final UUID NOWHERE = new UUID(2, 3);

    private static final AssessmentSnapshot SNAPSHOT = new AssessmentSnapshot(
            new CycleSnapshot(new UUID(0, 1), "2027", "PLANNING", "EUR", null),
            List.of(),
            List.of(
                    new PainPointEntry(WAITING, "Waiting", Set.of(HOTLINE), null, null),
                    new PainPointEntry(QUEUE, "Queue", Set.of(SHOP, LETTER), null, null),
                    new PainPointEntry(NOWHERE, "Nowhere", Set.of(), null, null)),
            null,
            new BasicsEntry(
                    70,
                    List.of(
                            new PlaceEntry("Asking", Set.of(HOTLINE), 100.0),
                            new PlaceEntry("Moving", Set.of(HOTLINE, SHOP), 66.7),
                            new PlaceEntry("Letter", Set.of(LETTER), null))),
            null);

    @Test
    void anInitiativeWorksOnEveryPlaceThatItsPainPointsHit() {
        assertThat(names(WAITING)).containsExactly("Asking", "Moving");
        assertThat(names(QUEUE)).containsExactly("Moving", "Letter");
        assertThat(names(WAITING, QUEUE)).containsExactly("Asking", "Moving", "Letter");
    }

    @Test
    void aPainPointWithoutTouchpointsOrThatIsGoneHitsNoPlace() {
        assertThat(names(NOWHERE)).isEmpty();
        assertThat(names(new UUID(9, 9))).isEmpty();
        assertThat(names()).isEmpty();
    }

    private static List<String> names(UUID... painPoints) {
        return SNAPSHOT.placesOf(Set.of(painPoints)).stream()
                .map(PlaceEntry::name)
                .toList();
    }
}
