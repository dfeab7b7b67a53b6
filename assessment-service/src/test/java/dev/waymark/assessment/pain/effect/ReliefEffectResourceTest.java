package dev.waymark.assessment.pain.effect;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.DrawnManners;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReliefEffectResourceTest {

    private static final LocalDate FIRST = LocalDate.parse("2025-09-01");
    private static final int LIVE = 26;
    private static final int WEEKS = 40;

    private SampleCycle cycle;
    private String comparisons;

    @BeforeEach
    void makeCycle() {
        cycle = new SampleCycle();
        comparisons = cycle.path("/relief-comparisons");
    }

    private String comparison(String relieved, String untreated, String decided, String live) {
        return """
                {"name": "I05 A message", "relievedIds": ["%s"], "untreatedIds": ["%s"], "decidedOn": "%s",
                 "liveOn": "%s", "promisedMitigation": 0.3}""".formatted(relieved, untreated, decided, live);
    }

    private List<String> painPoints(int count) {
        var ids = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            ids.add(cycle.painPoint("Pain " + i));
        }
        return ids;
    }

    @Test
    void whatFellBeyondTheUntreatedHasWorked() {
        var ids = painPoints(5);
        sendCases(ids);
        var path = cycle.lead.create(
                comparisons,
                comparison(ids.getFirst(), String.join("\", \"", ids.subList(1, 5)), "2026-02-09", "2026-03-02"));
        var effect = "/v1/relief-comparisons/" + path + "/effect";

        cycle.lead
                .get(effect)
                .then()
                .statusCode(200)
                .body("verdict", equalTo("YES"))
                .body("missing", equalTo(List.of()))
                .body("untreated", equalTo(4))
                .body("promisedPercent", equalTo(-30f))
                .body("differenceInDifferences.changePercent", lessThan(-40f))
                .body("differenceInDifferences.highPercent", lessThan(0f))
                .body("interruptedSeries.changePercent", lessThan(0f))
                .body("naivePercent", lessThan(-40f))
                .body("weeks.size()", equalTo(WEEKS - 2))
                .body("weeks.findAll { it.part == 'AFTER' }.size()", equalTo(WEEKS - 1 - LIVE));
        assertThat(DrawnManners.pictureOf(cycle.lead, effect)).contains("Has it worked? Yes", "Plain difference");

        var early = cycle.lead.create(
                comparisons,
                comparison(ids.getFirst(), String.join("\", \"", ids.subList(1, 5)), "2026-02-09", "2026-05-25"));
        cycle.lead
                .get("/v1/relief-comparisons/" + early + "/effect")
                .then()
                .body("verdict", equalTo("CANNOT_TELL"))
                .body("missing.size()", equalTo(1))
                .body("differenceInDifferences", nullValue());
        assertThat(DrawnManners.pictureOf(cycle.lead, "/v1/relief-comparisons/" + early + "/effect"))
                .contains("There is too little evidence");
        cycle.lead
                .get(comparisons)
                .then()
                .body("items.name", equalTo(List.of("I05 A message", "I05 A message")))
                .body("items[0].relieveds.title", contains("Pain 0"));
    }

    @Test
    void aComparisonIsFixedOnceWithoutContradictions() {
        var ids = painPoints(4);
        var others = String.join("\", \"", ids.subList(1, 4));
        refused(
                        cycle.lead.post(comparisons, comparison(ids.get(1), others, "2026-03-02", "2026-03-01")),
                        400,
                        "invalid-request")
                .body("violations.pointer", contains("/liveOn", "/untreatedIds"));
        refused(
                cycle.lead.post(comparisons, comparison(cycle.id, others, "2026-03-02", "2026-03-02")),
                422,
                "unknown-reference");
        refused(
                Api.as("sten", "steering")
                        .post(comparisons, comparison(ids.getFirst(), others, "2026-03-02", "2026-03-02")),
                403,
                "forbidden");
        var id = cycle.lead.create(comparisons, comparison(ids.getFirst(), others, "2026-03-02", "2026-03-02"));
        cycle.lead
                .get("/v1/relief-comparisons/" + id)
                .then()
                .statusCode(200)
                .body("createdAt", notNullValue())
                .body("untreatedIds.size()", equalTo(3))
                .body("promisedMitigation", greaterThan(0.29f));
        cycle.lead
                .get("/v1/relief-comparisons/" + id + "/effect")
                .then()
                .body("verdict", equalTo("CANNOT_TELL"))
                .body("missing.size()", equalTo(4))
                .body("naivePercent", nullValue());
    }

    /// 12 cases a week of the first pain point, 5 once it is relieved; 5 or 6 of each other.
    private void sendCases(List<String> ids) {
        var crm = Api.with(Tokens.ofClient("crm-" + cycle.id, "integrator"));
        var source = "/v1/sources/s-" + cycle.id;
        crm.put(source, "{\"kind\": \"CRM\", \"label\": \"Invented\", \"privacy\": \"DROP\"}")
                .then()
                .statusCode(201);
        var values = new ArrayList<String>();
        var cases = new ArrayList<String>();
        for (var i = 0; i < ids.size(); i++) {
            values.add("\"c%d\": \"%s\"".formatted(i, ids.get(i)));
            for (var week = 0; week < WEEKS; week++) {
                var count = i == 0 ? (week < LIVE ? 12 : 5) : 5 + (week * (i + 2) / 3) % 2;
                for (var number = 0; number < count; number++) {
                    cases.add("""
                            {"externalId": "%d-%d-%d", "category": "c%d", "openedAt": "%sT10:00:00Z"}\
                            """.formatted(i, week, number, i, FIRST.plusWeeks(week)));
                }
            }
        }
        crm.put(source + "/mappings/category", "{\"values\": {%s}}".formatted(String.join(",", values)))
                .then()
                .statusCode(201);
        for (var from = 0; from < cases.size(); from += 1000) {
            var some = cases.subList(from, Math.min(cases.size(), from + 1000));
            crm.post(source + "/cases/batch", "{\"records\": [%s]}".formatted(String.join(",", some)))
                    .then()
                    .statusCode(200)
                    .body("counts.CREATED", equalTo(some.size()));
        }
    }
}
