package dev.waymark.assessment.pain.ranking;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RankingRoundResourceTest {

    private SampleCycle cycle;

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
    }

    @Test
    void anOpenRoundKeepsItsSeals() {
        cycle.painPoint("A");
        var department = cycle.department("IT");
        var kim = cycle.stakeholder("kim", department, "STAKEHOLDER");
        var jon = cycle.stakeholder("jon", department, "STAKEHOLDER");
        var round = cycle.openRound();
        var ballot = "/v1/ranking-rounds/%s/ballot".formatted(round);
        kim.put(ballot, ballotOf(cycle.painPoints)).then().statusCode(201);

        refused(jon.get(ballot), 404, "not-found");
        refused(cycle.lead.get(ballot), 403, "forbidden");
        refused(cycle.lead.get("/v1/ranking-rounds/%s/organisational-pain".formatted(round)), 409, "round-open");
        cycle.lead
                .get("/v1/ranking-rounds/" + round)
                .then()
                .body("votedCount", equalTo(1))
                .body("eligibleCount", equalTo(2));
        cycle.lead.get(cycle.path("/assessment-snapshot")).then().body("painPoints[0].perHead", nullValue());
    }

    @Test
    void aBallotIsReplacedOnlyByItsOwnerWhoKnowsItsVersion() {
        var a = cycle.painPoint("A");
        var b = cycle.painPoint("B");
        var kim = cycle.stakeholder("kim", cycle.department("IT"), "DRIVER");
        var round = cycle.openRound();
        var ballot = "/v1/ranking-rounds/%s/ballot".formatted(round);
        kim.put(ballot, ballotOf(List.of(a, b))).then().statusCode(201).body("version", equalTo(0));
        refused(kim.put(ballot, ballotOf(List.of(b, a))), 428, "precondition-required");
        kim.replace(ballot, ballotOf(List.of(b, a))).then().statusCode(200).body("version", equalTo(1));
        kim.get(ballot).then().body("tiers[0][0]", equalTo(b));
        refused(kim.replace(ballot, ballotOf(List.of(a, a))), 400, "invalid-request")
                .body("violations[0].message", containsString("more than once"));
        refused(kim.replace(ballot, ballotOf(List.of(round))), 422, "unknown-reference");
    }

    @Test
    void onlyDriversAndStakeholdersOfTheCycleVote() {
        cycle.painPoint("A");
        var watcher = cycle.stakeholder("olga", cycle.department("IT"), "OBSERVER");
        var round = cycle.openRound();
        var ballot = "/v1/ranking-rounds/%s/ballot".formatted(round);
        refused(watcher.put(ballot, ballotOf(cycle.painPoints)), 403, "not-entitled-to-vote");
        refused(Api.as("stranger", "stakeholder").put(ballot, ballotOf(cycle.painPoints)), 404, "not-found");
    }

    @Test
    void whoHasNotVotedIsListedPageByPageUntilTheRoundCloses() {
        cycle.painPoint("A");
        var it = cycle.department("IT");
        var sales = cycle.department("SALES");
        var kim = cycle.stakeholder("kim", it, "DRIVER");
        cycle.stakeholder("jon", sales, "STAKEHOLDER");
        cycle.stakeholder("mia", it, "STAKEHOLDER");
        cycle.stakeholder("olga", it, "OBSERVER");
        var round = cycle.openRound();
        var missing = "/v1/ranking-rounds/%s/missing-voters".formatted(round);
        cycle.lead.get(missing).then().body("items.displayName", equalTo(List.of("kim", "jon", "mia")));
        kim.put("/v1/ranking-rounds/%s/ballot".formatted(round), ballotOf(cycle.painPoints))
                .then()
                .statusCode(201);

        var first = cycle.lead.get(missing + "?limit=1");
        first.then()
                .body(
                        "items[0].keySet()",
                        equalTo(Set.of("stakeholderId", "displayName", "departmentId", "department")))
                .body("items.displayName", equalTo(List.of("jon")))
                .body("items.department", equalTo(List.of("SALES")))
                .body("items.departmentId", equalTo(List.of(sales)));
        cycle.lead
                .get(missing + "?limit=1&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.displayName", equalTo(List.of("mia")))
                .body("nextCursor", nullValue());
        refused(kim.get(missing), 403, "forbidden");
        cycle.lead.post("/v1/ranking-rounds/%s/closure".formatted(round)).then().statusCode(201);
        refused(cycle.lead.get(missing), 409, "round-closed");
    }

    @Test
    void whoVotesIsCountedAndMissingAreOneAndTheSamePeople() {
        cycle.painPoint("A");
        var it = cycle.department("IT");
        var names = List.of("kim", "jon", "mia", "eva", "tom");
        var people = names.stream()
                .map(name -> cycle.stakeholder(name, it, "STAKEHOLDER"))
                .toList();
        var round = cycle.openRound();
        var ballot = "/v1/ranking-rounds/%s/ballot".formatted(round);
        people.subList(0, 4)
                .forEach(person ->
                        person.put(ballot, ballotOf(cycle.painPoints)).then().statusCode(201));
        expectTurnout(round, 4, 5);

        change("kim", "{\"governanceRole\": \"OBSERVER\"}");
        expectTurnout(round, 3, 4);
        var kim = people.getFirst();
        kim.get(ballot).then().statusCode(200).body("tiers[0]", equalTo(cycle.painPoints));
        refused(kim.replace(ballot, ballotOf(cycle.painPoints)), 403, "not-entitled-to-vote");
        change("kim", "{\"governanceRole\": \"DRIVER\"}");
        change("tom", "{\"governanceRole\": \"STEERING\"}");
        expectTurnout(round, 4, 4);

        change("jon", "{\"departmentId\": \"%s\"}".formatted(cycle.department("SALES")));
        cycle.lead
                .post("/v1/ranking-rounds/%s/closure".formatted(round))
                .then()
                .statusCode(201)
                .body("ballots", equalTo(4))
                .body("eligible", equalTo(4))
                .body("groups.departments", equalTo(List.of(List.of("IT", "SALES"))));
        change("kim", "{\"governanceRole\": \"OBSERVER\"}");
        expectTurnout(round, 4, 4);
        kim.get(ballot).then().statusCode(200);
    }

    private void change(String displayName, String patch) {
        var id = cycle.lead
                .get(cycle.path("/stakeholders"))
                .jsonPath()
                .getString("items.find { it.displayName == '%s' }.id".formatted(displayName));
        cycle.lead.patch("/v1/stakeholders/" + id, patch).then().statusCode(200);
    }

    private void expectTurnout(String round, int voted, int eligible) {
        cycle.lead
                .get("/v1/ranking-rounds/" + round)
                .then()
                .body("votedCount", equalTo(voted))
                .body("eligibleCount", equalTo(eligible));
        cycle.lead
                .get(cycle.path("/ranking-rounds"))
                .then()
                .body("items[-1].votedCount", equalTo(voted))
                .body("items[-1].eligibleCount", equalTo(eligible));
    }

    @Test
    void aListOfRoundsCountsTheBallotsOfEach() {
        cycle.painPoint("A");
        var department = cycle.department("IT");
        var kim = cycle.stakeholder("kim", department, "DRIVER");
        cycle.stakeholder("jon", department, "STAKEHOLDER");
        cycle.stakeholder("olga", department, "OBSERVER");
        var first = cycle.openRound();
        kim.put("/v1/ranking-rounds/%s/ballot".formatted(first), ballotOf(cycle.painPoints))
                .then()
                .statusCode(201);
        cycle.lead.post("/v1/ranking-rounds/%s/closure".formatted(first)).then().statusCode(201);
        cycle.lead.create(cycle.path("/ranking-rounds"), "{\"title\": \"Second\"}");
        cycle.lead
                .get(cycle.path("/ranking-rounds"))
                .then()
                .body("items.votedCount", equalTo(List.of(1, 0)))
                .body("items.eligibleCount", equalTo(List.of(2, 2)));
    }

    @Test
    void oneRoundIsOpenAtATimeAndAClosedOneStaysClosed() {
        refused(cycle.lead.post(cycle.path("/ranking-rounds"), "{\"title\": \"Too early\"}"), 409, "cycle-not-ranking");
        cycle.measured();
        cycle.enter("ASSESSING", "RANKING");
        refused(cycle.lead.post(cycle.path("/ranking-rounds"), "{\"title\": \"Empty\"}"), 409, "nothing-to-rank");
        cycle.painPoint("A");
        var kim = cycle.stakeholder("kim", cycle.department("IT"), "STAKEHOLDER");
        var round = cycle.lead.create(cycle.path("/ranking-rounds"), "{\"title\": \"First\"}");
        refused(cycle.lead.post(cycle.path("/ranking-rounds"), "{\"title\": \"Second\"}"), 409, "round-already-open");
        refused(cycle.lead.post(cycle.path("/transitions"), "{\"to\": \"PLANNING\"}"), 409, "transition-not-possible")
                .body("violations[0].message", containsString("still open"));
        var closure = "/v1/ranking-rounds/%s/closure".formatted(round);
        cycle.lead
                .post(closure)
                .then()
                .statusCode(201)
                .body("protection.reason", equalTo("0 ballots: figures are published of at least 4."));
        refused(cycle.lead.post(closure), 409, "round-closed");
        refused(
                kim.put("/v1/ranking-rounds/%s/ballot".formatted(round), ballotOf(cycle.painPoints)),
                409,
                "round-closed");
        cycle.enter("PLANNING");
    }

    @Test
    void ballotsThatArriveWhileTheRoundClosesAreCountedOrRefused() throws Exception {
        cycle.painPoint("A");
        cycle.painPoint("B");
        var department = cycle.department("IT");
        var voters = new ArrayList<Callable<Integer>>();
        var round = openRoundWith(() -> vote(voters, "voter", department, 24, cycle.painPoints));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var early = voters.subList(0, 12).stream().map(threads::submit).toList();
            var closure = threads.submit(() -> cycle.lead
                    .post("/v1/ranking-rounds/%s/closure".formatted(round))
                    .statusCode());
            var late = voters.subList(12, 24).stream().map(threads::submit).toList();
            var answers = Stream.concat(early.stream(), late.stream())
                    .map(answer -> called(answer::get))
                    .toList();
            assertThat(closure.get()).isEqualTo(201);
            assertThat(answers).allMatch(status -> status == 201 || status == 409);
            var counted = cycle.lead
                    .get("/v1/ranking-rounds/%s/organisational-pain".formatted(round))
                    .jsonPath()
                    .getInt("ballots");
            assertThat(answers).filteredOn(status -> status == 201).hasSize(counted);
        }
    }

    private String round;

    private String openRoundWith(Runnable enrolment) {
        enrolment.run();
        round = cycle.openRound();
        return round;
    }

    private void vote(List<Callable<Integer>> voters, String name, String department, int times, List<String> order) {
        for (int i = 0; i < times; i++) {
            var voter = cycle.stakeholder(name + i, department, "STAKEHOLDER");
            voters.add(() -> voter.put("/v1/ranking-rounds/%s/ballot".formatted(round), ballotOf(order))
                    .statusCode());
        }
    }

    private static String ballotOf(List<String> order) {
        return order.stream().map("[\"%s\"]"::formatted).collect(Collectors.joining(",", "{\"tiers\": [", "]}"));
    }

    private static int called(Callable<Integer> call) {
        try {
            return call.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
