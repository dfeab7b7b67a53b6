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

    /// A touchpoint of a department made for it.
    public String touchpoint(String name, int importance, long volumePerYear) {
        return lead.create(
                path("/touchpoints"), """
                {"name": "%s", "channel": "phone", "lifecycleStage": "SERVICE", "departmentId": "%s",
                 "interactionType": "EVERYDAY", "momentsOfTruth": ["SMOT"], "human": true,
                 "volumePerYear": %d, "importance": %d}""".formatted(name, department("OF " + name), volumePerYear, importance));
    }

    public String painPoint(String title) {
        var painPoint = lead.create(
                path("/pain-points"),
                "{\"title\": \"%s\", \"description\": \"\", \"touchpointIds\": [], \"departmentIds\": []}"
                        .formatted(title));
        painPoints.add(painPoint);
        return painPoint;
    }

    /// A pain point that hits a touchpoint, in no department.
    public String painPointAt(String touchpoint) {
        return lead.create(
                path("/pain-points"),
                "{\"title\": \"Pain\", \"description\": \"\", \"touchpointIds\": [\"%s\"], \"departmentIds\": []}"
                        .formatted(touchpoint));
    }

    /// One of the basics of a touchpoint: a wait that may last 5 minutes, with what its meter shows.
    public String basic(String touchpoint, double minutes) {
        return lead.create("/v1/touchpoints/%s/basics".formatted(touchpoint), """
                {"category": "LONG_WAITS", "meter": "Mean wait", "unit": "minutes", "direction": "AT_MOST",
                 "threshold": 5,
                 "reading": {"value": %s, "readOn": "2026-09-30", "source": "Invented for a test"}}""".formatted(minutes));
    }

    public String journey(String name, boolean main, String... touchpoints) {
        return lead.create(
                path("/journeys"),
                "{\"name\": \"%s\", \"touchpointIds\": [%s], \"main\": %s}"
                        .formatted(name, SampleMenu.quoted(touchpoints), main));
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

    /// Five people answer the culture check, so that ASSESSING can end.
    public void checked(int answer) {
        for (int i = 0; i < 5; i++) {
            Api.as("person-%d-%s".formatted(i, id), "programme-lead")
                    .put(path("/readiness-sheet"), """
                            {"decisions": %1$d, "listening": %1$d, "freedom": %1$d, "leadership": %1$d,
                             "learning": %1$d}""".formatted(answer))
                    .then()
                    .statusCode(201);
        }
    }

    /// Moves the cycle on; before RANKING the culture check is answered.
    public void enter(String... states) {
        for (var state : states) {
            if (state.equals("RANKING")) {
                checked(3);
            }
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
