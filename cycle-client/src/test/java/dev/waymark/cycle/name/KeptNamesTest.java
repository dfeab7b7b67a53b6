package dev.waymark.cycle.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptNamesTest {

    private static final UUID CYCLE = UUID.fromString("01990000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("01990000-0000-7000-8000-000000000002");

    private Duration now = Duration.ZERO;
    private final KeptNames kept = new KeptNames(() -> now.toNanos());

    @Test
    void namesAreKeptForAMinute() {
        kept.keep(CYCLE, names(1));
        passes(Duration.ofSeconds(59));
        assertThat(kept.of(CYCLE)).hasValue(names(1));
        passes(Duration.ofSeconds(2));
        assertThat(kept.of(CYCLE)).isEmpty();
    }

    @Test
    void thatTheyCouldNotBeReadIsKeptForAMoment() {
        kept.keep(CYCLE, CycleNames.NONE);
        passes(Duration.ofSeconds(4));
        assertThat(kept.of(CYCLE)).hasValue(CycleNames.NONE);
        passes(Duration.ofSeconds(2));
        assertThat(kept.of(CYCLE)).isEmpty();
    }

    @Test
    void newerNamesReplaceOlderOnes() {
        kept.keep(CYCLE, names(1));
        passes(Duration.ofSeconds(30));
        kept.keep(CYCLE, names(2));
        passes(Duration.ofSeconds(40));
        assertThat(kept.of(CYCLE)).hasValue(names(2));
    }

    @Test
    void cyclesDoNotMix() {
        kept.keep(CYCLE, names(1));
        assertThat(kept.of(OTHER)).isEmpty();
    }

    @Test
    void moreNamesThanThereArePlacesForAreNotKept() {
        kept.keep(CYCLE, names(20_000));
        assertThat(kept.of(CYCLE)).isEmpty();
    }

    private void passes(Duration time) {
        now = now.plus(time);
    }

    private static CycleNames names(int count) {
        var departments = IntStream.range(0, count)
                .mapToObj(i -> new DepartmentReference(new UUID(0, i), "D" + i, "Department " + i))
                .toList();
        return new CycleNames(departments, List.of(), List.of());
    }
}
