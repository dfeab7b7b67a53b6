package dev.waymark.suite;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// What other programs read of the sample company's files is what the JSON says.
class ExportIT {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String QUOTED_IS_TEXT = "--infilter=CSV:44,34,UTF8,1,,0,true,false";

    private final RunningSuite suite = RunningSuite.get();

    @Test
    void aSpreadsheetReadsTheCsv() throws Exception {
        var csv = save("candidates.csv", path("/candidates?format=csv"));

        var cells = cells(office(csv, QUOTED_IS_TEXT));
        var items = json("/candidates?limit=200").getList("items");
        assertThat(cells).hasSize(items.size() + 1);
        assertThat(cells.subList(1, cells.size())).allSatisfy(row -> {
            assertThat(row.get(1).type()).isEqualTo("string");
            assertThat(row.get(4).type()).isEqualTo("float");
        });
    }

    @Test
    void aSpreadsheetReadsTheWorkbook() throws Exception {
        var workbook = save("priorities.xlsx", path("/priorities?format=xlsx"));

        var cells = cells(office(workbook));
        var priorities = json("/priorities");
        assertThat(cells.getFirst().stream().map(Cell::value))
                .startsWith("initiativeId", "code", "title", "category", "rank");
        assertThat(cells.stream().skip(1).map(row -> row.get(1)))
                .isEqualTo(priorities.<String>getList("initiatives.code").stream()
                        .map(code -> new Cell("string", code))
                        .toList());
        for (var i = 0; i < priorities.getList("initiatives").size(); i++) {
            Number rank = priorities.get("initiatives[%d].rank".formatted(i));
            assertThat(cells.get(i + 1).get(4))
                    .isEqualTo(rank == null ? Cell.EMPTY : new Cell("float", rank.toString()));
        }
    }

    @Test
    void aCalendarReadsThePublishedRoadmap() throws Exception {
        var calendar = Files.readString(save("roadmap.ics", path("/published-roadmap?format=ics")));

        var read = Tools.script("calendar/calendar.js", Map.of("CALENDAR", calendar));
        read.succeeds();
        var items = json("/published-roadmap").<Map<String, String>>getList("items");
        assertThat(items).isNotEmpty();
        assertThat(read.said().lines())
                .containsExactlyElementsOf(items.stream().map(ExportIT::event).toList());
    }

    /// Independent of the code: a quarter has three months.
    private static String event(Map<String, String> item) {
        return "%s@roadmap.waymark\t%s\t%s\t%s %s"
                .formatted(
                        item.get("initiativeId"),
                        firstDay(item.get("start"), 0),
                        firstDay(item.get("finish"), 1),
                        item.get("code"),
                        item.get("title"));
    }

    private static String firstDay(String quarter, int later) {
        var quarters =
                4 * Integer.parseInt(quarter.substring(0, 4)) + Integer.parseInt(quarter.substring(6)) - 1 + later;
        return "%04d-%02d-01".formatted(quarters / 4, 3 * (quarters % 4) + 1);
    }

    private String path(String below) throws IOException, InterruptedException {
        return "/v1/cycles/" + suite.sampleCycle() + below;
    }

    private JsonPath json(String below) throws IOException, InterruptedException {
        return suite.as("lea").get(path(below)).then().statusCode(200).extract().jsonPath();
    }

    private Path save(String name, String path) throws IOException {
        var file = given().baseUri(suite.gateway().toString())
                .auth()
                .oauth2(suite.token("lea"))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return Files.write(Tools.work(name), file);
    }

    /// The file as LibreOffice understands it: a document whose cells have their types.
    private static Path office(Path file, String... options) throws IOException {
        var folder = file.getParent();
        var arguments = new ArrayList<>(List.of(
                "-env:UserInstallation=" + Files.createTempDirectory("office").toUri(), "--headless"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--convert-to", "fods", "--outdir", folder.toString(), file.toString()));
        Tools.program(folder, "soffice", arguments.toArray(String[]::new)).succeeds();
        return Path.of(file.toString().replaceFirst("[.][a-z]+$", ".fods"));
    }

    private static List<List<Cell>> cells(Path document) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var xml = factory.newDocumentBuilder().parse(document.toFile());
        assertThat(Files.readString(document, StandardCharsets.UTF_8)).doesNotContain("table:formula");
        return elements(xml.getDocumentElement(), "table-row").stream()
                .map(row -> elements(row, "table-cell").stream()
                        .flatMap(cell -> Cell.of(cell).stream())
                        .toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.equals(Cell.EMPTY)))
                .toList();
    }

    private static List<Element> elements(Element parent, String name) {
        var found = parent.getElementsByTagNameNS(TABLE, name);
        var elements = new ArrayList<Element>();
        for (var i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private record Cell(String type, String value) {

        static final Cell EMPTY = new Cell("", "");

        /// One element stands for several equal cells.
        static List<Cell> of(Element cell) {
            var type = cell.getAttributeNS(OFFICE, "value-type");
            var value = type.equals("string") ? text(cell) : cell.getAttributeNS(OFFICE, "value");
            var times = cell.getAttributeNS(TABLE, "number-columns-repeated");
            return Collections.nCopies(times.isEmpty() ? 1 : Integer.parseInt(times), new Cell(type, value));
        }

        private static String text(Element cell) {
            var paragraphs = new ArrayList<String>();
            for (var child = cell.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element paragraph) {
                    paragraphs.add(paragraph.getTextContent());
                }
            }
            return paragraphs.stream().collect(joining("\n"));
        }
    }
}
