package dev.waymark.rest.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTableTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    record Kinds(String text, BigDecimal amount, double share, boolean truth, LocalDate day, Instant at) {}

    @Test
    void everyCellHasItsType() throws IOException {
        var row = rows("""
                {"text": "007", "amount": "-1250.00", "share": 0.1, "truth": true, "day": "2027-01-31",
                 "at": "2027-01-31T12:00:00Z"}""").get(1);

        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).asString()).isEqualTo("007");
        assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("-1250");
        assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("0.1");
        assertThat(row.getCell(3).asBoolean()).isTrue();
        assertThat(row.getCell(4).asDate()).isEqualTo(LocalDateTime.of(2027, 1, 31, 0, 0));
        assertThat(row.getCell(4).getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(row.getCell(5).asDate()).isEqualTo(LocalDateTime.of(2027, 1, 31, 12, 0));
    }

    @Test
    void textIsNeitherFormulaNorBrokenXml() throws IOException {
        assertThat(text("=1+1")).isEqualTo("=1+1");
        assertThat(text("<b>&amp; \"x\" ]]>")).isEqualTo("<b>&amp; \"x\" ]]>");
        assertThat(text("a\u0000\u0001b\u001f")).isEqualTo("ab");
        assertThat(text("two\nlines\tand 🏛")).isEqualTo("two\nlines\tand 🏛");
        assertThat(text(" spaces ")).isEqualTo(" spaces ");
        assertThat(text("x".repeat(WorkbookTable.LONGEST_TEXT))).hasSize(WorkbookTable.LONGEST_TEXT);
        assertThat(text("x".repeat(WorkbookTable.LONGEST_TEXT + 1)))
                .hasSize(WorkbookTable.LONGEST_TEXT)
                .endsWith("x…");
    }

    @Test
    void whatACellCannotHoldIsText() throws IOException {
        var row = rows("{\"amount\": \"999999999999999.99\", \"day\": \"1900-01-01\"}")
                .get(1);
        assertThat(row.getCell(1).asString()).isEqualTo("999999999999999.99");
        assertThat(row.getCell(4).asString()).isEqualTo("1900-01-01");
        assertThat(row.getOptionalCell(2)).isEmpty();
    }

    @Test
    void theNamesStayInViewAndHaveFilters() throws IOException {
        assertThat(rows("{}").getFirst().getCell(1).asString()).isEqualTo("amount");
        var sheet = sheet(content("{}", "{}"));
        assertThat(sheet)
                .contains("<pane xSplit=\"0\" ySplit=\"1\"")
                .contains("state=\"frozen\"")
                .contains("<autoFilter ref=\"A1:F3\"");
    }

    private static @Nullable String text(String text) throws IOException {
        return rows(JSON.writeValueAsString(JSON.createObjectNode().put("text", text)))
                .get(1)
                .getCell(0)
                .asString();
    }

    private static List<Row> rows(String... json) throws IOException {
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content(json)), new ReadingOptions(true, false))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static byte[] content(String... json) throws IOException {
        var content = new ByteArrayOutputStream();
        var table = Table.workbook(Kinds.class, "kinds", content);
        for (var row : json) {
            table.write(List.<JsonNode>of(JSON.readTree(row)));
        }
        table.end();
        return content.toByteArray();
    }

    private String sheet(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("kinds.xlsx"), content);
        try (var zip = new ZipFile(file.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
