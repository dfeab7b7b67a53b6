package dev.waymark.assessment.crm.erasure;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.assessment.SampleCrm;
import dev.waymark.assessment.SampleMenu;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.TextColumns;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Of a person who was erased nothing is left, and what was counted stays counted.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ErasureResourceTest {

    @Inject
    DataSource database;

    private SampleMenu menu;
    private SampleCrm crm;
    private String person;

    @BeforeEach
    void nameAPerson() {
        menu = new SampleMenu();
        crm = new SampleCrm(menu);
        person = "P-" + UUID.randomUUID();
    }

    @Test
    void nothingIsLeftOfAPersonButTheCounts() throws SQLException {
        menu.describeSource("KEEP");
        menu.map(menu.touchpoint("Phone"));
        sendThePerson();
        describe("HASH");
        sendThePerson("2");
        assertThat(traces(person)).isNotEmpty();

        var uses = menu.cycle.lead.get(menu.cycle.path("/touchpoint-uses")).path("months.uses");
        menu.crm
                .get(path())
                .then()
                .statusCode(200)
                .body("traces.CONTACTS", equalTo(1))
                .body("traces.INTERACTIONS", equalTo(2))
                .body("traces.SURVEY_RESPONSES", equalTo(2))
                .body("traces.REJECTED_RECORDS", equalTo(2));
        menu.crm.delete(path()).then().statusCode(204);

        assertThat(traces(person)).isEmpty();
        assertThat(traces("Ada of " + person)).isEmpty();
        refused(menu.crm.get(path()), 404, "not-found");
        menu.crm
                .get(menu.source + "/streams")
                .then()
                .body("streams.find { it.stream == 'interactions' }.records", equalTo(2))
                .body("streams.find { it.stream == 'survey-responses' }.records", equalTo(2));
        assertThat(menu.cycle.lead.get(menu.cycle.path("/touchpoint-uses")).<Object>path("months.uses"))
                .isEqualTo(uses);
    }

    @Test
    void aFileThatIsBeingTakenInIsWaitedFor() throws SQLException {
        menu.describeSource("KEEP");
        crm.send("contacts", contact());
        run("insert into import_upload (id, source, begun_at) values (gen_random_uuid(), '%s', now())"
                .formatted(source()));

        refused(menu.crm.delete(path()), 409, "in-use");
        menu.crm.get(path()).then().statusCode(200);
    }

    @Test
    void onlyTheIntegratorOfTheSourceErases() {
        menu.describeSource("KEEP");
        crm.send("contacts", contact());
        var stranger = Api.with(Tokens.ofClient("other-" + menu.cycle.id, "integrator"));

        refused(stranger.get(path()), 404, "not-found");
        refused(stranger.request().header("If-Match", "*").delete(path()), 404, "not-found");
        refused(menu.cycle.lead.get(path()), 403, "forbidden");
    }

    /// Every column that can hold text is one of a trace, or is known to hold nothing of customers, with the reason.
    @Test
    void everyColumnIsKnown() throws SQLException {
        var traced = Arrays.stream(PersonTrace.values())
                .flatMap(trace -> trace.columns().stream())
                .toList();

        assertThat(new TextColumns(database).faults(traced)).isEmpty();
    }

    private void sendThePerson() {
        sendThePerson("1");
    }

    /// In every stream, in a file that is rejected, and in an answer that is kept.
    private void sendThePerson(String id) {
        menu.crm
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"records\": [%s]}".formatted(contact()))
                .post(menu.source + "/contacts/batch")
                .then()
                .statusCode(200);
        menu.send(SampleMenu.use(id, person, "t0", "2026-03-01")).then().statusCode(200);
        crm.answers(crm.delivery(Integer.parseInt(id), 60).replace("}", ", \"customer\": \"%s\"}".formatted(person)));
        menu.sendFile(
                "{\"externalId\": \"bad\", \"customer\": \"%s\", \"occurredAt\": \"yesterday\"}".formatted(person));
    }

    private String contact() {
        return """
                {"externalId": "%1$s", "name": "Ada of %1$s", "email": "%1$s@example.org", "jobTitle": "Head"}""".formatted(person);
    }

    private void describe(String privacy) {
        menu.crm
                .replace(
                        menu.source,
                        "{\"kind\": \"CRM\", \"label\": \"Invented\", \"privacy\": \"%s\"}".formatted(privacy))
                .then()
                .statusCode(200);
    }

    private String source() {
        return menu.source.substring("/v1/sources/".length());
    }

    private String path() {
        return menu.source + "/people/" + person;
    }

    /// The columns of all tables in which a word is.
    private List<String> traces(String word) throws SQLException {
        var found = new ArrayList<String>();
        for (var column : new TextColumns(database).all()) {
            var table = column.substring(0, column.indexOf('.'));
            var name = column.substring(column.indexOf('.') + 1);
            var isBinary =
                    all("select data_type from information_schema.columns where table_name = '%s' and column_name = '%s'"
                                    .formatted(table, name))
                            .contains("bytea");
            var condition = isBinary
                    ? "position(convert_to('%s', 'UTF8') in \"%s\") > 0".formatted(word, name)
                    : "position('%s' in \"%s\"::text) > 0".formatted(word, name);
            if (!all("select 'there' from \"%s\" where %s limit 1".formatted(table, condition))
                    .isEmpty()) {
                found.add(column);
            }
        }
        return found;
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> all(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
