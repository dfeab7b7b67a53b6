package dev.waymark.assessment.asis.perception;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PerceptionSurveyResourceTest {

    private SampleCycle cycle;

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
    }

    @Test
    void theExampleOfTheMethodComesOutOverHttp() {
        var surveys = cycle.path("/perception-surveys");
        cycle.lead.post(surveys, survey(450)).then().statusCode(201);
        var gap = cycle.lead.get(surveys).then().statusCode(200).extract().jsonPath();
        assertThat("%.1f pp [%.1f, %.1f]"
                        .formatted(
                                gap.getDouble("items[0].gap.points"),
                                gap.getDouble("items[0].gap.lower"),
                                gap.getDouble("items[0].gap.upper")))
                .isEqualTo("45.0 pp [41.0, 48.7]");
        assertThat(gap.getInt("items[0].gap.customers.sample")).isEqualTo(3000);
    }

    @Test
    void moreCannotAgreeThanWereAsked() {
        refused(cycle.lead.post(cycle.path("/perception-surveys"), survey(601)), 400, "invalid-request")
                .body("violations[0].message", containsString("only 600 were asked"));
    }

    private static String survey(int agreeing) {
        return """
                {"ownPeople": 600, "ownPeopleAgreeing": %d, "customers": 3000, "customersAgreeing": 900,
                 "source": "Invented for a test", "surveyedOn": "2026-09-30"}""".formatted(agreeing);
    }
}
