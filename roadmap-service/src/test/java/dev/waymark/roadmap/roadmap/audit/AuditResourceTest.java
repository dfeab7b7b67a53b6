package dev.waymark.roadmap.roadmap.audit;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.roadmap.OptimiserSettings;
import dev.waymark.roadmap.ReadyCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class AuditResourceTest {

    private final Api auditor = Api.as("ada", "auditor");

    /// The proposal is recorded by the transaction that queues it, and names the job that it made.
    @Test
    void proposalAndPublicationAreRecorded() {
        var ready = new ReadyCycle("1000.00");
        var roadmap = ready.roadmap(ready.lead);
        refused(ready.lead.post(roadmap + "/publication"), 403, "forbidden");
        ready.publish(roadmap).then().statusCode(201);
        ready.cycle.steering.get(roadmap + "/snapshot").then().statusCode(200);

        rows(roadmap)
                .then()
                .body(
                        "items.word",
                        equalTo(List.of(
                                "ROADMAP_PUBLISHED", "ROADMAP_DECIDED", "ROADMAP_PUBLISHED", "ROADMAP_INPUT_READ")))
                .body("items.outcome", equalTo(List.of("REFUSED", "DONE", "DONE", "DONE")))
                .body("items.name", equalTo(List.of("lea", "sten", "sten", "sten")));
        List<String> jobs = rows("/v1/roadmap-jobs")
                .path("items.findAll { it.word == 'ROADMAP_PROPOSED' && it.operation == 'proposeRoadmap' }.resource");
        assertThat(jobs).isNotEmpty();
        auditor.get("/v1/audit/roadmaps/verification").then().statusCode(200).body("intact", equalTo(true));
    }

    private Response rows(String resource) {
        return auditor.get("/v1/audit/roadmaps?limit=200&resource=" + resource);
    }
}
