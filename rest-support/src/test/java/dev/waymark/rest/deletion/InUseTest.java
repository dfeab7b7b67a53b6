package dev.waymark.rest.deletion;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.rest.problem.ProblemException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InUseTest {

    @Test
    void whatOthersDependOnIsKeptAndTheyAreNamed() {
        assertThatThrownBy(() -> InUse.requireNone(List.of("initiative 'B'", "initiative 'A'")))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "In use by initiative 'A', initiative 'B'. Maybe change or delete what depends on it first.");
    }

    @Test
    void whatNothingDependsOnIsNot() {
        assertThatCode(() -> InUse.requireNone(List.of())).doesNotThrowAnyException();
    }

    @Test
    void ofManyTheFirstTwentyAreNamed() {
        var twenty = IntStream.range(10, 30).mapToObj(String::valueOf).toList();
        assertThatThrownBy(() -> InUse.requireNone(twenty)).hasMessageContaining("28, 29. Maybe");

        var more = IntStream.range(10, 31).mapToObj(String::valueOf).toList();
        assertThatThrownBy(() -> InUse.requireNone(more)).hasMessageContaining("28, 29, …. Maybe");
    }
}
