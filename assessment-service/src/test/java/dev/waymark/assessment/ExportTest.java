package dev.waymark.assessment;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How lists are exported, whichever they are: shown by that of the pain points, long enough for several pages.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ExportTest {

    private static final int ROWS = 460;

    @TestHTTPResource
    URI address;

    private final DataSource database;
    private final Api auditor = Api.as("ada", "auditor");
    private SampleCycle cycle;
    private String list;

    ExportTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void fillALongList() throws SQLException {
        cycle = new SampleCycle();
        list = cycle.path("/pain-points");
        var first = cycle.painPoint("Pain 0");
        run("""
            insert into pain_point
            select (jsonb_populate_record(null::pain_point, to_jsonb(p)
                || jsonb_build_object('id', uuidv7(), 'title', 'Pain ' || n, 'archived', n %% 2 = 0))).*
            from pain_point p, generate_series(1, %d) n where p.id = '%s'""".formatted(ROWS - 1, first));
    }

    @Test
    void aListIsExportedWhole() {
        var lines = titles(csv("?sort=title"));
        assertThat(lines).hasSize(ROWS).doesNotHaveDuplicates().isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(titles(csv("?archived=true&text=pain"))).hasSize((ROWS - 1) / 2);
    }

    @Test
    void whoNamesAPageGetsAPage() {
        var first = csv("?limit=100&sort=-title");
        assertThat(titles(first)).hasSize(100);
        var json = cycle.lead.get(list + "?limit=100&sort=-title");
        assertThat(first.header("Next-Cursor")).isEqualTo(json.path("nextCursor"));
        var rest = csv("?limit=200&sort=-title&cursor=" + first.header("Next-Cursor"));
        assertThat(titles(rest)).hasSize(200).doesNotContainAnyElementsOf(titles(first));
        assertThat(csv("").header("Next-Cursor")).isNull();
    }

    @Test
    void theFormatIsNamedByTheQueryAsWell() {
        var answer = cycle.lead.get(list + "?format=csv");
        answer.then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Content-Disposition", matchesPattern("attachment; filename=\"pain-points-[0-9-]{10}[.]csv\""))
                .header("Vary", containsString("Accept"));
        assertThat(answer.header("ETag")).isNull();
        assertThat(answer.asString()).isEqualTo(csv("").asString());
        refused(cycle.lead.request().accept("image/png").get(list), 406, "not-acceptable");
        refused(cycle.lead.get(list + "?format=xlsx"), 400, "invalid-request")
                .body("violations[0].message", equalTo("must be one of json, csv, not xlsx"));
    }

    @Test
    void whoIsRefusedTheListIsRefusedTheExport() {
        for (var status : Map.of("viewer", 403, "stakeholder", 404).entrySet()) {
            Api.as("jon", status.getKey())
                    .request()
                    .accept("text/csv, application/problem+json")
                    .get(list)
                    .then()
                    .statusCode(status.getValue())
                    .contentType("application/problem+json");
        }
        refused(csv("?colour=red"), 400, "invalid-request");
        refused(csv("?cursor=x"), 400, "invalid-request");
    }

    @Test
    void anExportLeavesARowAndNothingElseDoes() {
        csv("?archived=true&text=Pain&sort=title");
        cycle.lead.get(list + "?archived=true");
        var head = cycle.lead.request().accept("text/csv").head(list);
        head.then().statusCode(200).header("Content-Disposition", containsString("pain-points"));
        assertThat(head.asString()).isEmpty();
        csv("?sort=colour");
        var trail = auditor.get("/v1/audit/assessment?resource=" + list);
        trail.then()
                .body("items.word", equalTo(List.of("EXPORT_BEGUN")))
                .body("items.name", equalTo(List.of("lea")))
                .body("items.operation", equalTo(List.of("listPainPoints")))
                .body("items.resource", equalTo(List.of(list + "?format=csv&archived=true&text=*")));
        auditor.get("/v1/audit/assessment?resource=" + cycle.path(""))
                .then()
                .body("items.word.count { it == 'EXPORT_BEGUN' }", equalTo(1));
        auditor.get("/v1/audit/assessment/verification").then().body("intact", equalTo(true));
    }

    /// A part that ends like a whole file would be taken for one.
    @Test
    void whatBreaksOffIsNoticed() throws SQLException, IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(export(), BodyHandlers.ofString()).body().lines())
                    .hasSize(ROWS + 1);
            run("update pain_point set touchpoint_ids = '[\"no id\"]' where title = 'Pain 450' and cycle_id = '%s'"
                    .formatted(cycle.id));
            // more than once: the end of an answer must not be written before the connection is closed
            for (var i = 0; i < 25; i++) {
                assertThatThrownBy(() -> client.send(export(), BodyHandlers.ofString()))
                        .isInstanceOf(IOException.class);
            }
            cycle.lead.get(list).then().statusCode(200);
        }
    }

    private HttpRequest export() {
        return HttpRequest.newBuilder(address.resolve(list))
                .header("Authorization", "Bearer " + Tokens.of("lea", "programme-lead"))
                .header("Accept", "text/csv")
                .build();
    }

    private Response csv(String query) {
        return cycle.lead.request().accept("text/csv, application/problem+json").get(list + query);
    }

    private static List<String> titles(Response csv) {
        var text = csv.then().statusCode(200).extract().asString();
        try (var lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            return lines.stream().map(line -> line.getField("title")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
