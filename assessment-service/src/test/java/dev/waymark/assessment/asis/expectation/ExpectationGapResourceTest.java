package dev.waymark.assessment.asis.expectation;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.assessment.asis.gap.GapExamples;
import dev.waymark.rest.fixture.DrawnManners;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ExpectationGapResourceTest {

    private SampleCycle cycle;

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
    }

    @Test
    void theExampleOfTheMethodComesOutOverHttp() {
        measure("EXPECTATION", 70, "2026-10-01", "");
        measure("DELIVERY", 62, "2026-10-01", "");
        assume();
        var gap = cycle.lead.get(cycle.path("/expectation-gap")).then().statusCode(200);
        gap.body("gap.standing", equalTo("SHORTFALL")).body("gap.band", equalTo(3f));
        var path = gap.extract().jsonPath();
        assertThat(path.getList("gap.path.gap", Double.class).stream().map(GapExamples::rounded))
                .containsExactly("8.00", "13.40", "19.81", "27.34");
        assertThat(path.getDouble("gap.path[1].requiredChangePerYear")).isEqualTo(16.4, within(1e-9));
        assertThat(path.getDouble("gap.path[1].engagementLedChangePerYear")).isEqualTo(13.4, within(1e-9));
        cycle.lead.getAgain(cycle.path("/expectation-gap")).then().statusCode(304);
        assertThat(DrawnManners.pictureOf(cycle.lead, cycle.path("/expectation-gap")))
                .contains("<title>Expectation and delivery</title>")
                .contains(
                        "<desc>On 2026-10-01 customers expect 70.0 and get 62.0: a gap of 8.0 points, shortfall. After 3"
                                + " more years it is 27.3 points if nothing is done.</desc>")
                .contains("<title>2027-10-01, gap 13.4, expectation: 78.4</title>");
        assertThat(cycle.lead
                        .get(cycle.path("/expectation-gap?horizonYears=0&format=svg"))
                        .asString())
                .contains("a gap of 8.0 points, shortfall.</desc>");
    }

    @Test
    void enoughMeasurementsGiveTheTrendsThemselves() {
        for (var earlier = 0; earlier < 2; earlier++) {
            measure("EXPECTATION", 35, "2022-10-01", "");
            measure("DELIVERY", 50, "2022-10-01", "");
        }
        measure("EXPECTATION", 70, "2026-10-01", "");
        measure("DELIVERY", 62, "2026-10-01", "");
        var gap = cycle.lead
                .get(cycle.path("/expectation-gap"))
                .then()
                .statusCode(200)
                .body("gap.groups[0].expectation.basis", equalTo("FITTED"))
                .body("gap.groups[0].expectation.measurements", equalTo(3))
                .body("gap.groups[0].delivery.basis", equalTo("FITTED"))
                .body("gap.groups[0].delivery.measurements", equalTo(3))
                .extract()
                .jsonPath();
        assertThat(gap.getDouble("gap.groups[0].expectation.rate")).isEqualTo(0.1892, within(0.00005));
        assertThat(gap.getDouble("gap.groups[0].delivery.rate")).isEqualTo(3, within(1e-9));
        assertThat(gap.getDouble("gap.path[0].gap")).isEqualTo(8.0, within(1e-9));
        assertThat(gap.getDouble("gap.path[1].gap")).isEqualTo(18.24, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"67, GOOD_ENOUGH", "66, SHORTFALL", "73, GOOD_ENOUGH", "74, OVERSHOOT"})
    void threePointsApartIsGoodEnough(int delivery, String standing) {
        assume();
        measure("EXPECTATION", 70, "2026-10-01", "");
        measure("DELIVERY", delivery, "2026-10-01", "");
        cycle.lead
                .get(cycle.path("/expectation-gap"))
                .then()
                .statusCode(200)
                .body("gap.standing", equalTo(standing))
                .body("gap.path[0].standing", equalTo(standing));
    }

    @Test
    void whatWasNotMeasuredIsNamed() {
        measure("EXPECTATION", 70, "2026-10-01", "");
        refused(cycle.lead.get(cycle.path("/expectation-gap")), 409, "not-measured")
                .body("violations.message", hasItem(containsString("DELIVERY of all customers was never measured")))
                .body("violations.message", hasItem(containsString("EXPECTATION of all customers has 1 of the 3")));
        refused(cycle.lead.get(cycle.path("/expectation-gap?touchpointId=x")), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("?touchpointId"));
        refused(cycle.lead.get(cycle.path("/expectation-gap?segment=none")), 404, "not-found");
        refused(cycle.lead.get(cycle.path("/expectation-gap?touchpointId=" + cycle.id)), 404, "not-found");
    }

    @Test
    void theOverallGapIsWeightedOverTheSegments() {
        cycle.lead.put(cycle.path("/segments"), segments("0.75", "0.25")).then().statusCode(201);
        assume();
        measure("EXPECTATION", 70, "2026-10-01", ", \"segment\": \"families\"");
        measure("DELIVERY", 62, "2026-10-01", ", \"segment\": \"families\"");
        refused(cycle.lead.get(cycle.path("/expectation-gap")), 409, "not-measured")
                .body("violations.size()", equalTo(2));
        measure("EXPECTATION", 60, "2026-10-01", ", \"segment\": \"firms\"");
        measure("DELIVERY", 64, "2026-10-01", ", \"segment\": \"firms\"");
        cycle.lead
                .get(cycle.path("/expectation-gap"))
                .then()
                .body("gap.path[0].gap", equalTo(5f))
                .body("gap.groups.gap", equalTo(List.of(8f, -4f)));
        cycle.lead
                .get(cycle.path("/expectation-gap?segment=firms"))
                .then()
                .body("gap.path[0].gap", equalTo(-4f))
                .body("gap.standing", equalTo("OVERSHOOT"));
        refused(
                cycle.lead.replace(cycle.path("/segments"), "{\"segments\": [%s]}".formatted(segment("firms", "1"))),
                409,
                "segment-in-use");
        cycle.lead
                .replace(cycle.path("/segments"), segments("0.5", "0.5"))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        refused(cycle.lead.replace(cycle.path("/segments"), segments("0.5", "0.6")), 400, "invalid-request")
                .body("violations[0].message", containsString("must sum to 1"));
        refused(
                cycle.lead.post(cycle.path("/measurements"), measurement("DELIVERY", 1, ", \"segment\": \"x\"")),
                422,
                "unknown-reference");
    }

    @Test
    void moneyAboveTheBandOnWhatMattersLittleIsAFinding() {
        var touchpoint = touchpoint(40);
        assume();
        var there = ", \"touchpointId\": \"%s\"".formatted(touchpoint);
        measure("EXPECTATION", 60, "2026-10-01", there);
        measure("DELIVERY", 70, "2026-10-01", there);
        var path = cycle.path("/expectation-gap?touchpointId=" + touchpoint);
        cycle.lead
                .get(path)
                .then()
                .body("overspend.pointsAboveBand", equalTo(7f))
                .body("overspend.importantFrom", equalTo(70f))
                .body("overspend.costPerYear.amount", equalTo("2500.00"));
        cycle.lead
                .get(cycle.path("/touchpoint-gaps"))
                .then()
                .statusCode(200)
                .body("items[0].standing", equalTo("OVERSHOOT"))
                .body("items[0].gap", equalTo(-10f))
                .body("items[0].overspend.pointsAboveBand", equalTo(7f))
                .body("items[0].band", equalTo(3f))
                .body("items[0].importantFrom", equalTo(70f))
                .body(
                        "items[0].reasons",
                        hasItems(
                                "Good enough is expectation ± 3.0: a gap of -10.00 is OVERSHOOT.",
                                "An overspend is an OVERSHOOT below importance 70; here importance is 40.0."));
        cycle.lead
                .patch("/v1/touchpoints/" + touchpoint, "{\"importance\": 70}")
                .then()
                .statusCode(200);
        cycle.lead.get(path).then().body("overspend", nullValue());
    }

    @Test
    void aTouchpointThatNobodyMeasuredShowsTheDefaultsToo() {
        touchpoint(40);
        cycle.lead
                .get(cycle.path("/touchpoint-gaps"))
                .then()
                .statusCode(200)
                .body("items[0].gap", nullValue())
                .body("items[0].missing.size()", equalTo(2))
                .body("items[0].band", equalTo(3f))
                .body("items[0].importantFrom", equalTo(70f))
                .body("items[0].reasons", hasItem(containsString("Too little was measured")));
    }

    @Test
    void aTouchpointThatWasMeasuredWithoutAskingWhoAnswersIsJudgedOverAllCustomers() {
        cycle.lead.put(cycle.path("/segments"), segments("0.75", "0.25")).then().statusCode(201);
        assume();
        var at = ", \"touchpointId\": \"%s\"".formatted(touchpoint(40));
        measure("EXPECTATION", 70, "2026-10-01", at);
        measure("DELIVERY", 62, "2026-10-01", at);
        cycle.lead.get(cycle.path("/touchpoint-gaps")).then().body("items[0].gap", equalTo(8f));
    }

    @Test
    void theAssumedTrendsAreReplacedByWhoKnowsTheirVersion() {
        refused(cycle.lead.get(cycle.path("/trend-assumption")), 404, "not-found");
        refused(cycle.lead.get(cycle.path("/segments")), 404, "not-found");
        assume();
        refused(cycle.lead.put(cycle.path("/trend-assumption"), rates("0.1")), 428, "precondition-required");
        cycle.lead
                .replace(cycle.path("/trend-assumption"), rates("0.1"))
                .then()
                .statusCode(200)
                .body("expectationGrowth", equalTo(0.1f));
    }

    private void assume() {
        cycle.lead.put(cycle.path("/trend-assumption"), rates("0.12")).then().statusCode(201);
    }

    private static String rates(String growth) {
        return "{\"expectationGrowth\": %s, \"deliveryChange\": 3, \"source\": \"Invented for a test\"}"
                .formatted(growth);
    }

    private void measure(String kind, int value, String day, String more) {
        cycle.lead
                .post(
                        cycle.path("/measurements"),
                        measurement(kind, value, more).replace("2026-10-01", day))
                .then()
                .statusCode(201);
    }

    private static String measurement(String kind, int value, String more) {
        return "{\"kind\": \"%s\", \"value\": %d, \"measuredOn\": \"2026-10-01\", \"source\": \"Invented for a test\"%s}"
                .formatted(kind, value, more);
    }

    private static String segments(String families, String firms) {
        return "{\"segments\": [%s, %s]}".formatted(segment("families", families), segment("firms", firms));
    }

    private static String segment(String code, String weight) {
        return "{\"code\": \"%1$s\", \"name\": \"%1$s\", \"weight\": %2$s}".formatted(code, weight);
    }

    private String touchpoint(int importance) {
        return cycle.lead.create(cycle.path("/touchpoints"), """
                {"name": "Lounge", "channel": "shop", "lifecycleStage": "SERVICE", "departmentId": "%s",
                 "interactionType": "WOW", "momentsOfTruth": [], "human": true, "volumePerYear": 1000,
                 "importance": %d, "costPerInteraction": {"amount": "2.50", "currency": "EUR"}}""".formatted(cycle.department("OPS"), importance));
    }
}
