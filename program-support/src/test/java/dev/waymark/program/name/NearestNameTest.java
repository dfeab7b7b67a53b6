package dev.waymark.program.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    @Test
    void theNearestDiffersByTheFewestCharacters() {
        assertThat(NearestName.of("stat", List.of("sort", "state", "text"))).contains("state");
        assertThat(NearestName.of("stat", List.of())).isEmpty();
    }

    @Test
    void ofSeveralTheFirstInTheAlphabetIsMeant() {
        assertThat(NearestName.of("b", List.of("c", "a"))).contains("a");
    }

    @Test
    void distancesCountCharacters() {
        assertThat(NearestName.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(NearestName.distance("", "abc")).isEqualTo(3);
        assertThat(NearestName.distance("same", "same")).isZero();
    }
}
