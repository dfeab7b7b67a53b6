package dev.waymark.roadmap;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.program.settings.SettingsCheck;
import dev.waymark.program.settings.SettingsReference;
import dev.waymark.rest.fixture.AcceptedRequests;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.ConstraintWalk;
import dev.waymark.rest.fixture.FilledWebhook;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.LostDatabase;
import dev.waymark.rest.fixture.ManagementPaths;
import dev.waymark.rest.fixture.NewerRelease;
import dev.waymark.rest.fixture.OperationWalk;
import dev.waymark.rest.fixture.RemovalWalk;
import dev.waymark.rest.fixture.RepeatedPost;
import dev.waymark.rest.fixture.TextColumns;
import dev.waymark.rest.problem.KnownConstraints;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// What must hold for every operation of the service.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
class ServiceTest {

    @Inject
    DataSource database;

    @All
    @Inject
    List<KnownConstraints> constraints;

    private final SampleCycle cycle = new SampleCycle();

    @Inject
    SettingsCheck settings;

    @Inject
    Flyway flyway;

    /// Customers are known to the assessment service alone, so that they are erased there.
    @Test
    void noColumnHoldsAnythingOfACustomer() throws SQLException {
        assertThat(new TextColumns(database).faults(List.of())).isEmpty();
    }

    @Test
    void itStartsOnTheDatabaseOfANewerRelease() {
        assertThatCode(() -> NewerRelease.startAfter(flyway)).doesNotThrowAnyException();
    }

    @Test
    void operatorsAndTheChartSpeakOfTheSettingsThatItHas() throws IOException {
        assertThat(SettingsReference.faults("roadmap-service", settings)).isEmpty();
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
                Map.entry("rateInitiative", "replaced by its owner"),
                Map.entry("publishRoadmap", "published roadmaps stay, and are superseded"),
                Map.entry("decideRoadmap", "withdrawn at its own address"),
                Map.entry("reportDelivery", "the history of a delivery stays; a later report corrects an earlier one"));
        assertThat(new RemovalWalk(FilledWebhook.withLasting("Roadmap", exceptions)).faults())
                .isEmpty();
    }

    @Test
    void everyOperationIsDocumented() {
        assertThat(OperationWalk.ofRunningService().faultsOfDocumentation()).isEmpty();
    }

    @Test
    void aClosedCycleRefusesEveryChange() {
        var criterionId = cycle.criterion(SampleCycle.rated("Need", "BUSINESS", 1));
        var criterion = "/v1/criteria/" + criterionId;
        var potId = cycle.pot("All", "100.00");
        var capacities = cycle.path("/capacities");
        var capacity = "/v1/capacities/" + cycle.lead.create(capacities, "{\"skill\": \"s\", \"amounts\": []}");
        var pot = "{\"name\": \"p\", \"departmentIds\": [], \"categories\": [], \"amounts\": []}";
        var entry = "{\"budgetPotId\": \"%s\", \"blockers\": []}".formatted(potId);
        var sheet = "{\"ratings\": [{\"criterionId\": \"%s\", \"score\": 1}]}".formatted(criterionId);
        var late = cycle.late;
        var changes = new LinkedHashMap<String, Supplier<Response>>();
        changes.put("criterion", () -> late.post(cycle.path("/criteria"), SampleCycle.rated("x", "IT", 1)));
        changes.put("change of a criterion", () -> late.patch(criterion, "{\"weight\": 2}"));
        changes.put("deletion", () -> late.delete(criterion));
        changes.put("sheet", () -> late.put(cycle.initiativePath('A', "/rating-sheet"), sheet));
        changes.put("pot", () -> late.post(cycle.path("/budget-pots"), pot));
        changes.put("change of a pot", () -> late.patch("/v1/budget-pots/" + potId, "{\"name\": \"x\"}"));
        changes.put("capacity", () -> late.post(capacities, "{\"skill\": \"t\", \"amounts\": []}"));
        changes.put("change of a capacity", () -> late.patch(capacity, "{\"skill\": \"x\"}"));
        changes.put("deletion of a pot", () -> late.delete("/v1/budget-pots/" + potId));
        changes.put("deletion of a capacity", () -> late.delete(capacity));
        changes.put("formula", () -> late.put(cycle.path("/scoring-model"), "{\"formula\": \"WEIGHTED_SUM\"}"));
        changes.put(
                "move", () -> late.put(cycle.initiativePath('A', "/manual-move"), "{\"place\": 1, \"reason\": \"r\"}"));
        changes.put("sign-off", () -> late.put(cycle.path("/priority-sign-off"), "{}"));
        cycle.enter('B', potId, "").then().statusCode(201);
        changes.put("leaving", () -> late.delete(cycle.initiativePath('B', "/portfolio-entry")));
        changes.put("entry", () -> late.put(cycle.initiativePath('A', "/portfolio-entry"), entry));

        var admitted = new ArrayList<String>();
        changes.forEach((what, change) -> {
            var answer = change.get();
            if (answer.statusCode() != 409 || !answer.asString().contains("urn:waymark:problem:cycle-closed")) {
                admitted.add(what + " → " + answer.statusCode());
            }
        });
        assertThat(admitted).isEmpty();
        late.get(criterion).then().statusCode(200);
    }

    @Test
    void whatIsNotThereIsNotFoundWhateverItIs() {
        for (var path : new String[] {"criteria", "budget-pots", "capacities", "initiatives"}) {
            var below = path.equals("initiatives") ? "/portfolio-entry" : "";
            refused(cycle.lead.get("/v1/%s/%s%s".formatted(path, cycle.idOf("ffff"), below)), 404, "not-found");
        }
        refused(
                Api.as("lea", "programme-lead").get("/v1/cycles/%s/criteria".formatted(cycle.idOf("ffff"))),
                404,
                "not-found");
    }

    @Test
    void onlyTheDocumentedMediaTypeIsRead() {
        assertThat(AcceptedRequests.faults(
                        cycle.lead, cycle.path("/criteria"), SampleCycle.rated("Need", "BUSINESS", 1)))
                .isEmpty();
    }

    @Test
    void aRepeatedPostIsAnsweredFromTheFirst() {
        var post = new RepeatedPost(
                "lea",
                "programme-lead",
                cycle.path("/criteria"),
                i -> SampleCycle.rated("Criterion " + i, "BUSINESS", 1));
        assertThat(post.faults()).isEmpty();
    }

    @Test
    void whoWritesWhileTheDatabaseGoesAwayCanTryAgain() throws SQLException, ExecutionException, InterruptedException {
        var criterion = "/v1/criteria/" + cycle.criterion(SampleCycle.rated("Need", "BUSINESS", 1));
        var lost = new LostDatabase(database, "criterion");
        lost.duringStatement(() -> cycle.lead.patch(criterion, "{\"name\": \"Lost\"}"));
        lost.atCommit(
                List.of(() -> cycle.lead.post(cycle.path("/criteria"), SampleCycle.rated("Never", "BUSINESS", 1))));
        cycle.lead.get(cycle.path("/criteria")).then().body("items.name", equalTo(List.of("Need")));
    }
}
