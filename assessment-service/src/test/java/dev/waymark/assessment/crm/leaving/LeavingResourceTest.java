package dev.waymark.assessment.crm.leaving;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.waymark.assessment.SampleCrm;
import dev.waymark.assessment.SampleMenu;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A source leaves with all that it has sent.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LeavingResourceTest {

    private static final List<String> TABLES = List.of(
            "interaction",
            "evidence_case",
            "contact",
            "account",
            "record_count",
            "source_value",
            "case_count",
            "import_job",
            "source_mapping");

    @Inject
    DataSource database;

    private SampleMenu menu;
    private SampleCrm crm;
    private String name;

    @BeforeEach
    void nameTheSource() {
        menu = new SampleMenu();
        crm = new SampleCrm(menu);
        name = menu.source.substring("/v1/sources/".length());
    }

    @Test
    void aSourceWithRecordsLeavesOnlyWhenThatIsSaid() {
        sendSomeOfEach();

        refused(delete(""), 409, "in-use");
        refused(delete("?withRecords=perhaps"), 400, "invalid-request");
        refused(
                menu.crm.request().header("If-Match", "\"another\"").delete(menu.source + "?withRecords=true"),
                412,
                "stale-version");
        delete("?withRecords=true").then().statusCode(204);

        refused(menu.crm.get(menu.source), 404, "not-found");
        menu.cycle.lead.get("/v1/sources?limit=200").then().body("items.source", not(hasItem(name)));
        refused(menu.send(SampleMenu.use("2", "c", "t0", "2026-03-01")), 404, "not-found");
        await().untilAsserted(() -> assertThat(rows()).isZero());
        menu.describeSource("DROP");
        menu.crm.get(menu.source + "/streams").then().body("streams.records.sum()", equalTo(0));
    }

    /// Rows that name the source.
    private long rows() throws SQLException {
        var rows = 0L;
        for (var table : TABLES) {
            rows += count("select count(*) from %s where source = ?".formatted(table));
        }
        return rows + count("select count(*) from source where name = ?");
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private void sendSomeOfEach() {
        menu.describeSource("KEEP");
        menu.map(menu.touchpoint("Phone"));
        menu.sendFile(SampleMenu.use("1", "c", "t0", "2026-03-01"));
        crm.send("contacts", crm.contact(1, "Ada"));
        crm.send("accounts", "{\"externalId\": \"A-1\", \"segment\": \"Household\"}");
        crm.send("cases", "{\"externalId\": \"T-1\", \"category\": \"Noise\", \"openedAt\": \"2026-03-01T09:30:00Z\"}");
    }

    private Response delete(String query) {
        return menu.crm
                .request()
                .header("If-Match", menu.crm.get(menu.source).header("ETag"))
                .delete(menu.source + query);
    }
}
