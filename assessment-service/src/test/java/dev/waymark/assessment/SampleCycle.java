package dev.waymark.assessment;

import dev.waymark.rest.fixture.Api;
import java.util.ArrayList;
import java.util.List;

/// A cycle with departments, people and pain points, made through the API for one test alone.
public final class SampleCycle {

    public final Api lead = Api.as("lea", "programme-lead");
    public final String id;
    public final List<String> painPoints = new ArrayList<>();

    public SampleCycle() {
        id = lead.create("/v1/cycles", """
                {"name": "Example", "currency": "EUR", "startsOn": "2027-01-01", "cadenceDays": 365,
                 "objective": {"statement": "Good enough to stay.", "targets": []}}""");
    }

    public String path(String rest) {
        return "/v1/cycles/" + id + rest;
    }

    public String department(String code) {
        return lead.create(
                path("/departments"),
                "{\"code\": \"%1$s\", \"name\": \"%1$s\", \"kind\": \"SERVICE\"}".formatted(code));
    }

    public String painPoint(String title) {
        var painPoint = lead.create(
                path("/pain-points"),
                "{\"title\": \"%s\", \"description\": \"\", \"touchpointIds\": [], \"departmentIds\": []}"
                        .formatted(title));
        painPoints.add(painPoint);
        return painPoint;
    }

    /// Enrols a person whose name is unique to this cycle.
    public Api stakeholder(String name, String departmentId, String governanceRole) {
        var username = name + "-" + id;
        lead.create(path("/stakeholders"), """
                {"departmentId": "%s", "username": "%s", "displayName": "%s", "jobLevel": "MANAGER",
                 "governanceRole": "%s", "influence": 50,
                 "empowerment": {"mandate": true, "hoursPerCycle": 4, "mayDecide": true, "dataAccess": false}}""".formatted(departmentId, username, name, governanceRole));
        return Api.as(username, "stakeholder");
    }

    public void measured() {
        lead.post(path("/measurements"), """
                        {"kind": "DELIVERY", "value": 62, "measuredOn": "2026-10-01", "source": "Invented for a test"}""").then().statusCode(201);
    }

    public void enter(String... states) {
        for (var state : states) {
            lead.post(path("/transitions"), "{\"to\": \"%s\"}".formatted(state))
                    .then()
                    .statusCode(201);
        }
    }

    /// Brings a cycle with a measurement into RANKING and opens a round over all pain points.
    public String openRound() {
        measured();
        enter("ASSESSING", "RANKING");
        return lead.create(path("/ranking-rounds"), "{\"title\": \"Round\"}");
    }
}
