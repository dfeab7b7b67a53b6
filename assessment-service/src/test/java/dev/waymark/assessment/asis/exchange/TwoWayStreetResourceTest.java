package dev.waymark.assessment.asis.exchange;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TwoWayStreetResourceTest {

    private SampleCycle cycle;

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
    }

    @Test
    void whatIsTakenTwiceRunningIsParasitic() {
        refused(cycle.lead.get(cycle.path("/two-way-street")), 404, "not-found");
        weigh(cycle.id, 8, 1).then().statusCode(201);
        cycle.lead
                .get(cycle.path("/two-way-street"))
                .then()
                .statusCode(200)
                .body("balance.toDouble()", closeTo(0.778, 0.0005))
                .body("oneSidedAbove", equalTo(0.5f))
                .body("verdict", equalTo("ONE_SIDED"))
                .body("balanceBefore", nullValue());
        var next = cycle.lead.create(cycle.path("/successors"), "{\"name\": \"Next\", \"startsOn\": \"2028-01-01\"}");
        weigh(next, 9, 1).then().statusCode(201);
        var street = cycle.lead
                .get("/v1/cycles/%s/two-way-street".formatted(next))
                .then()
                .body("verdict", equalTo("PARASITIC"))
                .extract()
                .jsonPath();
        assertThat("%.3f".formatted(street.getDouble("balanceBefore"))).isEqualTo("0.778");
        cycle.lead.replace(cycle.path("/exchange-values"), values(4, 4)).then().statusCode(200);
        cycle.lead.get("/v1/cycles/%s/two-way-street".formatted(next)).then().body("verdict", equalTo("ONE_SIDED"));
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "0, 0"})
    void whereBothGainAlikeTheStreetGoesBothWays(int brand, int customer) {
        weigh(cycle.id, brand, customer).then().statusCode(201);
        cycle.lead
                .get(cycle.path("/two-way-street"))
                .then()
                .statusCode(200)
                .body("balance", equalTo(0.0f))
                .body("verdict", equalTo("TWO_WAY"));
    }

    @Test
    void whatIsJustAtTheLimitStillGoesBothWays() {
        weigh(cycle.id, 3, 1).then().statusCode(201);
        cycle.lead
                .get(cycle.path("/two-way-street"))
                .then()
                .statusCode(200)
                .body("balance", equalTo(0.5f))
                .body("verdict", equalTo("TWO_WAY"));
    }

    private Response weigh(String cycleId, int brand, int customer) {
        return cycle.lead.put("/v1/cycles/%s/exchange-values".formatted(cycleId), values(brand, customer));
    }

    private static String values(int brand, int customer) {
        return "{\"valueToBrand\": %d, \"valueToCustomer\": %d, \"source\": \"Invented for a test\"}"
                .formatted(brand, customer);
    }
}
