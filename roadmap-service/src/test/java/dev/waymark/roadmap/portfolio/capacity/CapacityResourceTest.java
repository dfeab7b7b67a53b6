package dev.waymark.roadmap.portfolio.capacity;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.roadmap.SampleCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
class CapacityResourceTest {

    private final SampleCycle cycle = new SampleCycle();
    private final String capacities = cycle.path("/capacities");

    private static String capacity(String skill, String amounts) {
        return "{\"skill\": \"%s\", \"amounts\": [%s]}".formatted(skill, amounts);
    }

    @Test
    void aCapacityHoldsPersonDaysPerPeriod() {
        var created = cycle.lead.post(
                capacities,
                capacity(
                        "engineering",
                        "{\"period\": \"2027-Q1\", \"personDays\": 190}, {\"period\": \"2027-Q2\", \"personDays\": 0.5}"));
        created.then().statusCode(201).body("version", equalTo(0));
        cycle.ida
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .body("skill", equalTo("engineering"))
                .body("amounts.period", equalTo(List.of("2027-Q1", "2027-Q2")))
                .body("amounts.personDays", equalTo(List.of(190, 0.5f)));
        cycle.steering.get(capacities).then().body("items.skill", equalTo(List.of("engineering")));
    }

    @Test
    void faultsAreNamedAtOnce() {
        refused(cycle.lead.post(capacities, capacity(" ", """
                                        {"period": "2027", "personDays": 1}, {"period": "2027-Q1", "personDays": -1},
                                        {"period": "2027-Q2", "personDays": 1.255}, {"period": "2027-Q3", "personDays": "1"}""")), 400, "invalid-request")
                .body(
                        "violations.pointer",
                        hasItems("/skill", "/amounts/0/period", "/amounts/1", "/amounts/2", "/amounts/3/personDays"));
        var day = "{\"period\": \"2027-Q1\", \"personDays\": 1}";
        refused(cycle.lead.post(capacities, capacity("s", day + "," + day)), 400, "invalid-request");
    }

    @Test
    void aSkillHasOneCapacityInACycle() {
        cycle.lead.create(capacities, capacity("design", ""));
        refused(cycle.lead.post(capacities, capacity("design", "")), 409, "conflict");
        var other = "/v1/capacities/" + cycle.lead.create(capacities, capacity("build", ""));
        refused(cycle.lead.patch(other, "{\"skill\": \"design\"}"), 409, "conflict");
        new SampleCycle().lead.create(new SampleCycle().path("/capacities"), capacity("design", ""));
    }

    @Test
    void aDeletedCapacityIsGone() {
        var path = "/v1/capacities/" + cycle.lead.create(capacities, capacity("design", ""));

        refused(cycle.steering.delete(path), 403, "forbidden");
        refused(cycle.lead.request().delete(path), 428, "precondition-required");
        cycle.lead.delete(path).then().statusCode(204);
        refused(cycle.lead.get(path), 404, "not-found");
        refused(cycle.lead.request().header("If-Match", "*").delete(path), 404, "not-found");
        cycle.lead.create(capacities, capacity("design", ""));
    }

    @Test
    void aChangeNeedsTheCurrentVersion() {
        var path = "/v1/capacities/" + cycle.lead.create(capacities, capacity("design", ""));
        var patch =
                cycle.lead.request().contentType("application/merge-patch+json").body("{\"skill\": \"drawing\"}");
        refused(patch.patch(path), 428, "precondition-required");
        cycle.lead
                .patch(path, "{\"amounts\": [{\"period\": \"2027-Q1\", \"personDays\": 7}]}")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("skill", equalTo("design"))
                .body("amounts[0].personDays", equalTo(7));
        refused(patch.header("If-Match", "\"0\"").patch(path), 412, "stale-version");
        refused(cycle.steering.post(capacities, capacity("s", "")), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e2147483647", "1e99999999999"})
    void aNumberOfMoreDigitsThanAnybodyReadsIsRefused(String days) {
        refused(
                        cycle.lead.post(
                                capacities,
                                capacity("s", "{\"period\": \"2027-Q1\", \"personDays\": %s}".formatted(days))),
                        400,
                        "invalid-request")
                .body("violations.pointer", equalTo(List.of("/amounts/0/personDays")));
        cycle.lead.get(capacities).then().statusCode(200);
    }
}
