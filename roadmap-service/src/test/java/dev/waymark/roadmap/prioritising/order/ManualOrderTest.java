package dev.waymark.roadmap.prioritising.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManualOrderTest {

    private static final List<String> COMPUTED = List.of("A", "B", "C", "D");

    @Test
    void whoIsMovedTakesThePlaceAndTheOthersKeepTheirOrder() {
        assertThat(ManualOrder.of(COMPUTED, Map.of("D", 2))).isEqualTo(Map.of("A", 1, "D", 2, "B", 3, "C", 4));
    }

    @Test
    void ofTwoMovesToOnePlaceTheBetterComputedPlaceDecides() {
        assertThat(ManualOrder.of(COMPUTED, Map.of("D", 1, "C", 1))).isEqualTo(Map.of("C", 1, "D", 2, "A", 3, "B", 4));
    }

    @Test
    void aPlaceBeyondTheLastIsTheLast() {
        assertThat(ManualOrder.of(COMPUTED, Map.of("A", 99, "B", 4))).isEqualTo(Map.of("C", 1, "D", 2, "A", 3, "B", 4));
    }

    @Test
    void aMoveOfWhatHasNoPriorityHasNoEffect() {
        assertThat(ManualOrder.of(List.of("A"), Map.of("Z", 1))).isEqualTo(Map.of("A", 1));
        assertThat(ManualOrder.of(List.of(), Map.of("Z", 1))).isEmpty();
    }

    @Test
    void everyPlaceIsTakenOnceAndWhoIsNotMovedKeepsTheirOrder() {
        var random = new Random(62);
        for (var round = 0; round < 500; round++) {
            var computed = IntStream.range(0, 1 + random.nextInt(9))
                    .mapToObj(String::valueOf)
                    .toList();
            var moves = new HashMap<String, Integer>();
            computed.stream().filter(id -> random.nextInt(3) == 0).forEach(id -> moves.put(id, 1 + random.nextInt(12)));
            var places = ManualOrder.of(computed, moves);
            assertThat(places.values())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, computed.size()).boxed().toList());
            assertThat(computed.stream().filter(id -> !moves.containsKey(id)).map(places::get))
                    .isSorted();
        }
    }
}
