package dev.waymark.initiative.initiative;

import static dev.waymark.initiative.SampleCycle.DEPARTMENT;
import static dev.waymark.initiative.SampleCycle.PAIN_A;
import static dev.waymark.initiative.SampleCycle.PAIN_B;
import static dev.waymark.initiative.SampleCycle.describe;
import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class InitiativeResourceTest {

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void leversAndSlicesAreKeptAndTheFirstSliceIsWarnedAbout() {
        var slices = """
                , "durationPeriods": 4, "levers": ["DESIGN", "ENABLEMENT"], "slices": [
                  {"title": "Texts", "delivers": "Who gave a number hears of a delay.", "durationPeriods": 3, "costShare": 0.3},
                  {"title": "Letters", "delivers": "All hear of a delay.", "durationPeriods": 1, "costShare": 0.7}]""";
        var id = cycle.lead.create(
                cycle.path("/initiatives"), SampleCycle.describe("S", slices).replace("\"durationPeriods\": 2,", ""));

        cycle.viewer
                .get("/v1/initiatives/" + id)
                .then()
                .body("levers", containsInAnyOrder("DESIGN", "ENABLEMENT"))
                .body("slices.title", equalTo(List.of("Texts", "Letters")))
                .body("sliceWarnings", equalTo(List.of("FIRST_SLICE_COSTLY", "FIRST_SLICE_LONG")));
        refused(
                cycle.lead.post(
                        cycle.path("/initiatives"),
                        SampleCycle.describe("T", slices.replace("0.7", "0.6")).replace("\"durationPeriods\": 2,", "")),
                400,
                "invalid-request");
    }

    @Test
    void anInitiativeComesBackAsItWasDescribed() {
        var before = cycle.initiative("BEFORE", "");
        var instead = cycle.initiative("INSTEAD", "");
        var location = cycle.lead
                .post(cycle.path("/initiatives"), """
                        {"code": "I-1", "title": "Announce delays", "description": "By text message.",
                         "departmentId": "%s", "owner": "ola", "sponsor": "siv", "experience": "SIGNATURE",
                         "durationPeriods": 3, "efforts": [{"skill": "Integration", "personDays": 40.5}],
                         "mitigations": [{"painPointId": "%s", "low": 0.1, "likely": 0.4, "high": 0.5}],
                         "dependsOn": ["%s"], "excludes": ["%s"],
                         "legalObligation": {"reference": "Consumer act", "deadline": "2028-06-30"},
                         "riskRatings": {"technology": 1, "organisationalChange": 2, "dependencies": 3, "vendor": 4,
                                         "reversibility": 5}}""".formatted(DEPARTMENT, PAIN_A, before, instead))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        cycle.viewer
                .get(location)
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("code", equalTo("I-1"))
                .body("owner", equalTo("ola"))
                .body("experience", equalTo("SIGNATURE"))
                .body("efforts[0].personDays", equalTo(40.5f))
                .body("mitigations[0].likely", equalTo(0.4f))
                .body("dependsOn", equalTo(List.of(before)))
                .body("excludes", equalTo(List.of(instead)))
                .body("legalObligation.deadline", equalTo("2028-06-30"))
                .body("riskRatings.reversibility", equalTo(5f))
                .body("orphanReasons", equalTo(List.of("NO_CORPORATE_GOAL", "NO_DEPARTMENTAL_GOAL", "NO_IT_GOAL")));
    }

    @Test
    void listsThatAreLeftOutAreEmpty() {
        cycle.lead
                .get("/v1/initiatives/" + cycle.initiative("A", ""))
                .then()
                .body("efforts.size()", equalTo(0))
                .body("dependsOn.size()", equalTo(0))
                .body("legalObligation", nullValue())
                .body("alignment", nullValue())
                .body("orphan", equalTo(true))
                .body("orphanReasons[0]", equalTo("NO_PAIN_POINT"));
    }

    @Test
    void theAlignmentIsTheLeastOfThreeLevelsAndFollowsTheGoals() {
        var grow = cycle.goal("CORPORATE", 2);
        var keep = cycle.goal("CORPORATE", 1);
        var answer = cycle.goal("DEPARTMENTAL", 1);
        var renew = cycle.goal("IT", 1);
        var path = "/v1/initiatives/" + cycle.initiative("A", """
                        , "mitigations": [{"painPointId": "%s", "low": 0.1, "likely": 0.4, "high": 0.5}],
                        "alignments": [{"goalId": "%s", "alignment": 90}, {"goalId": "%s", "alignment": 60},
                                       {"goalId": "%s", "alignment": 85}, {"goalId": "%s", "alignment": 100}]""".formatted(PAIN_A, grow, keep, answer, renew));

        cycle.lead
                .get(path)
                .then()
                .body("alignment", equalTo(80f))
                .body("alignmentLevels.mean", equalTo(List.of(80f, 85f, 100f)))
                .body("alignmentLevels[0].terms.weight", equalTo(List.of(2f, 1f)))
                .body("orphan", equalTo(false));

        var seen = cycle.lead.get(path).header("ETag");
        cycle.lead.patch("/v1/goals/" + keep, "{\"description\": \"Only described\"}");
        cycle.lead.request().header("If-None-Match", seen).get(path).then().statusCode(304);
        cycle.lead.patch("/v1/goals/" + keep, "{\"title\": \"Reworded\"}");
        cycle.lead
                .request()
                .header("If-None-Match", seen)
                .get(path)
                .then()
                .statusCode(200)
                .body("alignmentLevels[0].terms.goal.title", hasItem("Reworded"));
        cycle.lead.patch("/v1/goals/" + keep, "{\"weight\": 2}");
        cycle.lead
                .request()
                .header("If-None-Match", seen)
                .get(path)
                .then()
                .statusCode(200)
                .body("alignment", equalTo(75f));
        cycle.goal("IT", 3);
        cycle.lead.get(path).then().body("alignment", equalTo(25f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e2147483647", "1e99999999999"})
    void aNumberOfMoreDigitsThanAnybodyReadsIsRefused(String days) {
        var efforts = ", \"efforts\": [{\"skill\": \"x\", \"personDays\": %s}]".formatted(days);
        refused(cycle.lead.post(cycle.path("/initiatives"), describe("A", efforts)), 400, "invalid-request")
                .body("violations.pointer", equalTo(List.of("/efforts/0/personDays")));
    }

    @Test
    void everyFaultOfADescriptionIsNamed() {
        refused(
                        cycle.lead.post(
                                cycle.path("/initiatives"),
                                describe("A", """
                                                , "experience": "GREAT", "owner": "",
                                                "efforts": [{"skill": "x", "personDays": 0}],
                                                "mitigations": [{"painPointId": "%s", "low": 0.5, "likely": 0.4, "high": 1}],
                                                "alignments": [{"goalId": "%s", "alignment": 101}],
                                                "legalObligation": {"reference": "x"}, "colour": "red\"""".formatted(PAIN_A, PAIN_B))
                                        .replace("\"durationPeriods\": 2", "\"durationPeriods\": 41")
                                        .replace("\"vendor\": 10", "\"vendor\": 110")),
                        400,
                        "invalid-request")
                .body(
                        "violations.pointer",
                        equalTo(List.of(
                                "/alignments/0/alignment",
                                "/colour",
                                "/durationPeriods",
                                "/efforts/0",
                                "/experience",
                                "/legalObligation/deadline",
                                "/mitigations/0",
                                "/owner",
                                "/riskRatings")));
        refused(cycle.lead.post(cycle.path("/initiatives"), describe("A", """
                                        , "efforts": [{"skill": "x", "personDays": 1}, {"skill": "x", "personDays": 2}]""")), 400, "invalid-request")
                .body("violations[0].message", containsString("skill x"));
    }

    @Test
    void aCodeIsUniqueInItsCycle() {
        cycle.initiative("A", "");
        var other = "/v1/initiatives/" + cycle.initiative("B", "");
        refused(cycle.lead.post(cycle.path("/initiatives"), describe("A", "")), 409, "conflict");
        refused(cycle.lead.patch(other, "{\"code\": \"A\"}"), 409, "conflict");
        new SampleCycle().initiative("A", "");
    }

    @Test
    void aChangeReplacesListsWholeAndRemovesWhatIsNull() {
        var path = "/v1/initiatives/" + cycle.initiative("A", """
                        , "owner": "ola", "legalObligation": {"reference": "Act", "deadline": "2028-01-01"},
                        "efforts": [{"skill": "x", "personDays": 1}, {"skill": "y", "personDays": 2}]""");
        cycle.lead
                .patch(
                        path,
                        "{\"owner\": null, \"legalObligation\": null, \"efforts\": [{\"skill\": \"z\", \"personDays\": 3}]}")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("owner", nullValue())
                .body("legalObligation", nullValue())
                .body("efforts.skill", equalTo(List.of("z")))
                .body("code", equalTo("A"));
        refused(
                cycle.lead
                        .request()
                        .contentType("application/merge-patch+json")
                        .header("If-Match", "\"0\"")
                        .body("{}")
                        .patch(path),
                412,
                "stale-version");
    }
}
