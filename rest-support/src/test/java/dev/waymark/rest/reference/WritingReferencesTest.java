package dev.waymark.rest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WritingReferencesTest {

    private static final UUID SHOP = UUID.fromString("01990000-0000-7000-8000-000000000001");
    private static final UUID PHONE = UUID.fromString("01990000-0000-7000-8000-000000000002");
    private static final UUID GONE = UUID.fromString("01990000-0000-7000-8000-000000000003");

    private final Places places = new Places();
    private final FindingReferences references = new FindingReferences(List.of(places));
    private final ObjectMapper mapper = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    WritingReferencesTest() {
        new WritingReferences().customize(mapper);
    }

    @Test
    void besideAnIdStandsWhatPeopleCallTheThing() throws JsonProcessingException {
        assertThat(written(new Visit(SHOP, null)))
                .isEqualTo("{\"placeId\":\"%1$s\",\"place\":{\"id\":\"%1$s\",\"name\":\"Shop\"}}".formatted(SHOP));
    }

    @Test
    void severalStandInTheOrderInWhichTheirIdsAreShown() throws JsonProcessingException {
        assertThat(written(new Walk(List.of(PHONE, SHOP), Set.of(PHONE, SHOP))))
                .contains("\"places\":[{\"id\":\"%s\",\"name\":\"Phone\"},{\"id\":\"%s\"".formatted(PHONE, SHOP))
                .contains("\"stops\":[{\"id\":\"%s\",\"name\":\"Shop\"},{\"id\":\"%s\"".formatted(SHOP, PHONE));
    }

    @Test
    void whatNamesNoIdHasItsNamesBesideIt() throws JsonProcessingException {
        assertThat(written(new Street(SHOP, List.of(PHONE))))
                .contains("\"along\":\"%1$s\",\"alongName\":{\"id\":\"%1$s\",\"name\":\"Shop\"}".formatted(SHOP))
                .contains("\"past\":[\"%1$s\"],\"pastNames\":[{\"id\":\"%1$s\",\"name\":\"Phone\"}]".formatted(PHONE));
    }

    @Test
    void whatIsNotThereIsLeftOut() throws JsonProcessingException {
        assertThat(written(new Visit(GONE, SHOP))).doesNotContain("\"place\":").contains("\"next\":");
        assertThat(written(new Walk(List.of(GONE), Set.of()))).contains("\"places\":[]");
    }

    @Test
    void aWholeListAsksOnceForEachKind() throws JsonProcessingException {
        var list =
                new Listed(List.of(new Visit(SHOP, null), new Visit(PHONE, SHOP)), Map.of("a", new Visit(GONE, null)));

        assertThat(written(list)).contains("Phone");
        assertThat(places.asked).singleElement().isEqualTo(Set.of(SHOP, PHONE, GONE));
    }

    @Test
    void whatHasNoSuchIdAsksForNothing() throws JsonProcessingException {
        assertThat(references.in(new Plain(SHOP)).isEmpty()).isTrue();
        assertThat(written(new Plain(SHOP))).isEqualTo("{\"placeId\":\"%s\"}".formatted(SHOP));
        assertThat(written(new Listed(List.of(), Map.of()))).isNotEmpty();
        assertThat(places.asked).isEmpty();
    }

    @Test
    void somebodyMustKnowTheKind() {
        assertThatThrownBy(() -> new FindingReferences(List.of()).in(new Visit(SHOP, null)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Place");
    }

    private String written(Object shown) throws JsonProcessingException {
        return WritingReferences.writer(mapper, references.in(shown)).writeValueAsString(shown);
    }

    record Place(UUID id, String name) implements Reference {}

    record Visit(
            @RefersTo(Place.class) UUID placeId,
            @RefersTo(Place.class) @Nullable UUID nextId) {}

    record Walk(
            @RefersTo(Place.class) List<UUID> placeIds,
            @RefersTo(Place.class) Set<UUID> stopIds) {}

    record Street(
            @RefersTo(Place.class) UUID along,
            @RefersTo(Place.class) List<UUID> past) {}

    record Listed(List<Visit> visits, Map<String, Visit> more) {}

    record Plain(UUID placeId) {}

    private static final class Places implements NamedThings<Place> {

        private final List<Set<UUID>> asked = new ArrayList<>();

        @Override
        public Class<Place> reference() {
            return Place.class;
        }

        @Override
        public List<Place> references(Collection<UUID> ids) {
            asked.add(Set.copyOf(ids));
            return ids.stream()
                    .filter(id -> !id.equals(GONE))
                    .map(id -> new Place(id, id.equals(SHOP) ? "Shop" : "Phone"))
                    .toList();
        }
    }
}
