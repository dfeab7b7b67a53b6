package dev.waymark.rest.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.rest.reference.FindingReferences;
import dev.waymark.rest.reference.NamedThings;
import dev.waymark.rest.reference.Reference;
import dev.waymark.rest.reference.RefersTo;
import dev.waymark.rest.reference.WritingReferences;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepresentationsTest {

    private static final UUID SHOP = UUID.fromString("01990000-0000-7000-8000-000000000001");
    private static final UUID PHONE = UUID.fromString("01990000-0000-7000-8000-000000000002");

    private final ObjectMapper mapper = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    RepresentationsTest() {
        new WritingReferences().customize(mapper);
    }

    @Test
    void anotherNameIsAnotherTagOfTheSameState() {
        var before = called("Shop").of(new Visit(SHOP));
        var after = called("Store").of(new Visit(SHOP));

        assertThat(before.entityTag()).isNotEqualTo(after.entityTag());
        assertThat(before.digest()).isEqualTo(after.digest());
        assertThat(stateOf(before)).isEqualTo(stateOf(after));
    }

    @Test
    void anotherStateIsAnotherTagWhateverThingsAreCalled() {
        var one = called("Shop").of(new Visit(SHOP));
        var other = called("Shop").of(new Visit(PHONE));

        assertThat(stateOf(one)).isNotEqualTo(stateOf(other));
    }

    @Test
    void theTagOfAStateIsThatOfItsRepresentationsWithoutNames() {
        var state = called("Shop").ofState(new Visit(SHOP));

        assertThat(state.json()).isEqualTo("{\"placeId\":\"%s\"}".formatted(SHOP));
        assertThat(state.entityTag())
                .isEqualTo(stateOf(called("Store").of(new Visit(SHOP))).getFirst());
    }

    @Test
    void whatNamesNothingHasATagOfOnePart() {
        for (var view : List.of(new Plain(SHOP), new Visit(null))) {
            var shown = called("Shop").of(view);

            assertThat(shown.entityTag()).isEqualTo('"' + shown.digest().substring(0, 32) + '"');
            assertThat(stateOf(shown)).containsExactly(shown.entityTag());
        }
    }

    private static List<String> stateOf(Representation shown) {
        return EntityTags.parse(shown.entityTag()).orElseThrow().ofState().tags();
    }

    private Representations called(String name) {
        return new Representations(mapper, new FindingReferences(List.of(new Places(name))));
    }

    record Place(UUID id, String name) implements Reference {}

    record Visit(@RefersTo(Place.class) @Nullable UUID placeId) {}

    record Plain(UUID placeId) {}

    private record Places(String name) implements NamedThings<Place> {

        @Override
        public Class<Place> reference() {
            return Place.class;
        }

        @Override
        public List<Place> references(Collection<UUID> ids) {
            return ids.stream().map(id -> new Place(id, name)).toList();
        }
    }
}
