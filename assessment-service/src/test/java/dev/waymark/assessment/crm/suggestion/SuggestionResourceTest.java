package dev.waymark.assessment.crm.suggestion;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCrm;
import dev.waymark.assessment.SampleMenu;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SuggestionResourceTest {

    private SampleMenu menu;
    private SampleCrm crm;
    private Api lead;
    private String hotline;

    @BeforeEach
    void setUpTheSource() {
        menu = new SampleMenu();
        menu.describeSource("DROP");
        hotline = menu.touchpoint("Hotline");
        menu.map(hotline);
        crm = new SampleCrm(menu);
        lead = menu.cycle.lead;
    }

    private ValidatableResponse list(String query) {
        return lead.get(menu.cycle.path("/suggestions" + query)).then().statusCode(200);
    }

    private String only(String query) {
        List<String> ids = list(query).extract().path("items.id");
        assertThat(ids).hasSize(1);
        return menu.cycle.path("/suggestions/" + ids.getFirst());
    }

    private static String decision(String verdict) {
        return "{\"verdict\": \"%s\", \"reason\": \"Invented\"}".formatted(verdict);
    }

    @Test
    void answersSuggestAMeasurementThatFollowsThemUntilItIsDecided() {
        crm.answers(crm.delivery(1, 60), crm.delivery(2, 70));
        var suggestion = only("?kind=MEASUREMENT");
        lead.get(suggestion)
                .then()
                .body("value.toDouble()", closeTo(65, 1e-9))
                .body("records", equalTo(2))
                .body("state", equalTo("OPEN"))
                .body("stream", equalTo("survey-responses"))
                .body("touchpoint.name", equalTo("Hotline"));
        crm.answers(crm.delivery(2, 80));
        lead.get(suggestion).then().body("value.toDouble()", closeTo(70, 1e-9));

        lead.post(suggestion + "/decision", decision("ACCEPTED"))
                .then()
                .statusCode(201)
                .body("state", equalTo("ACCEPTED"))
                .body("decision.changedSince", equalTo(false))
                .body("decision.decidedBy", equalTo("lea"));
        String measurement = lead.get(suggestion).path("decision.measurementId");
        lead.get("/v1/measurements/" + measurement)
                .then()
                .body("value.toDouble()", closeTo(70, 1e-9))
                .body("kind", equalTo("DELIVERY"))
                .body("sampleSize", equalTo(2))
                .body("source", containsString("2 survey responses"));

        crm.answers(crm.delivery(3, 100));
        lead.get(suggestion)
                .then()
                .body("decision.changedSince", equalTo(true))
                .body("decision.records", equalTo(2))
                .body("decision.value.toDouble()", closeTo(70, 1e-9))
                .body("value.toDouble()", closeTo(80, 1e-9));
        crm.answers(crm.deleted(1), crm.deleted(2), crm.deleted(3));
        lead.get(suggestion).then().body("records", equalTo(0)).body("value", nullValue());
    }

    @Test
    void itIsDecidedAnewOnceItsMeasurementIsGone() {
        crm.answers(crm.delivery(1, 60));
        var suggestion = only("?state=OPEN");
        lead.post(suggestion + "/decision", decision("DECLINED")).then().statusCode(201);
        lead.post(suggestion + "/decision", decision("ACCEPTED")).then().statusCode(201);
        refused(lead.post(suggestion + "/decision", decision("DECLINED")), 409, "suggestion-decided");
        var measurement = "/v1/measurements/" + lead.get(suggestion).path("decision.measurementId");
        lead.delete(measurement).then().statusCode(204);
        lead.get(suggestion).then().body("decision.measurementId", nullValue()).body("state", equalTo("ACCEPTED"));
        lead.post(suggestion + "/decision", decision("DECLINED"))
                .then()
                .statusCode(201)
                .body("state", equalTo("DECLINED"));
    }

    @Test
    void theSegmentComesFromTheAnswerOrFromItsAccount() {
        lead.put(menu.cycle.path("/segments"), """
                {"segments": [{"code": "families", "name": "Families", "weight": 1}]}""").then().statusCode(201);
        crm.send("accounts", """
                {"externalId": "A-1", "segment": "Household"}""", """
                {"externalId": "A-2", "segment": "Unknown"}""");
        crm.answers(crm.delivery(1, 60, "A-1"), crm.delivery(2, 80, "A-2"));
        list("").body("items.segment", equalTo(Arrays.asList((String) null)));
        menu.crm
                .put(menu.source + "/segment-mapping", "{\"values\": {\" HOUSEHOLD\": \"families\", \"x\": \"none\"}}")
                .then()
                .statusCode(201);
        list("?sort=records")
                .body("items.records", equalTo(List.of(1, 2)))
                .body("items.segment", equalTo(Arrays.asList("families", null)));
        refused(
                menu.crm.replace(
                        menu.source + "/segment-mapping", "{\"values\": {\"a\": \"families\", \"A\": \"families\"}}"),
                422,
                "look-alike-words");
    }

    @Test
    void lostOpportunitiesSuggestGainsByReasonQuarterAndCurrency() {
        var painPoint = menu.cycle.painPointAt(hotline);
        crm.send(
                        "opportunities",
                        crm.lost(1, "Too slow", "2026-02-01", "100.50", "EUR"),
                        crm.lost(2, "too slow", "2026-03-01", "200", "EUR"),
                        crm.lost(3, "Too slow", "2026-03-01", "7", "JPY"),
                        crm.lost(4, "Price", "2026-03-01", "1", "EUR"),
                        crm.lost(5, "Price", "2026-03-01", "1.005", "EUR"),
                        """
                        {"externalId": "6", "amount": 5}""")
                .then()
                .body("counts", equalTo(Map.of("CREATED", 4, "REJECTED", 2)))
                .body("results[4].violations[0].message", containsString("decimal places of EUR"))
                .body("results[5].violations[0].message", containsString("belong together"));
        list("?kind=GAIN").body("items", equalTo(List.of()));
        menu.crm
                .put(menu.source + "/mappings/lost-reason", "{\"values\": {\"too slow\": \"%s\"}}".formatted(painPoint))
                .then()
                .statusCode(201);
        menu.crm.get(menu.source + "/unmapped").then().body("values.value", equalTo(List.of("Price")));
        list("?kind=GAIN&sort=records")
                .body("items.painPointId", equalTo(List.of(painPoint, painPoint)))
                .body("items.amount.amount", equalTo(List.of("7", "300.50")))
                .body("items.period", equalTo(List.of("2026-Q1", "2026-Q1")));
        String euros = list("?kind=GAIN&sort=-records").extract().path("items[0].id");
        lead.post(menu.cycle.path("/suggestions/%s/decision".formatted(euros)), decision("DECLINED"))
                .then()
                .statusCode(201)
                .body("decision.amount.amount", equalTo("300.50"));
        list("?state=DECLINED").body("items.id", equalTo(List.of(euros)));
    }

    @Test
    void otherCyclesAndOtherRolesSeeNothing() {
        crm.answers(crm.delivery(1, 60));
        var suggestion = only("");
        var other = new SampleMenu().cycle;
        other.lead.get(other.path("/suggestions")).then().body("items", equalTo(List.of()));
        refused(other.lead.get(suggestion.replace(menu.cycle.id, other.id)), 404, "not-found");
        refused(menu.crm.get(suggestion), 403, "forbidden");
    }
}
