package dev.waymark.cycle.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadPainPointReferenceTest {

    private static final UUID ID = new UUID(0, 1);

    private record Reading(@Nullable Long readVersion) implements PainPointReading {}

    @Test
    void whatWasReadIsComparedWithWhatThereIsNow() {
        var names = new CycleNames(List.of(), List.of(new CycleNames.NamedPainPoint(ID, "Waits", 3)), null);

        assertThat(stateOf(names, 3L)).isEqualTo(PainPointReadState.CURRENT);
        assertThat(stateOf(names, 2L)).isEqualTo(PainPointReadState.CHANGED);
        assertThat(stateOf(names, null)).isEqualTo(PainPointReadState.NOT_COMPARABLE);
    }

    @Test
    void anArchivedPainPointStaysNamedAndSaysSo() {
        var names = new CycleNames(List.of(), List.of(), List.of(new CycleNames.NamedPainPoint(ID, "Waits", 3)));

        assertThat(names.painPointReferences()).containsExactly(new PainPointReference(ID, "Waits"));
        assertThat(stateOf(names, 3L)).isEqualTo(PainPointReadState.ARCHIVED);
    }

    @Test
    void anAssessmentWithoutVersionsComparesNothing() {
        var names = new CycleNames(List.of(), List.of(new CycleNames.NamedPainPoint(ID, "Waits", null)), null);

        assertThat(stateOf(names, 3L)).isEqualTo(PainPointReadState.NOT_COMPARABLE);
    }

    private static PainPointReadState stateOf(CycleNames names, @Nullable Long readVersion) {
        var shown = names.readPainPoints().getFirst().beside(new Reading(readVersion));
        return ((ReadPainPointReference) shown).state();
    }
}
