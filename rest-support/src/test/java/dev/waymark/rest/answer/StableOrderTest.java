package dev.waymark.rest.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StableOrderTest {

    private final ObjectMapper mapper = new ObjectMapper();

    StableOrderTest() {
        new StableOrder().customize(mapper);
    }

    @Test
    void setsAndMapsAreWrittenInOneOrder() throws JsonProcessingException {
        var unordered = new Unordered(
                Set.of("c", "a", "b"),
                new HashSet<>(List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)),
                Map.of("y", 1, "x", Set.of(2, 1)));
        assertThat(mapper.writeValueAsString(unordered))
                .isEqualTo("{\"names\":[\"a\",\"b\",\"c\"],\"days\":[\"MONDAY\",\"SUNDAY\"],"
                        + "\"more\":{\"x\":[1,2],\"y\":1}}");
    }

    @Test
    void anOrderThatASetHasIsKept() throws JsonProcessingException {
        var ordered = new LinkedHashSet<>(List.of("c", "a", "b"));
        assertThat(mapper.writeValueAsString(new Unordered(ordered, Set.of(), Map.of())))
                .startsWith("{\"names\":[\"c\",\"a\",\"b\"]");
    }

    record Unordered(Set<String> names, Set<DayOfWeek> days, Map<String, Object> more) {}
}
