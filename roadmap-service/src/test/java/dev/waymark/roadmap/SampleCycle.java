package dev.waymark.roadmap;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.rest.fixture.Api;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.ConfigProvider;

/// A cycle of a test's own, with the people and initiatives of the contract files. All content is invented.
public final class SampleCycle {

    public static final String RUBRIC = """
            [{"score": 0, "meaning": "Nobody asked"}, {"score": 25, "meaning": "A few would notice"},
             {"score": 50, "meaning": "Some ask for it"}, {"score": 75, "meaning": "Many ask every week"},
             {"score": 100, "meaning": "People are harmed until it is done"}]""";

    private final String ids;
    public final String id;
    private String currency = "EUR";
    public final Api lead = Api.as("lea", "programme-lead");
    public final Api steering = Api.as("sten", "steering");
    public final Api auditor = Api.as("ada", "auditor");
    /// Works in operations, so rates for the business side; sponsor of initiative B.
    public final Api bea;
    /// Works in operations.
    public final Api ben;
    /// Works in the IT department.
    public final Api ida;
    /// May see the cycle, but takes part in no department.
    public final Api guest;
    /// Takes part in another cycle.
    public final Api stranger = Api.as("jon", "stakeholder");
    /// Finds every cycle closed.
    public final Api late = Api.as("closed-lea", "programme-lead");

    public SampleCycle() {
        var random = UUID.randomUUID().toString();
        ids = random.substring(0, random.length() - 4);
        id = ids + "c1c1";
        bea = Api.as("bea-" + id, "stakeholder");
        ben = Api.as("ben-" + id, "stakeholder");
        ida = Api.as("ida-" + id, "stakeholder");
        guest = Api.as("guest-" + id, "stakeholder");
    }

    public String path(String below) {
        return "/v1/cycles/" + id + below;
    }

    /// @param end the last four digits of its id in the contract files, such as `d001`
    public String idOf(String end) {
        return ids + end;
    }

    /// Initiative A to D.
    public String initiative(char code) {
        return idOf("e%03d".formatted(code - 'A' + 1));
    }

    public String initiativePath(char code, String below) {
        return "/v1/initiatives/" + initiative(code) + below;
    }

    public static String rated(String name, String side, double weight) {
        return """
                {"name": "%s", "side": "%s", "weight": %s, "source": "RATED", "rubric": %s}""".formatted(name, side, weight, RUBRIC);
    }

    public static String computed(String source, double weight) {
        return """
                {"name": "%1$s", "side": "BUSINESS", "weight": %2$s, "source": "%1$s"}""".formatted(source, weight);
    }

    public String criterion(String definition) {
        return lead.create(path("/criteria"), definition);
    }

    public Response rate(Api rater, char initiative, String criterionId, double score) {
        return rater.put(initiativePath(initiative, "/rating-sheet"), """
                {"ratings": [{"criterionId": "%s", "score": %s}]}""".formatted(criterionId, score));
    }

    /// A pot that pays everything, with the same money in the first quarters of 2027.
    public String pot(String name, String money) {
        return lead.create(path("/budget-pots"), """
                {"name": "%1$s", "departmentIds": [], "categories": [], "amounts": [
                  {"period": "2027-Q1", "amount": {"amount": "%2$s", "currency": "%3$s"}},
                  {"period": "2027-Q2", "amount": {"amount": "%2$s", "currency": "%3$s"}}]}""".formatted(name, money, currency));
    }

    /// @param more further JSON properties, each with a comma before it
    public Response enter(char initiative, String potId, String more) {
        return lead.put(
                initiativePath(initiative, "/portfolio-entry"),
                "{\"budgetPotId\": \"%s\", \"blockers\": [] %s}".formatted(potId, more));
    }

    /// From now on the cycle counts in another currency.
    public SampleCycle in(String code) {
        currency = code;
        answer("assessment-service", "read-cycle", "", cycle -> setCurrency(cycle, code));
        answer(
                "assessment-service",
                "read-assessment-snapshot",
                "/assessment-snapshot",
                snapshot -> setCurrency(snapshot.path("cycle"), code));
        return this;
    }

    private static void setCurrency(JsonNode cycle, String code) {
        ((ObjectNode) cycle).put("currency", code);
    }

    /// Lets the siblings answer otherwise for this cycle: a contract's answer with a change, such as
    /// `("initiative-service", "read-initiative-snapshot", "/initiative-snapshot", body -> …)`.
    public void answer(String provider, String contract, String below, Consumer<JsonNode> change) {
        var body = SiblingAnswers.contract(provider, contract, ids);
        change.accept(body);
        var url = ConfigProvider.getConfig().getValue("waymark.assessment.url", String.class);
        given().contentType("application/json")
                .body(body.toString())
                .put(url + path(below))
                .then()
                .statusCode(204);
    }
}
