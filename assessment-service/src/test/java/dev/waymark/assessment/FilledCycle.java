package dev.waymark.assessment;

import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.FilledWebhook;
import java.util.HashMap;
import java.util.Map;

/// A cycle in which there is one of everything that a path can name.
final class FilledCycle {

    final SampleMenu menu = new SampleMenu();
    final SampleCycle cycle = menu.cycle;
    final Api stakeholder = cycle.stakeholder("kim", menu.department, "DRIVER");
    private final Map<String, String> ids = new HashMap<>();
    private final FilledWebhook webhook = FilledWebhook.at("/v1/changes/assessment/webhooks", cycle.id, cycle.lead);

    FilledCycle() {
        var touchpoint = menu.touchpoint("Phone");
        menu.describeSource("DROP");
        menu.map(touchpoint);
        ids.put("cycleId", cycle.id);
        ids.put("departmentId", menu.department);
        ids.put("touchpointId", touchpoint);
        ids.put("basicId", cycle.basic(touchpoint, 4));
        ids.put("journeyId", cycle.journey("Buying", false, touchpoint));
        ids.put("painPointId", cycle.painPointAt(touchpoint));
        ids.put("stakeholderId", cycle.lead.get(cycle.path("/stakeholders")).path("items[0].id"));
        ids.put("source", menu.source.substring("/v1/sources/".length()));
        ids.put("field", "touchpoint");
        fillStreams();
        ids.put("stream", "interactions");
        ids.put("externalId", "P-1");
        ids.put("job", menu.sendFile(SampleMenu.use("filed", "c", "t0", "2026-03-01"), "{}"));
        add("measurementId", "/measurements", """
            {"kind": "EXPECTATION", "value": 80, "measuredOn": "2026-10-01", "source": "Invented"}\
            """);
        add("perceptionSurveyId", "/perception-surveys", """
            {"ownPeople": 10, "ownPeopleAgreeing": 9, "customers": 20, "customersAgreeing": 5, "source": "Invented",
             "surveyedOn": "2026-07-30"}\
            """);
        cycle.lead
                .put("/v1/touchpoints/%s/quality-scores".formatted(touchpoint), SampleMenu.QUALITY_SCORES)
                .then()
                .statusCode(201);
        add("practiceId", "/practices", "{\"statement\": \"Call back within the hour\"}");
        add("promiseId", "/promises", """
            {"metric": "Time to repair", "value": 48, "unit": "hours", "active": true}\
            """);
        add("steeringDecisionId", "/steering-decisions", """
            {"title": "Waive readiness", "kind": "WAIVER", "askedOn": "2026-10-01"}\
            """);
        ids.put(
                "miningId",
                cycle.lead
                        .post(cycle.path("/journey-minings"), "{}")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id"));
        addComparison();
        ids.put("rankingRoundId", cycle.openRound());
        var grant = new GrantedPeople().grant("viewer-" + cycle.id, "VIEWER", GrantedPeople.cycle(cycle.id));
        ids.put("grantId", grant.substring(grant.lastIndexOf('/') + 1));
        var review = new GrantedPeople().review(cycle.id);
        ids.put("reviewId", review.substring(review.lastIndexOf('/') + 1));
        ids.put("lineId", new GrantedPeople().line(review, grant));
        ids.put("revocationId", new GrantedPeople().revoke("revoked-" + cycle.id));
        ids.put("invitationId", new GrantedPeople().invite(cycle.id));
        var client = new GrantedPeople().integratorClient().split("/", -1);
        ids.put("integratorId", client[4]);
        ids.put("integratorClientId", client[6]);
        ids.put("findingId", new GrantedPeople().finding());
        ids.put("reconciliationId", new GrantedPeople().reconciliation());
        var departure = new GrantedPeople().depart(enrolledHead("gone-" + cycle.id));
        ids.put("departureId", departure.substring(departure.lastIndexOf('/') + 1));
    }

    /// Two suggestions and two candidates; the first of each is named.
    private void fillStreams() {
        var crm = new SampleCrm(menu);
        crm.answers(
                crm.delivery(1, 60), crm.delivery(2, 70), crm.delivery(3, 80).replace("DELIVERY", "EXPECTATION"));
        crm.send("contacts", crm.contact(1, "Ada"), crm.contact(2, "Ben"));
        crm.send("accounts", "{\"externalId\": \"A-1\", \"segment\": \"Household\"}");
        crm.mapDepartment(menu.department);
        menu.crm
                .put(menu.source + "/segment-mapping", "{\"values\": {\"Household\": \"families\"}}")
                .then()
                .statusCode(201);
        ids.put("suggestionId", cycle.lead.get(cycle.path("/suggestions")).path("items[0].id"));
        ids.put(
                "candidateId",
                cycle.lead.get(cycle.path("/stakeholder-candidates")).path("items[0].id"));
    }

    void addComparison() {
        var untreated = new String[] {cycle.painPoint("U1"), cycle.painPoint("U2"), cycle.painPoint("U3")};
        add("reliefComparisonId", "/relief-comparisons", """
            {"name": "I05", "relievedIds": ["%s"], "untreatedIds": ["%s"], "decidedOn": "2026-03-02",
             "liveOn": "2026-05-04", "promisedMitigation": 0.3}\
            """.formatted(
                        ids.get("painPointId"), String.join("\", \"", untreated)));
    }

    /// Closes the round and the cycle.
    void close() {
        cycle.lead
                .post("/v1/ranking-rounds/%s/closure".formatted(ids.get("rankingRoundId")))
                .then()
                .statusCode(201);
        cycle.enter("PLANNING", "EXECUTING", "CLOSED");
    }

    /// The value of each path parameter.
    Map<String, String> ids() {
        return webhook.with(ids);
    }

    /// The name of an enrolled person who has come.
    private String enrolledHead(String name) {
        cycle.lead.create(cycle.path("/stakeholders"), """
            {"departmentId": "%s", "username": "%s", "displayName": "Gone", "jobLevel": "HEAD",
             "governanceRole": "OBSERVER", "influence": 50,
             "empowerment": {"mandate": true, "hoursPerCycle": 4, "mayDecide": true, "dataAccess": false}}""".formatted(menu.department, name));
        Api.as(name, "stakeholder").get(cycle.path("")).then().statusCode(200);
        return name;
    }

    private void add(String parameter, String path, String json) {
        ids.put(parameter, cycle.lead.create(cycle.path(path), json));
    }
}
