package dev.waymark.assessment.loop.readiness;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReadinessResourceTest {

    private SampleCycle cycle;
    private final Api committee = Api.as("stella", "steering");

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
    }

    @Test
    void assessingCannotEndBeforeTheCultureIsChecked() {
        cycle.enter("ASSESSING");
        refused(cycle.lead.post(cycle.path("/transitions"), "{\"to\": \"RANKING\"}"), 409, "transition-not-possible")
                .body(
                        "violations.message",
                        hasItems(
                                containsString("no starting point"),
                                containsString("0 of at least 5 people have answered")));
        cycle.measured();
        cycle.enter("RANKING");
        cycle.lead.get(cycle.path("/readiness")).then().body("score", equalTo(75f));
        refused(cycle.lead.put(cycle.path("/readiness-sheet"), answers(4)), 409, "assessing-ended");
        refused(committee.put(cycle.path("/readiness-waiver"), waiver()), 409, "assessing-ended");
    }

    @Test
    void aCultureThatIsNotReadyNeedsTheCommittee() {
        cycle.measured();
        cycle.enter("ASSESSING");
        refused(committee.put(cycle.path("/readiness-waiver"), waiver()), 409, "nothing-to-waive");
        cycle.checked(1);
        refused(cycle.lead.post(cycle.path("/transitions"), "{\"to\": \"RANKING\"}"), 409, "transition-not-possible")
                .body("violations[0].message", containsString("25.0, below 50"));
        refused(committee.get(cycle.path("/readiness-waiver")), 404, "not-found");
        committee
                .put(cycle.path("/readiness-waiver"), waiver())
                .then()
                .statusCode(201)
                .body("waivedBy", equalTo("stella"));
        committee.replace(cycle.path("/readiness-waiver"), waiver()).then().statusCode(200);
        committee.getAgain(cycle.path("/readiness-waiver")).then().statusCode(304);
        cycle.lead
                .post(cycle.path("/transitions"), "{\"to\": \"RANKING\"}")
                .then()
                .statusCode(201);
    }

    @Test
    void everybodyWritesAndSeesOnlyTheirOwnAnswers() {
        var kim = cycle.stakeholder("kim", cycle.department("IT"), "STAKEHOLDER");
        refused(kim.get(cycle.path("/readiness-sheet")), 404, "not-found");
        kim.put(cycle.path("/readiness-sheet"), answers(2)).then().statusCode(201);
        refused(kim.put(cycle.path("/readiness-sheet"), answers(3)), 428, "precondition-required");
        kim.replace(cycle.path("/readiness-sheet"), answers(3)).then().statusCode(200);
        kim.get(cycle.path("/readiness-sheet")).then().body("answers.freedom", equalTo(3));
        cycle.lead
                .get(cycle.path("/readiness"))
                .then()
                .body("people", equalTo(1))
                .body("score", nullValue())
                .body("leastPeople", equalTo(5));
        refused(kim.replace(cycle.path("/readiness-sheet"), answers(5)), 400, "invalid-request")
                .body("violations.size()", equalTo(5));
    }

    private static String answers(int answer) {
        return """
                {"decisions": %1$d, "listening": %1$d, "freedom": %1$d, "leadership": %1$d, "learning": %1$d}""".formatted(answer);
    }

    private static String waiver() {
        return "{\"reason\": \"Invented for a test: the new board leads by example.\"}";
    }
}
