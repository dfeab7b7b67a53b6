package dev.waymark.roadmap;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.FilledWebhook;
import io.restassured.response.Response;
import java.util.Map;

/// A cycle whose initiatives A, B and D are candidates: rated by both sides, paid from one pot. A costs 400
/// and 150, B 120, D 90; B waits for A, and D, which the law demands by the first quarter of 2027, excludes
/// B. C has no price.
public final class ReadyCycle {

    public final SampleCycle cycle;
    public final Api lead;
    public final String pot;

    public ReadyCycle(String moneyPerQuarter) {
        this(new SampleCycle(), moneyPerQuarter);
    }

    public ReadyCycle(SampleCycle sample, String moneyPerQuarter) {
        cycle = sample;
        lead = cycle.lead;
        cycle.criterion(SampleCycle.computed("PAIN_RELIEF", 3));
        cycle.criterion(SampleCycle.computed("ALIGNMENT", 2));
        cycle.criterion(SampleCycle.computed("EXPECTED_VALUE", 1));
        var need = cycle.criterion(SampleCycle.rated("Customer need", "BUSINESS", 4));
        var fit = cycle.criterion(SampleCycle.rated("Architecture fit", "IT", 1));
        pot = cycle.pot("All", moneyPerQuarter);
        for (var initiative : new char[] {'A', 'B', 'D'}) {
            cycle.rate(cycle.ben, initiative, need, 80).then().statusCode(201);
            cycle.rate(cycle.ida, initiative, fit, 60).then().statusCode(201);
            cycle.enter(initiative, pot, "").then().statusCode(201);
        }
    }

    /// A proposal for the first two quarters of 2027.
    public static String proposal(String more) {
        return """
                {"name": "First half", "firstPeriod": "2027-Q1", "periods": 2,
                 "objective": {"priority": 1, "netPresentValue": 0, "painRelief": 0}, "discountPerPeriod": 0.9 %s}""".formatted(more);
    }

    public Response propose(Api proposer, String proposal) {
        return proposer.request()
                .header("Prefer", "wait=30")
                .contentType("application/json")
                .body(proposal)
                .post(cycle.path("/roadmaps"));
    }

    /// Proposes a roadmap and waits for it; returns its path.
    public String roadmap(Api proposer) {
        var job = propose(proposer, proposal("")).then().statusCode(202).extract();
        return job.path("result");
    }

    /// A member of the committee approves a draft.
    public void approve(String roadmap) {
        cycle.steering
                .post(roadmap + "/approval", "{\"verdict\": \"APPROVED\"}")
                .then()
                .statusCode(201);
    }

    /// A member of the committee approves a draft and publishes it.
    public Response publish(String roadmap) {
        approve(roadmap);
        return cycle.steering.post(roadmap + "/publication");
    }

    /// A value of something that is there for each path parameter of the service.
    public Map<String, String> onPaths() {
        var job = propose(lead, proposal("")).then().statusCode(202).extract();
        approve(job.path("result"));
        lead.put(cycle.initiativePath('A', "/manual-move"), "{\"place\": 1, \"reason\": \"The law\"}")
                .then()
                .statusCode(201);
        return FilledWebhook.at("/v1/changes/roadmaps/webhooks", cycle.id.toString(), lead)
                .with(Map.of(
                        "cycleId",
                        cycle.id,
                        "initiativeId",
                        cycle.initiative('A'),
                        "criterionId",
                        cycle.criterion(SampleCycle.rated("Reach", "BUSINESS", 1)),
                        "budgetPotId",
                        pot,
                        "capacityId",
                        lead.create(cycle.path("/capacities"), "{\"skill\": \"s\", \"amounts\": []}"),
                        "jobId",
                        job.path("id"),
                        "roadmapId",
                        lastPart(job.path("result"))));
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
