package dev.waymark.assessment.people.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.people.nomination.NominatedInfluence.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NominatedInfluenceTest {

    private static final Settings DEFAULT = new Settings(0.85, 1e-12, 200);
    private static final UUID ADA = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);
    private static final UUID CEM = new UUID(0, 3);

    static Stream<Integer> seeds() {
        return IntStream.range(0, 40).boxed();
    }

    @Test
    void theExampleCanBeCheckedByHand() {
        var influence =
                NominatedInfluence.of(List.of(ADA, BEN, CEM), Map.of(ADA, List.of(BEN), CEM, List.of(BEN)), DEFAULT);
        assertThat(influence.shares().get(0)).isCloseTo(10 / 47.0, within(1e-11));
        assertThat(influence.shares().get(1)).isCloseTo(27 / 47.0, within(1e-11));
        assertThat(influence.shares().get(2)).isCloseTo(10 / 47.0, within(1e-11));
        assertThat(influence.influence(1)).isEqualTo(100);
        assertThat(influence.influence(0)).isCloseTo(37.037, within(0.0005));
        assertThat(influence.namedBy()).containsExactly(0, 2, 0);
        assertThat(influence.settled()).isTrue();
    }

    @Test
    void aCircleMakesEverybodyEqual() {
        var circle = Map.of(ADA, List.of(BEN), BEN, List.of(CEM), CEM, List.of(ADA));
        var influence = NominatedInfluence.of(List.of(ADA, BEN, CEM), circle, DEFAULT);
        assertThat(influence.shares()).allSatisfy(share -> assertThat(share).isCloseTo(1 / 3.0, within(1e-12)));
        assertThat(influence.influence(2)).isCloseTo(100, within(1e-9));
    }

    @Test
    void withoutNominationsAllAreEqual() {
        var influence = NominatedInfluence.of(List.of(ADA, BEN), Map.of(), DEFAULT);
        assertThat(influence.shares()).containsExactly(0.5, 0.5);
        assertThat(influence.influence(0)).isEqualTo(100);
    }

    @Test
    void namingOneselfOrSomebodyUnknownDoesNotCount() {
        var influence = NominatedInfluence.of(List.of(ADA, BEN), Map.of(ADA, List.of(ADA, CEM)), DEFAULT);
        assertThat(influence.namedBy()).containsExactly(0, 0);
        assertThat(influence.shares()).containsExactly(0.5, 0.5);
    }

    @Test
    void nobodyHasNoInfluence() {
        assertThat(NominatedInfluence.of(List.of(), Map.of(), DEFAULT).shares()).isEmpty();
    }

    @Test
    void tooFewRoundsAreAdmitted() {
        var influence =
                NominatedInfluence.of(List.of(ADA, BEN), Map.of(ADA, List.of(BEN)), new Settings(0.85, 1e-12, 3));
        assertThat(influence.settled()).isFalse();
        assertThat(influence.iterations()).isEqualTo(3);
    }

    @Test
    void allOfAPersonsInfluenceCannotBePassedOn() {
        assertThatThrownBy(() -> new Settings(1, 1e-12, 200)).hasMessageContaining("damping is 1.0");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesSumToOne(int seed) {
        var nominations = nominations(seed);
        var influence = NominatedInfluence.of(people(), nominations, DEFAULT);
        assertThat(influence.shares().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(influence.settled()).isTrue();
        assertThat(IntStream.range(0, 8).mapToDouble(influence::influence).max().orElseThrow())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void renamingPeopleRenamesTheAnswer(int seed) {
        var nominations = nominations(seed);
        var renamed = new HashMap<UUID, List<UUID>>();
        nominations.forEach((person, nominees) -> renamed.put(
                mirrored(person),
                nominees.stream().map(NominatedInfluenceTest::mirrored).toList()));
        var influence = NominatedInfluence.of(people(), nominations, DEFAULT);
        var other = NominatedInfluence.of(people(), renamed, DEFAULT);
        for (int i = 0; i < 8; i++) {
            assertThat(other.shares().get(7 - i)).isCloseTo(influence.shares().get(i), within(1e-12));
        }
    }

    private static UUID mirrored(UUID person) {
        return new UUID(0, 7 - person.getLeastSignificantBits());
    }

    private static List<UUID> people() {
        return IntStream.range(0, 8).mapToObj(i -> new UUID(0, i)).toList();
    }

    private static Map<UUID, List<UUID>> nominations(int seed) {
        var random = new Random(seed);
        var nominations = new HashMap<UUID, List<UUID>>();
        for (var person : people()) {
            var nominees = new ArrayList<UUID>();
            people().stream()
                    .filter(other -> !other.equals(person) && random.nextInt(4) == 0)
                    .forEach(nominees::add);
            nominations.put(person, nominees);
        }
        return nominations;
    }
}
