package dev.waymark.assessment.crm.interaction;

import static dev.waymark.assessment.SampleMenu.use;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.assessment.SampleMenu;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class InteractionResourceTest {

    private final DataSource database;
    private SampleMenu menu;

    InteractionResourceTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void setUpTheMenu() {
        menu = new SampleMenu();
    }

    @Test
    void eachRecordIsJudgedOnItsOwn() {
        menu.describeSource("KEEP");
        menu.send(use("1", "ada", "hotline", "2026-03-01"), """
                {"externalId": "2", "touchpoint": "hotline", "occurredAt": "2026-03-01T00:00:00Z", "agent": "x"}""", """
                {"externalId": "3", "touchpoint": "hotline"}""", """
                {"externalId": "4", "customer": "", "occurredAt": "noon"}""")
                .then()
                .statusCode(200)
                .body("results.outcome", equalTo(List.of("CREATED", "CREATED", "REJECTED", "REJECTED")))
                .body("results[2].violations[0].message", containsString("occurredAt are needed"))
                .body("results[3].violations.pointer", equalTo(List.of("/customer", "/occurredAt")))
                .body("unknownProperties.agent", equalTo(1));
        menu.send(
                        use("1", "ada", "hotline", "2026-03-01"),
                        use("1", "ada", "hotline", "2026-03-02"),
                        "{\"externalId\": \"2\", \"op\": \"delete\"}",
                        "{\"externalId\": \"9\", \"op\": \"delete\"}")
                .then()
                .body("results.outcome", equalTo(List.of("UNCHANGED", "UPDATED", "DELETED", "UNCHANGED")));
    }

    @Test
    void theNewestVersionSeenIsRememberedWhateverWasWritten() {
        menu.describeSource("KEEP");
        menu.send(version("hotline", "10"), version("hotline", "12"), version("desk", "11"))
                .then()
                .body("results.outcome", equalTo(List.of("CREATED", "UNCHANGED", "STALE")));
        menu.send(version("desk", "11")).then().body("counts", equalTo(Map.of("STALE", 1)));
        menu.send("{\"externalId\": \"1\", \"op\": \"delete\"}").then().body("counts", equalTo(Map.of("DELETED", 1)));
        menu.send(version("desk", "11")).then().body("counts", equalTo(Map.of("STALE", 1)));
        menu.send(version("desk", "13")).then().body("counts", equalTo(Map.of("CREATED", 1)));
    }

    private static String version(String touchpoint, String hour) {
        return """
                {"externalId": "1", "touchpoint": "%s", "occurredAt": "2026-03-01T00:00:00Z",
                 "updatedAt": "2026-03-02T%s:00:00Z"}""".formatted(touchpoint, hour);
    }

    @Test
    void customersAreKeptAsThePrivacyOfTheSourceSays() throws SQLException {
        menu.describeSource("DROP");
        var record = use("1", "ada", "hotline", "2026-03-01");
        menu.send(record).then().body("counts", equalTo(Map.of("CREATED", 1)));
        assertThat(customers()).containsExactly((String) null);
        become("HASH");
        menu.send(record).then().body("counts", equalTo(Map.of("UPDATED", 1)));
        assertThat(customers().getFirst()).hasSize(22).isNotEqualTo("ada");
        become("KEEP");
        menu.send(record).then().body("counts", equalTo(Map.of("UPDATED", 1)));
        assertThat(customers()).containsExactly("ada");
        menu.send("{\"externalId\": \"1\", \"op\": \"delete\"}");
        assertThat(customers()).containsExactly((String) null);
    }

    @Test
    void whatNoMappingKnowsIsCountedAndNeverRejected() {
        menu.describeSource("HASH");
        menu.map(menu.touchpoint("Hotline"));
        menu.send(
                        use("1", "ada", "t0", "2026-03-01"),
                        use("2", "ada", "fax", "2026-03-02"),
                        use("3", "ben", "fax", "2026-03-03"))
                .then()
                .body("counts", equalTo(Map.of("CREATED", 3)));
        menu.crm
                .get(menu.source + "/unmapped")
                .then()
                .body("values.value", equalTo(List.of("fax")))
                .body("values.field", equalTo(List.of("touchpoint")))
                .body("values.cases", equalTo(List.of(2)));
    }

    @Test
    void aSourceBelongsToItsClient() {
        menu.describeSource("KEEP");
        var other = Api.with(Tokens.ofClient("other", "integrator"));
        refused(
                other.post(menu.source + "/interactions/batch", "{\"records\": [{\"externalId\": \"1\"}]}"),
                404,
                "not-found");
        refused(menu.send(), 400, "invalid-request");
    }

    private void become(String privacy) {
        menu.crm
                .replace(
                        menu.source,
                        "{\"kind\": \"CRM\", \"label\": \"Invented\", \"privacy\": \"%s\"}".formatted(privacy))
                .then()
                .statusCode(200);
    }

    private List<String> customers() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select customer from interaction where source = ?")) {
            statement.setString(1, menu.source.substring("/v1/sources/".length()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
