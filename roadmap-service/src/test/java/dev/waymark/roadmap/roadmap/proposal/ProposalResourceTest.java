package dev.waymark.roadmap.roadmap.proposal;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.roadmap.OptimiserSettings;
import dev.waymark.roadmap.ReadyCycle;
import dev.waymark.roadmap.SampleCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class ProposalResourceTest {

    private final DataSource database;

    ProposalResourceTest(DataSource database) {
        this.database = database;
    }

    @Test
    void aProposalIsSolvedByAJobAndExplainsEverything() {
        var ready = new ReadyCycle("1000.00");
        var job = ready.propose(ready.lead, ReadyCycle.proposal(""))
                .then()
                .statusCode(202)
                .header("Location", matchesPattern("/v1/roadmap-jobs/[0-9a-f-]{36}"))
                .body("state", equalTo("SUCCEEDED"))
                .body("progress", equalTo(1f))
                .extract();
        var roadmap = ready.lead
                .get(job.path("result"))
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .extract();
        assertThat(roadmap.<String>path("status")).isEqualTo("OPTIMAL");
        assertThat(roadmap.<String>path("state")).isEqualTo("DRAFT");
        assertThat(roadmap.<List<String>>path("items.code")).containsExactlyInAnyOrder("A", "D");
        assertThat(roadmap.<String>path("items.find { it.code == 'A' }.start")).isEqualTo("2027-Q1");
        assertThat(roadmap.<String>path("items.find { it.code == 'A' }.finish")).isEqualTo("2027-Q2");
        assertThat(roadmap.<String>path("items.find { it.code == 'D' }.reason"))
                .startsWith("Must be finished by 2027-Q1 (Directive (EU) 2019/882 by 2027-06-28), brings ");
        assertThat(roadmap.<List<String>>path("omitted.code")).containsExactly("B");
        assertThat(roadmap.<String>path("omitted[0].bindingRule.kind")).isEqualTo("DEPENDENCY");
        assertThat(roadmap.<List<String>>path("omitted[0].reasons"))
                .anySatisfy(reason ->
                        assertThat(reason).startsWith("it depends on A “").endsWith("”, which is finished in 2027-Q2"))
                .anySatisfy(reason ->
                        assertThat(reason).startsWith("it is excluded by D “").endsWith("”, which is chosen"));
        assertThat(roadmap.<String>path("omitted[0].reason")).endsWith("”, which is finished in 2027-Q2.");
        assertThat(roadmap.<Object>path("omitted[0].cheapestWay")).isNull();
        assertThat(roadmap.<List<String>>path("notReady.code")).containsExactly("C");
        assertThat(roadmap.<List<String>>path("notReady[0].missing")).contains("PRICE: it has no price");
        assertThat(roadmap.<String>path("pots[0].periods[0].used.amount")).isEqualTo("490.00");
        assertThat(roadmap.<String>path("pots[0].periods[1].used.amount")).isEqualTo("150.00");
        assertThat(roadmap.<Float>path("gapPercent")).isZero();
        var values = roadmap.<List<Float>>path("items.value").stream()
                .mapToDouble(Float::doubleValue)
                .sum();
        assertThat(roadmap.<Float>path("value")).isCloseTo((float) values, within(1e-3f));
    }

    @Test
    void theSameSituationGivesTheSameHashAndTheSameRoadmap() {
        var ready = new ReadyCycle("1000.00");
        var first = ready.lead.get(ready.roadmap(ready.lead)).then().extract();
        var second = ready.lead.get(ready.roadmap(ready.lead)).then().extract();
        assertThat(second.<String>path("snapshotHash")).isEqualTo(first.path("snapshotHash"));
        assertThat(second.<List<Object>>path("items")).isEqualTo(first.path("items"));
        ready.cycle.pot("More", "1.00");
        var third = ready.lead.get(ready.roadmap(ready.lead)).then().extract();
        assertThat(third.<String>path("snapshotHash")).isNotEqualTo(first.path("snapshotHash"));
    }

    @Test
    void whatARoadmapWasSolvedFromStaysReadable() {
        var ready = new ReadyCycle("1000.00");
        var path = ready.roadmap(ready.lead);
        ready.cycle
                .lead
                .patch("/v1/budget-pots/" + ready.pot, "{\"amounts\": []}")
                .then()
                .statusCode(200);
        ready.cycle
                .auditor
                .get(path + "/snapshot")
                .then()
                .statusCode(200)
                .body("firstPeriod", equalTo("2027-Q1"))
                .body("pots[0].amounts.amount", equalTo(List.of("1000.00", "1000.00")))
                .body("riskLimit", equalTo(54.4f))
                .body("objective.discountPerPeriod", equalTo(0.9f))
                .body("candidates.code", equalTo(List.of("A", "B", "D")))
                .body("candidates[0].costs.amount", equalTo(List.of("400.00", "150.00")))
                .body("candidates[0].inFlightSince", nullValue())
                .body("mandatory[0].latestPeriod", equalTo("2027-Q1"));
    }

    @Test
    void aWishMayLimitCategoriesAndDemandInitiatives() {
        var ready = new ReadyCycle("1000.00");
        var demands = """
                , "seed": 5, "deterministicLimit": 2,
                 "categoryMix": [{"category": "GROWTH", "maximum": 0}, {"category": "COMPLIANCE", "minimum": 1}],
                 "mandatory": [{"initiativeId": "%s", "latestPeriod": "2027-Q2"}]""".formatted(ready.cycle.initiative('D'));
        var path = ready.propose(ready.lead, ReadyCycle.proposal(demands))
                .then()
                .statusCode(202)
                .extract()
                .<String>path("result");
        ready.lead
                .get(path)
                .then()
                .body("items.code", equalTo(List.of("D")))
                .body("omitted.find { it.code == 'A' }.bindingRule.kind", equalTo("CATEGORY_MAXIMUM"))
                .body("omitted.find { it.code == 'B' }.reasons", hasItem(endsWith("”, which is left out")));
        ready.lead.get(path + "/snapshot").then().body("mandatory[0].latestPeriod", equalTo("2027-Q1"));
    }

    @Test
    void rulesThatConflictAreNamedInAnInfeasibleRoadmap() {
        var ready = new ReadyCycle("50.00");
        ready.lead
                .get(ready.roadmap(ready.lead))
                .then()
                .body("status", equalTo("INFEASIBLE"))
                .body("items", equalTo(List.of()))
                .body("value", nullValue())
                .body("conflicts.kind", equalTo(List.of("DEADLINE", "POT")))
                .body("conflicts.text", hasItem("pot All holds 50 EUR in 2027-Q1"));
    }

    @Test
    void aRepeatedProposalIsTheSameJob() {
        var ready = new ReadyCycle("1000.00");
        var key = UUID.randomUUID().toString();
        var first = propose(ready, key);
        var second = propose(ready, key);
        second.then().statusCode(202).header("Idempotent-Replayed", "true");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        ready.lead
                .request()
                .header("Prefer", "wait=30")
                .get(first.header("Location"))
                .then()
                .body("state", equalTo("SUCCEEDED"));
        ready.lead.get(ready.cycle.path("/roadmaps")).then().body("items.size()", equalTo(1));
    }

    private static Response propose(ReadyCycle ready, String key) {
        return ready.lead
                .request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(ReadyCycle.proposal(""))
                .post(ready.cycle.path("/roadmaps"));
    }

    @Test
    void everyFaultOfAWishIsNamed() {
        var cycle = new SampleCycle();
        var proposal = """
                {"name": " ", "firstPeriod": "2027-Q5", "periods": 41,
                 "objective": {"priority": 0, "netPresentValue": 0, "painRelief": 0},
                 "discountPerPeriod": 0.02, "deterministicLimit": 0,
                 "categoryMix": [{"category": "GROWTH", "minimum": 2, "maximum": 1}], "mandatory": [{}]}""";
        refused(cycle.lead.post(cycle.path("/roadmaps"), proposal), 400, "invalid-request")
                .body(
                        "violations.pointer",
                        hasItems(
                                "/name",
                                "/firstPeriod",
                                "/periods",
                                "/objective",
                                "/discountPerPeriod",
                                "/deterministicLimit",
                                "/categoryMix/0",
                                "/mandatory/0/initiativeId",
                                "/mandatory/0/latestPeriod"));
        var twice = """
                , "categoryMix": [{"category": "GROWTH"}, {"category": "GROWTH"}]""";
        refused(cycle.lead.post(cycle.path("/roadmaps"), ReadyCycle.proposal(twice)), 400, "invalid-request")
                .body("violations.message", hasItem(containsString("given twice")));
    }

    @Test
    void onlyCandidatesCanBeMandatory() {
        var ready = new ReadyCycle("1000.00");
        var unknown = mandatory(ready.cycle.idOf("ffff"));
        refused(ready.lead.post(ready.cycle.path("/roadmaps"), unknown), 422, "unknown-reference")
                .body("violations[0].pointer", equalTo("/mandatory"));
        var unready = mandatory(ready.cycle.initiative('C'));
        refused(ready.lead.post(ready.cycle.path("/roadmaps"), unready), 422, "plan-contradiction")
                .body("violations[0].pointer", equalTo("/mandatory/0/initiativeId"))
                .body("violations[0].message", containsString("PRICE"));
    }

    private static String mandatory(String initiativeId) {
        return ReadyCycle.proposal(
                ", \"mandatory\": [{\"initiativeId\": \"%s\", \"latestPeriod\": \"2027-Q2\"}]".formatted(initiativeId));
    }

    @Test
    void aModelThatIsTooLargeIsRefused() {
        var ready = new ReadyCycle("1000.00");
        var proposal = ReadyCycle.proposal("").replace("\"periods\": 2", "\"periods\": 40");
        refused(ready.lead.post(ready.cycle.path("/roadmaps"), proposal), 422, "plan-too-large")
                .body("detail", containsString("3 candidates in 40 periods"));
    }

    @Test
    void aCycleHasOnlySoManyUnfinishedJobs() throws SQLException {
        var ready = new ReadyCycle("1000.00");
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        insert into roadmap_job (id, version, cycle_id, name, requested_by, state, progress, attempt,
                            cancel_requested, created_at, snapshot)
                        values (gen_random_uuid(), 0, ?, 'x', 'lea', 'QUEUED', 0, 0, false, now(), '{}')""")) {
            for (var i = 0; i < 3; i++) {
                statement.setObject(1, UUID.fromString(ready.cycle.id));
                statement.executeUpdate();
            }
        }
        refused(ready.lead.post(ready.cycle.path("/roadmaps"), ReadyCycle.proposal("")), 409, "too-many-jobs");
    }

    @Test
    void aClosedCycleIsNotPlanned() {
        var ready = new ReadyCycle("1000.00");
        refused(ready.cycle.late.post(ready.cycle.path("/roadmaps"), ReadyCycle.proposal("")), 409, "cycle-closed");
    }
}
