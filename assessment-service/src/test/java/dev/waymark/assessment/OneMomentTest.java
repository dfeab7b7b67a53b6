package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import dev.waymark.rest.fixture.WhileTableIsLocked;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is read by several statements is as it was at one moment, whatever is written between them.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OneMomentTest {

    private final DataSource database;
    private final int connections;
    private SampleCycle cycle;
    private String source;

    OneMomentTest(DataSource database, @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        this.database = database;
        this.connections = connections;
    }

    @BeforeEach
    void sendCases() {
        cycle = new SampleCycle();
        source = "s-" + cycle.id;
        var crm = Api.with(Tokens.ofClient("crm-" + cycle.id, "integrator"));
        var path = "/v1/sources/" + source;
        crm.put(path, "{\"kind\": \"CRM\", \"label\": \"Invented\", \"privacy\": \"DROP\"}");
        crm.put(
                path + "/mappings/category",
                "{\"values\": {\"Noise\": \"%s\"}}".formatted(cycle.painPointAt(cycle.touchpoint("Phone", 50, 100))));
        crm.put(path + "/mappings/department", "{\"values\": {\"DOT\": \"%s\"}}".formatted(cycle.department("DOT")));
        crm.post(path + "/cases/batch", """
                {"records": [{"externalId": "1", "category": "Noise", "department": "DOT", "severity": 50}]}""").then().statusCode(200);
    }

    /// The counts per department are the last of the summary and read the table that is locked.
    @Test
    void theEvidenceSummaryAgreesWithItself() throws Exception {
        var summary = readWhile("department", "/evidence-summary", """
                insert into evidence_case (source, external_id, content_hash, deleted, category, department, severity)
                values ('%s', '2', '', false, 'Noise', 'DOT', 50)""".formatted(source));

        assertThat(summary.jsonPath().getInt("mappedCases")).isEqualTo(1);
        assertThat(summary.jsonPath().getInt("departments.find { it.code == 'DOT' }.cases"))
                .isEqualTo(1);
        assertThat(cycle.lead.get(cycle.path("/evidence-summary")).jsonPath().getInt("mappedCases"))
                .isEqualTo(2);
    }

    /// Pain points are read before the places that they hit.
    @Test
    void theSnapshotAgreesWithItself() throws Exception {
        var snapshot = readWhile("touchpoint", "/assessment-snapshot", """
                update touchpoint set name = 'Renamed' where cycle_id = '%1$s';
                update pain_point set title = 'Renamed' where cycle_id = '%1$s'""".formatted(cycle.id));

        assertThat(snapshot.asString()).doesNotContain("Renamed");
        assertThat(cycle.lead.get(cycle.path("/assessment-snapshot")).asString())
                .contains("Renamed");
    }

    @Test
    void manyReadersAtOnceEachTakeOneConnectionInTurn() throws Exception {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> reading =
                    () -> cycle.lead.get(cycle.path("/evidence-summary")).statusCode();
            var statuses = readers.invokeAll(IntStream.range(0, 3 * connections)
                    .mapToObj(each -> reading)
                    .toList());
            for (var status : statuses) {
                assertThat(status.get()).isEqualTo(200);
            }
        }
    }

    private Response readWhile(String table, String path, String change) throws Exception {
        var answer = WhileTableIsLocked.read(database, table, change, () -> cycle.lead.get(cycle.path(path)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}
