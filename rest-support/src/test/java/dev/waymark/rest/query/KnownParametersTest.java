package dev.waymark.rest.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.pictures.Picture;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.DrawnView;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.Violation;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownParametersTest {

    /// Operations as a service has them.
    interface Operations {

        @Listed(
                filters = "state",
                members = {"departmentIds", "categories"},
                text = "title",
                sorts = "title")
        void list(UUID cycleId, @BeanParam PageRequest page);

        void readTrend(UUID cycleId, @QueryParam("weeks") int weeks);

        void read(UUID cycleId);

        @Produces({"application/json", Format.PICTURE})
        @Drawn(NothingDrawn.class)
        void readMap(UUID cycleId);

        @Produces({"application/json", Format.PICTURE})
        @Drawn({NothingDrawn.class, OtherDrawn.class})
        void readMaps(UUID cycleId);

        @Produces({"application/json", Format.LINES_OF_VALUES})
        void listLines(@QueryParam("day") String day);
    }

    /// Needed for its name only.
    static final class NothingDrawn implements DrawnView<Object> {

        @Override
        public Picture of(Object view) {
            throw new UnsupportedOperationException();
        }
    }

    /// Needed for its name only.
    static final class OtherDrawn implements DrawnView<Object> {

        @Override
        public Picture of(Object view) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void whatIsAnsweredInSeveralFormatsKnowsTheFormatAndAPictureItsWidth() {
        assertThat(known("readMap").names()).containsExactly("format", "width");
        assertThat(known("readMaps").names()).containsExactly("format", "picture", "width");
        assertThat(known("listLines").names()).containsExactly("day", "format");
    }

    @Test
    void aListKnowsItsPageItsFiltersAndItsOrder() {
        assertThat(known("list").names())
                .containsExactly("category", "cursor", "departmentId", "limit", "sort", "state", "text");
    }

    @Test
    void anUnknownParameterIsRefusedWithTheNearestThatIsKnown() {
        assertThat(known("readTrend").violations(List.of("weeks", "week")))
                .containsExactly(new Violation(
                        "?week", "is no parameter of this operation, which knows weeks. Maybe weeks is meant"));
        assertThat(known("list").violations(List.of("stat")))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).endsWith("Maybe state is meant"));
    }

    @Test
    void anOperationWithoutParametersSaysSo() {
        assertThat(known("read").violations(List.of("limit")))
                .containsExactly(
                        new Violation("?limit", "is no parameter of this operation, which has none in its query"));
    }

    private static KnownParameters known(String operation) {
        for (var method : Operations.class.getDeclaredMethods()) {
            if (method.getName().equals(operation)) {
                return KnownParameters.of(method);
            }
        }
        throw new IllegalArgumentException(operation);
    }
}
