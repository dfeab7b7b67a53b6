package dev.waymark.rest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.pictures.Picture;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import dev.waymark.rest.reference.FoundReferences;
import dev.waymark.rest.reference.Reference;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final UUID SHOP = UUID.fromString("01990000-0000-7000-8000-000000000001");

    /// An operation as a service has it.
    interface Operations {

        @Drawn({FirstShownPicture.class, NamedPicture.class})
        void read();
    }

    record View(UUID placeId) {}

    record Place(UUID id, String name) implements Reference {}

    static final class FirstShownPicture implements DrawnView<View> {

        @Override
        public Picture of(View view) {
            return width -> "first " + width;
        }
    }

    static final class NamedPicture implements DrawnWithNames<View> {

        @Override
        public Picture of(View view, FoundReferences names) {
            return width ->
                    names.find(Place.class, view.placeId()).map(Place::name).orElse("no name");
        }
    }

    @Test
    void aPictureIsNamedByItsClass() {
        assertThat(Drawing.names(drawn())).containsExactly("first-shown", "named");
        assertThat(Drawing.name("IndexMapPicture")).isEqualTo("index-map");
    }

    @Test
    void theFirstIsDrawnUnlessAnotherIsNamed() {
        assertThat(shown(Drawing.of(drawn(), null, "400"), FoundReferences.NONE))
                .isEqualTo("first 400");
        assertThat(shown(Drawing.of(drawn(), "first-shown", null), FoundReferences.NONE))
                .isEqualTo("first " + Picture.USUAL);
        assertThat(shown(Drawing.of(drawn(), "named", null), FoundReferences.NONE))
                .isEqualTo("no name");
    }

    @Test
    void aPictureShowsTheNamesThatTheJsonHasBesideIds() {
        var names = new FoundReferences(Map.of(Place.class, Map.of(SHOP, new Place(SHOP, "Shop"))));

        assertThat(shown(Drawing.of(drawn(), "named", null), names)).isEqualTo("Shop");
    }

    @Test
    void everyFaultIsNamed() {
        assertThatThrownBy(() -> Drawing.of(drawn(), "Named", "3000"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.violations())
                                .containsExactly(
                                        new Violation("?picture", "must be one of first-shown, named, not Named"),
                                        new Violation("?width", "must be a whole number from 320 to 2000, not 3000")));
    }

    private static String shown(Drawing drawing, FoundReferences names) {
        return new String(drawing.of(new View(SHOP), names), StandardCharsets.UTF_8);
    }

    private static Drawn drawn() {
        return Operations.class.getDeclaredMethods()[0].getAnnotation(Drawn.class);
    }
}
