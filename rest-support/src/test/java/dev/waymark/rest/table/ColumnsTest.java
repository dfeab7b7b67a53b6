package dev.waymark.rest.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.rest.money.Money;
import dev.waymark.rest.reference.Reference;
import dev.waymark.rest.reference.RefersTo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    record ThingReference(UUID id, String code, String title) implements Reference {}

    record Authored(Instant createdAt, String createdBy) {}

    record Quarter(int year, int number) {

        @JsonValue
        public String text() {
            return year + "-Q" + number;
        }
    }

    record Line(String label, Money amount, List<String> tags) {}

    record Node(String name, List<Node> children) {}

    record Row(
            UUID id,
            @RefersTo(ThingReference.class) UUID thingId,
            @RefersTo(ThingReference.class) Set<UUID> partIds,
            @JsonUnwrapped Authored authored,
            boolean done,
            int rank,
            @Nullable Double share,
            LocalDate day,
            Quarter quarter,
            Money money,
            List<Integer> numbers,
            List<Line> lines,
            Map<String, Integer> counts,
            Node node) {}

    @Test
    void everyComponentHasItsColumnsInTheOrderOfTheRecord() {
        assertThat(Columns.of(Row.class).stream().map(Column::name))
                .containsExactly(
                        "id",
                        "thingId",
                        "thing.id",
                        "thing.code",
                        "thing.title",
                        "partIds",
                        "parts.id",
                        "parts.code",
                        "parts.title",
                        "createdAt",
                        "createdBy",
                        "done",
                        "rank",
                        "share",
                        "day",
                        "quarter",
                        "money.amount",
                        "money.currency",
                        "numbers",
                        "lines.label",
                        "lines.amount.amount",
                        "lines.amount.currency",
                        "lines.tags",
                        "counts",
                        "node.name",
                        "node.children");
    }

    @Test
    void aCellHasTheTypeOfItsComponent() {
        assertThat(kind("id")).isEqualTo(CellKind.TEXT);
        assertThat(kind("createdAt")).isEqualTo(CellKind.TIME);
        assertThat(kind("done")).isEqualTo(CellKind.TRUTH);
        assertThat(kind("rank")).isEqualTo(CellKind.NUMBER);
        assertThat(kind("share")).isEqualTo(CellKind.NUMBER);
        assertThat(kind("day")).isEqualTo(CellKind.DATE);
        assertThat(kind("quarter")).isEqualTo(CellKind.TEXT);
        assertThat(kind("money.amount")).isEqualTo(CellKind.NUMBER);
        assertThat(kind("numbers")).isEqualTo(CellKind.TEXT);
        assertThat(kind("lines.amount.amount")).isEqualTo(CellKind.TEXT);
    }

    @Test
    void theTextsOfAListCanBeToldApart() throws JsonProcessingException {
        assertThat(text("numbers", "{\"numbers\": [1, -2]}")).isEqualTo("1|-2");
        assertThat(text("lines.label", "{\"lines\": [{\"label\": \"a|b\"}, {}, {\"label\": \"c\\\\\"}]}"))
                .isEqualTo("a\\|b||c\\\\");
        assertThat(text("lines.tags", "{\"lines\": [{\"tags\": [\"a\", \"b|\"]}, {\"tags\": [\"c\"]}]}"))
                .isEqualTo("a\\|b\\\\\\||c");
    }

    @Test
    void whatIsAbsentIsNothingAndWhatHasNoFixedPropertiesIsItsJson() throws JsonProcessingException {
        assertThat(text("thing.code", "{}")).isNull();
        assertThat(text("share", "{\"share\": null}")).isNull();
        assertThat(column("share").text(JSON.createObjectNode().put("share", new BigDecimal("8E+1"))))
                .isEqualTo("80");
        assertThat(text("numbers", "{\"numbers\": []}")).isEmpty();
        assertThat(text("counts", "{\"counts\": {\"a\": 1}}")).isEqualTo("{\"a\":1}");
        assertThat(text("node.children", "{\"node\": {\"children\": [{\"name\": \"x\"}]}}"))
                .isEqualTo("{\"name\":\"x\"}");
    }

    private static CellKind kind(String name) {
        return column(name).kind();
    }

    private static @Nullable String text(String name, String json) throws JsonProcessingException {
        return column(name).text(JSON.readTree(json));
    }

    private static Column column(String name) {
        return Columns.of(Row.class).stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
