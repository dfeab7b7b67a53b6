package dev.waymark.rest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.rest.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Order.Place PLACE =
            new Order.Place(UUID.fromString("01900000-0000-7000-8000-0000000000ff"), "");
    private static final Order.Place NAMED = new Order.Place(PLACE.id(), "Größe 🙂");

    private final Cursor list = of("/v1/cycles/01900000-0000-7000-8000-00000000000a/goals", Map.of());

    @Test
    void aCursorLeadsBackToItsPlace() {
        assertThat(list.place(list.after(PLACE))).contains(PLACE);
        assertThat(list.place(list.after(NAMED))).contains(NAMED);
    }

    @Test
    void aPlaceThatTextCannotHoldIsRefused() {
        var forged = list.after(new Order.Place(PLACE.id(), "a\0"));
        assertThatThrownBy(() -> list.place(forged)).isInstanceOf(ProblemException.class);
    }

    @Test
    void noCursorIsTheStart() {
        assertThat(list.place("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "AAAA", "!", "' or 1=1", "AZjBoj0wcrGfSo4tN8lqAg"})
    void whatIsNoCursorIsRefused(String cursor) {
        assertThatThrownBy(() -> list.place(cursor)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aCursorOfAnotherListOrOfOtherFiltersIsRefused() {
        var path = "/v1/cycles/01900000-0000-7000-8000-00000000000a/goals";
        for (var other : List.of(
                of("/v1/cycles/01900000-0000-7000-8000-00000000000b/goals", Map.of()),
                of("/v1/cycles/01900000-0000-7000-8000-00000000000a/initiatives", Map.of()),
                of(path, Map.of("state", List.of("OPEN"))),
                of(path, Map.of("sort", List.of("name"))))) {
            assertThatThrownBy(() -> list.place(other.after(PLACE))).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void filtersAreToldApartByTheirBoundaries() {
        var one = of("/v1/cycles", Map.of("a", List.of("1&b=2")));
        var two = of("/v1/cycles", Map.of("a", List.of("1"), "b", List.of("2")));
        assertThatThrownBy(() -> two.place(one.after(PLACE))).isInstanceOf(ProblemException.class);
    }

    @Test
    void idsMayBeSentInEitherCase() {
        var upper = of("/v1/cycles/01900000-0000-7000-8000-00000000000A/goals", Map.of());
        assertThat(upper.place(list.after(PLACE))).contains(PLACE);
    }

    @Test
    void aChangedCharacterIsNoticed() {
        var cursor = list.after(PLACE);
        for (int i = 0; i < cursor.length(); i++) {
            var other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            var changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
            assertThatThrownBy(() -> list.place(changed)).isInstanceOf(ProblemException.class);
        }
    }

    private static Cursor of(String path, Map<String, List<String>> filters) {
        return Cursor.of(path, new TreeMap<>(filters));
    }
}
