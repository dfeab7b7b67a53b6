package dev.waymark.gateway.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Deadlines deadlines = new Deadlines();
    private final List<String> missed = new ArrayList<>();

    @Test
    void whatIsMissedIsToldOnce() {
        begin("short").in(Duration.ofSeconds(1));
        begin("long").in(HOUR);

        look(Duration.ofSeconds(2));
        look(Duration.ofSeconds(3));

        assertThat(missed).containsExactly("short");
    }

    @Test
    void whatIsOverIsNotMissed() {
        var first = begin("first");
        var second = begin("second");
        var third = begin("third");
        List.of(first, second, third).forEach(deadline -> deadline.in(Duration.ZERO));
        second.over();
        second.over();

        look(HOUR);

        assertThat(missed).containsExactlyInAnyOrder("first", "third");
    }

    @Test
    void aDeadlineCanBeMovedButNotPastTheLatest() {
        var deadline = begin("moved");
        var latest = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        deadline.in(Duration.ofSeconds(1), latest);
        deadline.in(HOUR, latest);

        look(Duration.ofSeconds(5));
        assertThat(missed).isEmpty();
        look(Duration.ofSeconds(11));
        assertThat(missed).containsExactly("moved");
    }

    @Test
    void whatIsMissedMayEndOthers() {
        var others = new ArrayList<Deadline>();
        for (var number = 0; number < 4; number++) {
            var deadline = deadlines.begin(() -> {
                missed.add("any");
                others.forEach(Deadline::over);
            });
            deadline.in(Duration.ZERO);
            others.add(deadline);
        }

        look(HOUR);

        assertThat(missed).containsExactly("any");
    }

    private Deadline begin(String name) {
        return deadlines.begin(() -> missed.add(name));
    }

    private void look(Duration later) {
        deadlines.look(System.nanoTime() + later.toNanos());
    }
}
