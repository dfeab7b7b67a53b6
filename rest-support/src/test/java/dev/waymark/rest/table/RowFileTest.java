package dev.waymark.rest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowFileTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    /// Text that spreadsheets, CSV and the bars of lists could change.
    private static final String[] PIECES = {
        "=", "'", "+1", "-", "@", "|", "\\", "\"", ",", ";", "\n", "é", "007", " ", "x"
    };

    record Item(String name, @Nullable BigDecimal days) {}

    record Line(
            String text,
            int number,
            boolean truth,
            LocalDate day,
            @Nullable String note,
            List<String> tags,
            List<Item> items,
            Item item,

            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount) {}

    @Test
    void whatIsWrittenIsReadBackWhole() throws IOException {
        var random = new SplittableRandom(18);
        var lines = IntStream.range(0, 300)
                .mapToObj(i -> JSON.<JsonNode>valueToTree(any(random)))
                .toList();

        var written = lines.stream().map(JsonNode::toString).toList();
        assertThat(trees(RowFile.ofCsv(csv(lines), 300))).isEqualTo(written);
        assertThat(trees(RowFile.ofWorkbook(workbook(lines), 300))).isEqualTo(written);
    }

    @Test
    void delimitersAndAByteOrderMarkAreFound() {
        assertThat(RowFile.ofCsv("\uFEFFa;b\r\n1;\"x;y\"\r\n\r\n;\r\n", 9).rows())
                .containsExactly(new RowFile.Row(2, List.of("1", "x;y"), null));
        assertThat(RowFile.ofCsv("a\tb\n1\t2", 9).columns()).containsExactly("a", "b");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThat(RowFile.ofCsv("", 9).faults()).containsExactly("has no line with the names of its columns");
        assertThat(RowFile.ofCsv("a,b\n1,2\n3,4\n5,6", 2).faults())
                .containsExactly("has more than 2 rows. Maybe split it");
        assertThat(RowFile.ofCsv("a,b\n\"1,2", 9).faults()).containsExactly("is no CSV. Maybe a quote is not closed");
        assertThat(RowFile.ofCsv("a,b\n1\n2,Gr\uFFFD\uFFFDn", 9).rows())
                .extracting(RowFile.Row::line, RowFile.Row::fault)
                .containsExactly(
                        tuple(2, "has 1 cells, but the line of names has 2"),
                        tuple(3, "has bytes that are no characters. Maybe the file is not UTF-8, so save it as such"));
        assertThat(RowFile.ofWorkbook("a,b".getBytes(StandardCharsets.UTF_8), 9).faults())
                .containsExactly("is no workbook. Maybe save it as .xlsx");
    }

    @Test
    void aFormulaOfAWorkbookIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("s");
            sheet.value(0, 0, "a");
            sheet.formula(1, 0, "1+1");
        }
        assertThat(RowFile.ofWorkbook(out.toByteArray(), 9).rows())
                .extracting(RowFile.Row::fault)
                .containsExactly("has a formula in column a. Maybe paste its value");
    }

    private static List<String> trees(RowFile file) {
        assertThat(file.faults()).isEmpty();
        var tree = new RowTree(Line.class, file.columns());
        return file.rows().stream()
                .map(row -> {
                    assertThat(row.fault()).isNull();
                    return tree.of(row).toString();
                })
                .toList();
    }

    private static Line any(SplittableRandom random) {
        var tags = new ArrayList<String>();
        var items = new ArrayList<Item>();
        for (int i = random.nextInt(3); i > 0; i--) {
            tags.add(text(random));
            items.add(item(random));
        }
        return new Line(
                text(random),
                random.nextInt(-5, 1000),
                random.nextBoolean(),
                LocalDate.of(2027, 1, 1).plusDays(random.nextInt(900)),
                random.nextBoolean() ? null : text(random),
                tags,
                items,
                item(random),
                new BigDecimal("%d.%d5".formatted(random.nextInt(1000), random.nextInt(10))));
    }

    private static Item item(SplittableRandom random) {
        return new Item(
                text(random), random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(1, 40) * 10L + 5, 1));
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String csv(List<JsonNode> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        var table = Table.csv(Line.class, out);
        table.write(lines);
        table.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(List<JsonNode> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        var table = Table.workbook(Line.class, "Lines", out);
        table.write(lines);
        table.end();
        return out.toByteArray();
    }
}
