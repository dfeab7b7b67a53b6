package dev.waymark.initiative;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.FilledWebhook;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/// A cycle of a test's own, with what it takes to fill it. All content is invented.
public final class SampleCycle {

    public static final String DEPARTMENT = "01980000-0000-7000-8000-00000000d001";
    /// Hits a journey whose basics score is 69.9.
    public static final String PAIN_A = "01980000-0000-7000-8000-00000000a001";
    /// Hits a touchpoint on no journey whose basics score is 70.
    public static final String PAIN_B = "01980000-0000-7000-8000-00000000a002";
    /// Hits a journey without basics.
    public static final String PAIN_C = "01980000-0000-7000-8000-00000000a003";

    public static final String RATINGS = """
            {"technology": 60, "organisationalChange": 40, "dependencies": 20, "vendor": 10, "reversibility": 80}""";

    /// Cost now (400, 500, 900), yearly gain (150, 350, 500) at adoption 0.4, 0.8, 1.0, at 8 %.
    public static final String WORKED_PRICE = """
            {"discountRate": 0.08, "periodLength": "YEAR", "adoption": [0.4, 0.8, 1.0], "lines": [
              {"label": "Build", "kind": "COST", "nature": "ONE_OFF", "ledger": "CAPEX", "fromPeriod": 0, "toPeriod": 0,
               "amount": {"low": "400", "likely": "500", "high": "900"}},
              {"label": "Fewer calls", "kind": "GAIN", "nature": "RUNNING", "gainType": "COST_TO_SERVE",
               "fromPeriod": 1, "toPeriod": 3, "amount": {"low": "150", "likely": "350", "high": "500"}}]}""";

    /// An amount known for certain: no spread.
    public static final String CERTAIN_PRICE = """
            {"discountRate": 0.08, "periodLength": "YEAR", "lines": [
              {"label": "Build", "kind": "COST", "nature": "ONE_OFF", "ledger": "CAPEX", "fromPeriod": 0, "toPeriod": 0,
               "amount": {"low": "100", "likely": "100", "high": "100"}}]}""";

    public final String id = UUID.randomUUID().toString();
    public final Api lead = Api.as("lea", "programme-lead");
    public final Api steering = Api.as("sten", "steering");
    public final Api viewer = Api.as("vera", "viewer");
    /// Takes part in this cycle.
    public final Api stakeholder = Api.as("kim" + id, "stakeholder");
    /// Takes part in another cycle.
    public final Api stranger = Api.as("jon", "stakeholder");
    /// Finds every cycle closed.
    public final Api late = Api.as("closed-lea", "programme-lead");

    public String path(String below) {
        return "/v1/cycles/" + id + below;
    }

    public String goal(String level, int weight) {
        return lead.create(
                path("/goals"), "{\"level\": \"%s\", \"title\": \"Goal\", \"weight\": %d}".formatted(level, weight));
    }

    /// @param more further JSON properties, each with a comma before it
    public static String describe(String code, String more) {
        return """
                {"code": "%s", "title": "Initiative %s", "departmentId": "%s", "durationPeriods": 2, "riskRatings": %s %s}""".formatted(code, code, DEPARTMENT, RATINGS, more);
    }

    public String initiative(String code, String more) {
        return lead.create(path("/initiatives"), describe(code, more));
    }

    public Response price(String initiative, String price) {
        return lead.put("/v1/initiatives/%s/price".formatted(initiative), price);
    }

    public String pricedInitiative(String code, String price) {
        var initiative = initiative(code, "");
        price(initiative, price).then().statusCode(201);
        return initiative;
    }

    /// A cost of 110 where 100 was estimated.
    public void recordActuals(String initiative) {
        lead.put(
                        "/v1/initiatives/%s/actuals".formatted(initiative),
                        "{\"through\": 0, \"amounts\": [{\"lineType\": \"CAPEX\", \"period\": 0, \"amount\": \"110\"}]}")
                .then()
                .statusCode(201);
    }

    public String conversionRate(String currency, String day) {
        return lead.create(
                path("/conversion-rates"),
                "{\"currency\": \"%s\", \"validFrom\": \"%s\", \"rate\": 0.9, \"source\": \"s\"}"
                        .formatted(currency, day));
    }

    /// Lets the record of a source stand for an initiative.
    public void refer(String initiative, String source, String externalId) {
        lead.put(
                        "/v1/initiatives/%s/external-references/%s".formatted(initiative, source),
                        "{\"externalId\": \"%s\"}".formatted(externalId))
                .then()
                .statusCode(201);
    }

    /// A value of something that is there for each path parameter of the service.
    public Map<String, String> onPaths() {
        var assumption = lead.create(
                path("/assumptions"), "{\"statement\": \"s\", \"source\": \"s\", \"observedOn\": \"2026-01-01\"}");
        var initiative = pricedInitiative("A", CERTAIN_PRICE);
        refer(initiative, "crm", "PRJ-1");
        recordActuals(initiative);
        return FilledWebhook.at("/v1/changes/initiatives/webhooks", id.toString(), lead)
                .with(Map.of(
                        "cycleId",
                        id,
                        "goalId",
                        goal("IT", 1),
                        "initiativeId",
                        initiative,
                        "source",
                        "crm",
                        "conversionRateId",
                        conversionRate("USD", "2026-01-01"),
                        "assumptionId",
                        assumption));
    }

    public void observe(String indicator, String day, double value) {
        lead.post(path("/climate-observations"), """
                        {"indicator": "%s", "observedOn": "%s", "value": %s, "source": "invented"}""".formatted(indicator, day, value))
                .then()
                .statusCode(201);
    }
}
