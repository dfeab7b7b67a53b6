package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.FilledWebhook;
import dev.waymark.rest.fixture.HostileWalk;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every property of every body and every query parameter meets the same hostile values.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class HostileValuesTest {

    private static final String MEASUREMENT = """
            {"kind": "EXPECTATION", "value": 80, "measuredOn": "2026-10-01", "source": "Invented"}""";

    private static final String SURVEY = """
            {"ownPeople": 2, "ownPeopleAgreeing": 1, "customers": 2, "customersAgreeing": 1, "source": "x",
             "surveyedOn": "2026-09-30"}""";

    private static final String PROMISE =
            "{\"metric\": \"Time to repair\", \"value\": 48, \"unit\": \"hours\", \"active\": true}";
    private static final String QUESTION =
            "{\"title\": \"Go on?\", \"kind\": \"APPROVAL\", \"askedOn\": \"2026-01-31\"}";
    private static final String JOURNEY = """
            {"name": "%1$s", "touchpointIds": ["%2$s", "%3$s"], "main": true,
             "transitions": [{"from": "%2$s", "to": "%3$s", "count": 1}]}""";
    private static final String DECLINED = "{\"verdict\": \"DECLINED\", \"reason\": \"Invented\"}";
    private static final String VOTER = "hostile-voter";

    private SampleCycle cycle;

    @BeforeEach
    void makeCycle() {
        cycle = new SampleCycle();
    }

    @Test
    void whatIsSentIsRefusedByNameOrKeptAsItIs() {
        var department = cycle.department("D");
        var touchpoint = cycle.touchpoint("Hotline", 50, 1000);
        var other = cycle.touchpoint("Shop", 50, 1000);
        var open = new SampleCycle();
        open.painPoint("A");
        enrolled(open, open.department("D"));
        var grant = new GrantedPeople().grant("viewer-" + cycle.id, "VIEWER", GrantedPeople.cycle(cycle.id));
        var review = new GrantedPeople().review(cycle.id);
        var client = new GrantedPeople().integratorClient().split("/", -1);
        var webhook = FilledWebhook.at("/v1/changes/assessment/webhooks", cycle.id, cycle.lead);
        sendRecords(department, touchpoint);
        var outcome = HostileWalk.ofRunningService()
                .as("programme-lead", cycle.lead)
                .as("steering", Api.as("sten", "steering"))
                .as("stakeholder", Api.as(VOTER, "stakeholder"))
                .as("integrator", Api.with(Tokens.ofClient("crm-" + cycle.id, "integrator")))
                .as("auditor", Api.as("ada", "auditor"))
                .as("access-admin", Api.as("alma", "access-admin"))
                .with("cycleId", cycle.id)
                .with("webhookId", webhook.webhookId())
                .with("deliveryId", webhook.deliveryId())
                .body("createAssessmentWebhook", FilledWebhook.describe("hostile"))
                .with("departmentId", department)
                .with("touchpointId", touchpoint)
                .with("painPointId", cycle.painPoint("A"))
                .with("basicId", cycle.basic(touchpoint, 6))
                .with("measurementId", cycle.lead.create(cycle.path("/measurements"), MEASUREMENT))
                .with("perceptionSurveyId", cycle.lead.create(cycle.path("/perception-surveys"), SURVEY))
                .with("journeyId", cycle.journey("Way", true, touchpoint))
                .with(
                        "reliefComparisonId",
                        cycle.lead.create(cycle.path("/relief-comparisons"), comparison(cycle.painPoint("U"))))
                .body("fixReliefComparison", comparison(cycle.painPoint("V")))
                .with("promiseId", cycle.lead.create(cycle.path("/promises"), PROMISE))
                .with("practiceId", cycle.lead.create(cycle.path("/practices"), "{\"statement\": \"Call back\"}"))
                .with("stakeholderId", enrolled(cycle, department))
                .with("steeringDecisionId", cycle.lead.create(cycle.path("/steering-decisions"), QUESTION))
                .with("pathId", cycle.id)
                .with("suggestionId", cycle.lead.get(cycle.path("/suggestions")).path("items[0].id"))
                .with(
                        "candidateId",
                        cycle.lead.get(cycle.path("/stakeholder-candidates")).path("items[0].id"))
                .body("decideSuggestion", DECLINED)
                .body("decideStakeholderCandidate", DECLINED)
                .with("rankingRoundId", open.openRound())
                .with("source", "s-" + cycle.id)
                .with("field", "category")
                .with("stream", "cases")
                .with("externalId", "P-1")
                .with("job", cycle.id)
                .with("grantId", last(grant))
                .with("reviewId", last(review))
                .with("lineId", new GrantedPeople().line(review, grant))
                .with("revocationId", new GrantedPeople().revoke("revoked-" + cycle.id))
                .with("invitationId", new GrantedPeople().invite(cycle.id))
                .with("integratorId", client[4])
                .with("integratorClientId", client[6])
                .with("findingId", new GrantedPeople().finding())
                .with("reconciliationId", new GrantedPeople().reconciliation())
                .with("departureId", last(departed()))
                .body("recordDeparture", leaving())
                // of few grants, whichever property is left out
                .body("openAccessReview", """
                        {"reason": "x", "dueOn": "2199-12-30", "cycleId": "%s", "role": "AUDITOR"}""".formatted(cycle.id))
                .body("simulateAccess", """
                        {"subject": "x", "changes": [{"change": "GRANT", "role": "VIEWER", "scope": "EVERYTHING",
                         "validUntil": "2199-12-31T00:00:00Z"}]}""")
                .body("addIntegratorClient", """
                        {"clientId": "crm-%1$s", "subject": "service-account-crm-%1$s", "reason": "x",
                         "validUntil": "2199-12-30T00:00:00Z"}""".formatted(cycle.id))
                .body("setSegments", "{\"segments\": [{\"code\": \"families\", \"name\": \"F\", \"weight\": 1}]}")
                .body("createJourney", JOURNEY.formatted("n@n", touchpoint, other))
                .body("changeJourney", JOURNEY.formatted("n@n", touchpoint, other))
                .body("castBallot", "{\"tiers\": [[\"%s\"]]}".formatted(open.painPoints.getFirst()))
                .walk();
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.probes()).isGreaterThan(4000);
    }

    private String comparison(String untreated) {
        return """
                {"name": "n@n", "relievedIds": ["%s"], "untreatedIds": ["%s"], "decidedOn": "2026-03-02",
                 "liveOn": "2026-05-04", "promisedMitigation": 0.3}""".formatted(cycle.painPoint("R" + untreated), untreated);
    }

    /// From another source than the one of the walk, so that there is a suggestion and a candidate.
    private void sendRecords(String department, String touchpoint) {
        var crm = Api.with(Tokens.ofClient("crm-" + cycle.id, "integrator"));
        var source = "/v1/sources/h-" + cycle.id;
        crm.put(source, "{\"kind\": \"CRM\", \"label\": \"Invented\", \"privacy\": \"KEEP\"}");
        crm.put(source + "/mappings/touchpoint", "{\"values\": {\"t0\": \"%s\"}}".formatted(touchpoint));
        crm.put(source + "/mappings/department", "{\"values\": {\"DOT\": \"%s\"}}".formatted(department));
        crm.post(source + "/contacts/batch", "{\"records\": [{\"externalId\": \"P-1\", \"department\": \"DOT\"}]}");
        crm.post(source + "/survey-responses/batch", """
                {"records": [{"externalId": "1", "question": "DELIVERY", "score": 60, "touchpoint": "t0",
                 "answeredAt": "2026-03-01T12:00:00Z"}]}""");
    }

    private String leaving() {
        new GrantedPeople().grant("leaving-" + cycle.id, "VIEWER", GrantedPeople.cycle(cycle.id));
        return GrantedPeople.departure("leaving-" + cycle.id);
    }

    private String departed() {
        new GrantedPeople().grant("gone-" + cycle.id, "VIEWER", GrantedPeople.cycle(cycle.id));
        return new GrantedPeople().depart("gone-" + cycle.id);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String enrolled(SampleCycle cycle, String department) {
        return cycle.lead.create(cycle.path("/stakeholders"), """
                {"departmentId": "%s", "username": "%s", "displayName": "Ann", "jobLevel": "MANAGER",
                 "governanceRole": "STAKEHOLDER", "influence": 50,
                 "empowerment": {"mandate": true, "hoursPerCycle": 4, "mayDecide": true, "dataAccess": false}}""".formatted(department, VOTER));
    }
}
