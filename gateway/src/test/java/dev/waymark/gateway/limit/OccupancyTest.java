package dev.waymark.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.gateway.limit.Occupancy.Verdict;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OccupancyTest {

    @Test
    void aCallerWhoHasAllTheirPlacesTakesNoneOfOthers() {
        var places = new Occupancy(2, 10);

        assertThat(IntStream.range(0, 300).mapToObj(number -> places.take("greedy")))
                .startsWith(Verdict.TAKEN, Verdict.TAKEN, Verdict.CALLER_HAS_ALL)
                .filteredOn(Verdict.TAKEN::equals)
                .hasSize(2);
        assertThat(places.take("other")).isEqualTo(Verdict.TAKEN);
        assertThat(places.taken()).isEqualTo(3);
    }

    @Test
    void allTogetherHaveSoManyPlaces() {
        var places = new Occupancy(2, 3);
        places.take("one");
        places.take("one");
        places.take("two");

        assertThat(places.take("three")).isEqualTo(Verdict.ALL_TAKEN);
        places.giveBack("two");
        assertThat(places.take("three")).isEqualTo(Verdict.TAKEN);
    }

    @Test
    void whoHasGivenAllBackIsForgotten() {
        var places = new Occupancy(1, 1_000_000);
        IntStream.range(0, 10_000).forEach(number -> {
            places.take("caller " + number);
            places.take("caller " + number);
            places.giveBack("caller " + number);
        });

        assertThat(places.callers()).isZero();
        assertThat(places.taken()).isZero();
    }

    @Test
    void placesAreCountedOneByOne() {
        var places = new Occupancy(5, 1_000);
        var most = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 20_000)
                    .forEach(number -> threads.execute(() -> {
                        if (places.take("one") == Verdict.TAKEN) {
                            most.accumulateAndGet(places.taken(), Math::max);
                            places.giveBack("one");
                        }
                    }));
        }

        assertThat(places.taken()).isZero();
        assertThat(places.callers()).isZero();
    }
}
