package dev.waymark.initiative;

import static dev.waymark.initiative.SampleCycle.CERTAIN_PRICE;
import static dev.waymark.initiative.SampleCycle.describe;
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
import java.util.Arrays;
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
@QuarkusTestResource(AssessmentStandIn.class)
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
        assertThat(SettingsReference.faults("initiative-service", settings)).isEmpty();
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
                Map.entry("observeClimate", "evidence, corrected by a later vintage"),
                Map.entry("importLeadingIndicator", "evidence, corrected by a later vintage"),
                Map.entry("carryOverInitiatives", "what it creates are initiatives, which are archived"),
                Map.entry("decideCategory", "replaced with a reason"),
                Map.entry("recordActuals", "replaced; the initiative is archived"),
                Map.entry("importInitiativeRows", "the initiatives are archived"),
                Map.entry("importPriceLineRows", "replaced; the initiatives are archived"),
                Map.entry("priceInitiative", "replaced; the initiative is archived"));
        assertThat(new RemovalWalk(FilledWebhook.withLasting("Initiative", exceptions)).faults())
                .isEmpty();
    }

    @Test
    void everyOperationIsDocumented() {
        assertThat(OperationWalk.ofRunningService().faultsOfDocumentation()).isEmpty();
    }

    @Test
    void aClosedCycleRefusesEveryChange() {
        var goal = "/v1/goals/" + cycle.goal("IT", 1);
        var initiative = "/v1/initiatives/" + cycle.pricedInitiative("A", CERTAIN_PRICE);
        var steering = Api.as("closed-sten", "steering");
        var override = cycle.path("/climate-override");
        cycle.steering
                .put(override, "{\"climate\": 0, \"reason\": \"r\"}")
                .then()
                .statusCode(201);
        var changes = new LinkedHashMap<String, Supplier<Response>>();
        changes.put(
                "goal", () -> cycle.late.post(cycle.path("/goals"), "{\"level\":\"IT\",\"title\":\"t\",\"weight\":1}"));
        changes.put("change of a goal", () -> cycle.late.patch(goal, "{\"title\": \"x\"}"));
        changes.put("deletion of a goal", () -> cycle.late.delete(goal));
        var assumption = "/v1/assumptions/"
                + cycle.lead.create(
                        cycle.path("/assumptions"),
                        "{\"statement\": \"s\", \"source\": \"s\", \"observedOn\": \"2026-01-01\"}");
        changes.put("deletion of an assumption", () -> cycle.late.delete(assumption));
        changes.put("initiative", () -> cycle.late.post(cycle.path("/initiatives"), describe("B", "")));
        changes.put("change of an initiative", () -> cycle.late.patch(initiative, "{\"title\": \"x\"}"));
        changes.put(
                "conversion rate",
                () -> cycle.late.post(
                        cycle.path("/conversion-rates"),
                        "{\"currency\":\"USD\",\"validFrom\":\"2026-01-01\",\"rate\":1,\"source\":\"s\"}"));
        var rate = "/v1/conversion-rates/" + cycle.conversionRate("JPY", "2026-01-01");
        changes.put("deletion of a conversion rate", () -> cycle.late.delete(rate));
        changes.put("carrying over", () -> cycle.late.post(cycle.path("/carried-over-initiatives"), "{}"));
        var rows = "{\"format\": \"CSV\", \"file\": \"code\"}";
        changes.put("initiative rows", () -> cycle.late.post(cycle.path("/initiative-rows/imports"), rows));
        changes.put("price rows", () -> cycle.late.post(cycle.path("/price-line-rows/imports"), rows));
        changes.put("price", () -> cycle.late.replace(initiative + "/price", CERTAIN_PRICE));
        changes.put(
                "decision",
                () -> cycle.late.put(initiative + "/category-decision", "{\"category\":\"GROWTH\",\"reason\":\"r\"}"));
        changes.put(
                "assumption",
                () -> cycle.late.post(
                        cycle.path("/assumptions"),
                        "{\"statement\":\"s\",\"source\":\"s\",\"observedOn\":\"2026-01-01\"}"));
        changes.put(
                "observation",
                () -> cycle.late.post(
                        cycle.path("/climate-observations"),
                        "{\"indicator\":\"PMI\",\"observedOn\":\"2026-01-01\",\"value\":50,\"source\":\"s\"}"));
        changes.put("override", () -> steering.replace(override, "{\"climate\": 1, \"reason\": \"r\"}"));
        changes.put("withdrawal", () -> steering.delete(override));

        var admitted = new ArrayList<String>();
        changes.forEach((what, change) -> {
            var answer = change.get();
            if (answer.statusCode() != 409 || !answer.asString().contains("urn:waymark:problem:cycle-closed")) {
                admitted.add(what + " → " + answer.statusCode());
            }
        });
        assertThat(admitted).isEmpty();
        cycle.late.get(initiative).then().statusCode(200);
    }

    @Test
    void everyProblemOfTheCatalogueCanBeProvoked() {
        var a = cycle.initiative("A", "");
        var withoutFacts = cycle.pricedInitiative("W", CERTAIN_PRICE);
        Map<InitiativeProblem, Response> provoked = Map.of(
                InitiativeProblem.CYCLE_CLOSED,
                cycle.late.patch("/v1/initiatives/" + a, "{}"),
                InitiativeProblem.NO_PREDECESSOR,
                cycle.lead.post(cycle.path("/carried-over-initiatives"), "{}"),
                InitiativeProblem.NOT_PRICED,
                cycle.lead.get("/v1/initiatives/%s/fit".formatted(a)),
                InitiativeProblem.NOT_CATEGORISED,
                cycle.lead.get("/v1/initiatives/%s/fit".formatted(withoutFacts)),
                InitiativeProblem.CONVERSION_RATE_MISSING,
                cycle.price(a, CERTAIN_PRICE.replace("\"amount\"", "\"currency\": \"USD\", \"amount\"")),
                InitiativeProblem.DEPENDENCY_CYCLE,
                cycle.lead.patch("/v1/initiatives/" + a, "{\"dependsOn\": [\"%s\"]}".formatted(a)),
                InitiativeProblem.CONTRADICTION,
                cycle.lead.patch("/v1/initiatives/" + a, "{\"excludes\": [\"%s\"]}".formatted(a)));

        assertThat(provoked.keySet()).containsExactlyInAnyOrderElementsOf(Arrays.asList(InitiativeProblem.values()));
        provoked.forEach((problem, answer) ->
                refused(answer, problem.status(), problem.uri().substring("urn:waymark:problem:".length())));
    }

    @Test
    void onlyTheDocumentedMediaTypeIsRead() {
        assertThat(AcceptedRequests.faults(
                        cycle.lead, cycle.path("/goals"), "{\"level\": \"IT\", \"title\": \"Goal\", \"weight\": 1}"))
                .isEmpty();
    }

    @Test
    void aRepeatedPostIsAnsweredFromTheFirst() {
        var post = new RepeatedPost(
                "lea",
                "programme-lead",
                cycle.path("/goals"),
                i -> "{\"level\": \"IT\", \"title\": \"Goal %d\", \"weight\": 1}".formatted(i));
        assertThat(post.faults()).isEmpty();
    }

    @Test
    void whoWritesWhileTheDatabaseGoesAwayCanTryAgain() throws SQLException, ExecutionException, InterruptedException {
        var goal = "/v1/goals/" + cycle.goal("IT", 1);
        var lost = new LostDatabase(database, "goal");
        lost.duringStatement(() -> cycle.lead.patch(goal, "{\"title\": \"Lost\"}"));
        lost.atCommit(List.of(() ->
                cycle.lead.post(cycle.path("/goals"), "{\"level\": \"IT\", \"title\": \"Never\", \"weight\": 1}")));
        cycle.lead.get(cycle.path("/goals")).then().body("items.title", equalTo(List.of("Goal")));
    }
}
