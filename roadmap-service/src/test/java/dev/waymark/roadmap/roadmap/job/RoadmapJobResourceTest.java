package dev.waymark.roadmap.roadmap.job;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.LoggedErrors;
import dev.waymark.rest.fixture.RacingWrites;
import dev.waymark.roadmap.OptimiserSettings;
import dev.waymark.roadmap.ReadyCycle;
import dev.waymark.roadmap.SampleCycle;
import dev.waymark.roadmap.Siblings;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import dev.waymark.roadmap.roadmap.contents.RoadmapSnapshot;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class RoadmapJobResourceTest {

    private final SampleCycle cycle = new SampleCycle();
    private final RoadmapJobs jobs;
    private final JobScheduling scheduling;
    private final DataSource database;

    RoadmapJobResourceTest(RoadmapJobs jobs, JobScheduling scheduling, DataSource database) {
        this.jobs = jobs;
        this.scheduling = scheduling;
        this.database = database;
    }

    private UUID queue(PlanInputs inputs) {
        var input = inputs.build();
        var now = Instant.now();
        var snapshot =
                new RoadmapSnapshot(now, now, now, 0, RoadmapSnapshot.hashOf(input), input, List.of(), List.of());
        return jobs.queue(UUID.fromString(cycle.id), "Test", "lea", snapshot).id();
    }

    private UUID start(PlanInputs inputs) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var id = queue(inputs);
            scheduling.schedule(id);
            return id;
        });
    }

    private ValidatableResponse finished(Object jobId) {
        return cycle.lead
                .request()
                .header("Prefer", "wait=30")
                .get("/v1/roadmap-jobs/" + jobId)
                .then()
                .statusCode(200)
                .body("finishedAt", notNullValue());
    }

    @Test
    void aRunningSearchIsCancelledWithinMoments() {
        var jobId = start(PlanInputs.packing().limits(1, 600));
        var path = "/v1/roadmap-jobs/" + jobId;
        ValidatableResponse job;
        do {
            job = cycle.lead
                    .request()
                    .header("Prefer", "wait=1")
                    .get(path)
                    .then()
                    .statusCode(200);
        } while (job.extract().path("state").equals("QUEUED"));
        job.body("state", equalTo("RUNNING")).body("startedAt", notNullValue()).body("result", nullValue());
        cycle.lead.request().header("If-Match", "*").delete(path).then().statusCode(204);
        finished(jobId).body("state", equalTo("CANCELLED")).body("result", nullValue());
        refused(cycle.lead.request().header("If-Match", "*").delete(path), 409, "job-finished");
    }

    @Test
    void aJobThatNobodyHasBegunIsCancelledAtOnceByOneWhoKnowsItsVersion() {
        var path = "/v1/roadmap-jobs/" + queue(PlanInputs.packing());
        refused(cycle.lead.request().delete(path), 428, "precondition-required").header("ETag", startsWith("\""));
        refused(cycle.lead.request().header("If-Match", "\"7\"").delete(path), 412, "stale-version");
        assertThat(RacingWrites.faultsOfDeletion(cycle.lead, path)).isEmpty();
        cycle.lead.get(path).then().body("state", equalTo("CANCELLED")).body("startedAt", nullValue());
    }

    @Test
    void aSearchThatFindsNothingInTimeSaysSo() {
        finished(start(PlanInputs.packing().limits(1, 0.01)))
                .body("state", equalTo("FAILED"))
                .body("problem.type", equalTo("urn:waymark:problem:no-plan-found"))
                .body("problem.detail", equalTo(JobProblem.NO_PLAN_FOUND.detail()));
    }

    @Test
    void aFailureOnOurSideSaysNothingOfTheInside() {
        var noUuids = PlanInputs.over(1).pot(PlanInputs.POT, 5).add("A", 1, 1, 1);
        try (var errors = LoggedErrors.of(SolvingRoadmap.class.getName())) {
            finished(start(noUuids))
                    .body("state", equalTo("FAILED"))
                    .body("problem.type", equalTo("urn:waymark:problem:internal-error"))
                    .body("problem.detail", equalTo(JobProblem.FAILED.detail()));
            assertThat(errors.thrown()).singleElement().isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aJobLeftRunningByADeadInstanceIsFinishedByAnother() throws SQLException {
        var ready = new ReadyCycle("1000.00");
        var solved = UUID.fromString(ready.propose(ready.lead, ReadyCycle.proposal(""))
                .then()
                .extract()
                .<String>path("id"));
        var snapshot = QuarkusTransaction.requiringNew()
                .call(() -> jobs.findById(solved).snapshot());
        var jobId = jobs.queue(UUID.fromString(ready.cycle.id), "Taken over", "lea", snapshot)
                .id();
        assertThat(jobs.begin(jobId)).isPresent();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                    insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                        last_heartbeat, version)
                    values ('solve-roadmap', ?, now() - interval '1 hour', true, 'dead', now() - interval '1 hour', 1)\
                    """)) {
            statement.setString(1, jobId.toString());
            statement.executeUpdate();
        }
        var result = ready.lead
                .request()
                .header("Prefer", "wait=30")
                .get("/v1/roadmap-jobs/" + jobId)
                .then()
                .body("state", equalTo("SUCCEEDED"))
                .extract()
                .<String>path("result");
        ready.lead.get(result).then().statusCode(200).body("name", equalTo("Taken over"));
    }

    @Test
    void whoWasBelievedDeadCannotInterfere() {
        var jobId = queue(PlanInputs.packing());
        var dead = jobs.begin(jobId).orElseThrow();
        var alive = jobs.begin(jobId).orElseThrow();
        assertThat(jobs.report(dead, 0.9)).isFalse();
        jobs.fail(dead, JobProblem.FAILED);
        assertThat(jobs.report(alive, 0.4)).isTrue();
        assertThat(jobs.report(alive, 0.2)).isTrue();
        cycle.lead
                .get("/v1/roadmap-jobs/" + jobId)
                .then()
                .body("state", equalTo("RUNNING"))
                .body("progress", equalTo(0.4f));
        jobs.cancelled(alive);
        assertThat(jobs.begin(jobId)).isEmpty();
    }

    @Test
    void aJobThatNeverComesToAnEndIsGivenUp() {
        var jobId = queue(PlanInputs.packing());
        for (var attempt = 0; attempt < 3; attempt++) {
            assertThat(jobs.begin(jobId)).isPresent();
        }
        assertThat(jobs.begin(jobId)).isEmpty();
        finished(jobId).body("state", equalTo("FAILED")).body("problem.detail", equalTo(JobProblem.GAVE_UP.detail()));
    }

    @Test
    void aJobCanBeFollowedAsAStreamOfEvents() {
        var path = "/v1/roadmap-jobs/" + start(PlanInputs.packing().limits(1, 0.01));
        var stream = cycle.lead.request().accept("text/event-stream").get(path);
        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(stream.contentType()).startsWith("text/event-stream");
        var events = stream.asString()
                .lines()
                .filter(line -> line.startsWith("data:"))
                .toList();
        assertThat(events).isNotEmpty();
        assertThat(events.getLast()).contains("\"state\":\"FAILED\"", "no-plan-found");
        cycle.lead.request().accept("*/*").get(path).then().contentType("application/json");
        refused(Api.as("vera", "viewer").request().accept("text/event-stream").get(path), 403, "forbidden");
    }

    @Test
    void aJobOfAnotherCycleIsNotThere() {
        var path = "/v1/roadmap-jobs/" + queue(PlanInputs.packing());
        refused(Api.as("blind-lea", "programme-lead").get(path), 404, "not-found");
        refused(cycle.lead.get("/v1/roadmap-jobs/" + UUID.randomUUID()), 404, "not-found");
    }
}
