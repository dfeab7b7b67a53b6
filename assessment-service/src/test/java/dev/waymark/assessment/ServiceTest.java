package dev.waymark.assessment;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.program.settings.SettingsCheck;
import dev.waymark.program.settings.SettingsReference;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.ConstraintWalk;
import dev.waymark.rest.fixture.FilledWebhook;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.ManagementPaths;
import dev.waymark.rest.fixture.NewerRelease;
import dev.waymark.rest.fixture.OperationWalk;
import dev.waymark.rest.fixture.RemovalWalk;
import dev.waymark.rest.fixture.RepeatedPost;
import dev.waymark.rest.fixture.Tokens;
import dev.waymark.rest.identity.Roles;
import dev.waymark.rest.problem.KnownConstraints;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// What must hold for every operation of the service.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ServiceTest {

    @Inject
    DataSource database;

    @All
    @Inject
    List<KnownConstraints> constraints;

    @Inject
    MeterRegistry meters;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Inject
    SettingsCheck settings;

    @Inject
    Flyway flyway;

    @Test
    void itStartsOnTheDatabaseOfANewerRelease() {
        assertThatCode(() -> NewerRelease.startAfter(flyway)).doesNotThrowAnyException();
    }

    @Test
    void operatorsAndTheChartSpeakOfTheSettingsThatItHas() throws IOException {
        assertThat(SettingsReference.faults("assessment-service", settings)).isEmpty();
    }

    @Test
    void everyConstraintHasWordsForCallers() throws SQLException {
        assertThat(new ConstraintWalk(database, constraints).faults()).isEmpty();
    }

    @Test
    void healthAndMetersAreNotForStrangers() {
        assertThat(ManagementPaths.faults()).isEmpty();
    }

    @Test
    void everythingThatCanBeCreatedCanBeDeletedOrArchived() {
        var exceptions = Map.ofEntries(
                Map.entry("createCycle", "closed in the end; siblings and successors refer to it"),
                Map.entry("startSuccessor", "a cycle"),
                Map.entry("moveCycle", "its history"),
                Map.entry("openRankingRound", "closed in the end; what it published stays"),
                Map.entry("closeRankingRound", "what it published stays"),
                Map.entry("castBallot", "replaced by its owner while the round is open"),
                Map.entry("rateLevers", "replaced by its owner"),
                Map.entry("answerCultureCheck", "replaced by its owner"),
                Map.entry("putNominations", "replaced by an empty list"),
                Map.entry("putSourceMapping", "replaced by an empty mapping"),
                Map.entry("decideSuggestion", "replaced by another decision"),
                Map.entry("decideStakeholderCandidate", "replaced by another decision"),
                Map.entry("putSegmentMapping", "replaced by an empty mapping"),
                Map.entry("setSegments", "replaced by another list"),
                Map.entry("assumeTrends", "measurements take its place"),
                Map.entry("weighExchange", "evidence of the cycle, replaced"),
                Map.entry("waiveReadiness", "a decision of the committee"),
                Map.entry("askSteeringDecision", "counts in the steering engagement, late ones above all"),
                Map.entry("observePromise", "part of the kept rate of its promise"),
                Map.entry("requestGrant", "refused or ended, and kept for reviews and auditors"),
                Map.entry("approveGrant", "a decision about a grant"),
                Map.entry("refuseGrant", "a decision about a grant"),
                Map.entry("endGrant", "a decision about a grant"),
                Map.entry("revokeTokens", "kept for auditors; a later token is valid again"),
                Map.entry("recordDeparture", "kept for auditors; who is granted something again has returned"),
                Map.entry("openAccessReview", "kept for auditors"),
                Map.entry("decideReviewLine", "a decision about a grant"),
                Map.entry("createIntegrator", "sources and the audit trail refer to it"),
                Map.entry("addIntegratorClient", "ended, and kept for auditors"),
                Map.entry("endIntegratorClient", "a decision about a client"),
                Map.entry("acknowledgeAccessFinding", "kept with its finding for auditors"),
                Map.entry("reconcileAccess", "goes by itself after 90 days"),
                Map.entry("invitePerson", "withdrawn, and kept for auditors"),
                Map.entry("repeatInvitation", "an invitation"),
                Map.entry("withdrawInvitation", "a decision about an invitation"),
                Map.entry("adoptMinedPath", "makes a journey"),
                Map.entry("fixReliefComparison", "fixed, so that nobody chooses after seeing the evidence"));
        assertThat(new RemovalWalk(FilledWebhook.withLasting("Assessment", exceptions)).faults())
                .isEmpty();
    }

    @Test
    void everyOperationIsDocumented() {
        assertThat(OperationWalk.ofRunningService().faultsOfDocumentation()).isEmpty();
    }

    @Test
    void aClosedCycleRefusesEveryChange() {
        var cycle = new SampleCycle();
        cycle.painPoint("A");
        var round = cycle.openRound();
        cycle.lead.post("/v1/ranking-rounds/%s/closure".formatted(round)).then().statusCode(201);
        cycle.enter("PLANNING", "EXECUTING", "CLOSED");
        refused(
                cycle.lead.post(cycle.path("/departments"), "{\"code\": \"X\", \"name\": \"X\", \"kind\": \"IT\"}"),
                409,
                "cycle-closed");
        refused(cycle.lead.patch(cycle.path(""), "{\"name\": \"other\"}"), 409, "cycle-closed");
    }

    @Test
    void aCycleHasAtMostAsManyPainPointsAsPeopleCanRank() {
        var cycle = new SampleCycle();
        for (int i = 0; i < 300; i++) {
            cycle.painPoint("P" + i);
        }
        refused(
                cycle.lead.post(
                        cycle.path("/pain-points"),
                        "{\"title\": \"one more\", \"description\": \"\", \"touchpointIds\": [], \"departmentIds\":"
                                + " []}"),
                409,
                "too-many-pain-points");
    }

    @Test
    void aCallerIsToldToComeAgainWhileTheDatabaseHasNoConnectionToSpare() throws SQLException {
        var cycle = new SampleCycle();
        var department = "{\"code\": \"IT\", \"name\": \"IT\", \"kind\": \"IT\"}";
        var taken = new ArrayList<Connection>();
        try {
            for (int i = 0; i < connections; i++) {
                taken.add(database.getConnection());
            }
            refused(cycle.lead.get(cycle.path("")), 503, "dependency-unavailable")
                    .header("Retry-After", "1");
            refused(
                            cycle.lead
                                    .request()
                                    .contentType("application/json")
                                    .header("Idempotency-Key", "busy-" + cycle.id)
                                    .body(department)
                                    .post(cycle.path("/departments")),
                            503,
                            "dependency-unavailable")
                    .header("Retry-After", "1");
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        cycle.lead.post(cycle.path("/departments"), department).then().statusCode(201);
    }

    @Test
    void aTokenIsVerifiedOnceAndRefusedFromItsEndOn() throws InterruptedException {
        var cycle = new SampleCycle();
        var validity = Duration.ofSeconds(5);
        var lead = Api.with(Tokens.lasting(validity, "lead", Roles.PROGRAMME_LEAD));
        lead.get(cycle.path("")).then().statusCode(200);

        var known = identitiesKnown();
        lead.get(cycle.path("")).then().statusCode(200);
        assertThat(identitiesKnown()).isEqualTo(known + 1);

        Thread.sleep(validity);
        refused(lead.get(cycle.path("")), 401, "unauthenticated");
        assertThat(identitiesKnown()).isEqualTo(known + 1);
    }

    private double identitiesKnown() {
        return meters.get("cache.gets")
                .tags("cache", "verified-identities", "result", "hit")
                .functionCounter()
                .count();
    }

    @Test
    void theSameCodeTwiceIsAConflict() {
        var cycle = new SampleCycle();
        cycle.department("IT");
        refused(
                        cycle.lead.post(
                                cycle.path("/departments"), "{\"code\": \"IT\", \"name\": \"X\", \"kind\": \"IT\"}"),
                        409,
                        "conflict")
                .body("detail", equalTo("The code 'IT' is taken in this cycle. Maybe choose another."));
    }

    @Test
    void aRepeatedPostIsAnsweredFromTheFirst() {
        var post = new RepeatedPost(
                "lea",
                "programme-lead",
                new SampleCycle().path("/departments"),
                i -> "{\"code\": \"D%d\", \"name\": \"D\", \"kind\": \"IT\"}".formatted(i));
        assertThat(post.faults()).isEmpty();
    }
}
