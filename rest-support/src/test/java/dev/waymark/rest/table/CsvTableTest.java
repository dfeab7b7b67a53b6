package dev.waymark.rest.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    record Row(String text, int number, boolean truth) {}

    @Test
    void textIsInQuotesAndNothingElseIs() throws IOException {
        assertThat(csv(row("007", -7), row("a \"b\", c", 1), row(null, 0), row("", 0)))
                .isEqualTo("""
                        text,number,truth\r
                        "007",-7,true\r
                        "a ""b"", c",1,true\r
                        ,0,true\r
                        "",0,true\r
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-1", "@sum", "\tx", "\rx", "=cmd|' /C calc'!A0", "-", "'=1"})
    void textIsNoFormula(String text) throws IOException {
        assertThat(read(csv(row(text, -1)))).containsExactly(List.of("'" + text, "-1", "true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=1", " =1", "'1", "a@b", "\n=1", "−1", "007", "1e5", "\"", "a\r\nb", "🏛", "\u0000"})
    void otherTextStaysAsItIs(String text) throws IOException {
        assertThat(read(csv(row(text, 1)))).containsExactly(List.of(text, "1", "true"));
    }

    @Test
    void randomTextComesBack() throws IOException {
        var random = new Random(20261130);
        var letters = "=+-@\t\r\n\"',;|\\aä€🏛 0".codePoints().toArray();
        var rows = new ArrayList<JsonNode>();
        var expected = new ArrayList<List<String>>();
        for (var i = 0; i < 2000; i++) {
            var text = random.ints(1 + random.nextInt(8), 0, letters.length)
                    .map(place -> letters[place])
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            rows.add(row(text, i));
            expected.add(List.of((text.matches("(?s)'*[=+\\-@\t\r].*") ? "'" : "") + text, "" + i, "true"));
        }
        assertThat(read(csv(rows.toArray(JsonNode[]::new)))).isEqualTo(expected);
    }

    private static JsonNode row(@Nullable String text, int number) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("text", text)
                .put("number", number)
                .put("truth", true);
    }

    private static String csv(JsonNode... rows) throws IOException {
        var content = new ByteArrayOutputStream();
        var table = Table.csv(Row.class, content);
        table.write(List.of(rows));
        table.end();
        return content.toString(StandardCharsets.UTF_8);
    }

    private static List<List<String>> read(String csv) throws IOException {
        try (var reader = CsvReader.builder().ofCsvRecord(csv)) {
            return reader.stream()
                    .skip(1)
                    .map(each -> List.copyOf(each.getFields()))
                    .toList();
        }
    }
}
