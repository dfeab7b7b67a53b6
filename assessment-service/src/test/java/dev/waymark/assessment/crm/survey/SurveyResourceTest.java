package dev.waymark.assessment.crm.survey;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleMenu;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SurveyResourceTest {

    private SampleMenu menu;

    @BeforeEach
    void setUpTheMenu() {
        menu = new SampleMenu();
        menu.describeSource("DROP");
    }

    private Response send(String... records) {
        return menu.crm.post(
                menu.source + "/survey-responses/batch", "{\"records\": [%s]}".formatted(String.join(", ", records)));
    }

    private static String answer(int id, String question, double score, String day) {
        return """
                {"externalId": "%d", "question": "%s", "score": %s, "touchpoint": "t0", "answeredAt": "%sT12:00:00Z",
                 "customer": "ada"}""".formatted(id, question, score, day);
    }

    @Test
    void eachRecordIsJudgedOnItsOwn() {
        send(
                        answer(1, "NPS", 9, "2026-03-01"),
                        answer(2, "NPS", 11, "2026-03-01"),
                        answer(3, "CES", 3.5, "2026-03-01"),
                        """
                {"externalId": "4", "question": "NPS", "comment": "x"}""",
                        answer(5, "MOOD", 3, "2026-03-01"),
                        """
                {"externalId": "6", "op": "delete"}""")
                .then()
                .statusCode(200)
                .body(
                        "results.outcome",
                        equalTo(List.of("CREATED", "REJECTED", "REJECTED", "REJECTED", "REJECTED", "UNCHANGED")))
                .body("results[1].violations[0].message", containsString("a whole number from 0 to 10"))
                .body("results[2].violations[0].message", containsString("a whole number from 1 to 7"))
                .body("results[3].violations[0].message", containsString("answeredAt are needed"))
                .body("results[4].violations[0].pointer", equalTo("/question"))
                .body("unknownProperties.comment", equalTo(1));
        send(answer(1, "NPS", 9, "2026-03-01"), answer(1, "NPS", 8, "2026-03-01"), """
                {"externalId": "1", "op": "delete"}""")
                .then()
                .body("results.outcome", equalTo(List.of("UNCHANGED", "UPDATED", "DELETED")));
        refused(
                Api.with(Tokens.ofClient("other", "integrator"))
                        .post(menu.source + "/survey-responses/batch", "{\"records\": [{\"externalId\": \"1\"}]}"),
                404,
                "not-found");
    }

    @Test
    void answersBecomeScoresPerQuarterAndTouchpoint() {
        var hotline = menu.touchpoint("Hotline");
        send(
                        answer(1, "NPS", 10, "2026-01-05"),
                        answer(2, "NPS", 9, "2026-03-31"),
                        answer(3, "NPS", 3, "2026-02-01"),
                        answer(4, "NPS", 7, "2026-04-01"),
                        answer(5, "CES", 5, "2026-04-02"),
                        answer(6, "CSAT", 4, "2026-04-02"),
                        answer(7, "CSAT", 2, "2026-04-02"),
                        answer(8, "NPS", 8, "2026-02-01"),
                        answer(9, "CSAT", 5, "2026-04-02"),
                        answer(10, "CSAT", 1, "2026-04-02"))
                .then()
                .body("counts", equalTo(Map.of("CREATED", 10)));
        results("").body("results", equalTo(List.of()));
        menu.crm
                .get(menu.source + "/unmapped")
                .then()
                .body("values.value", equalTo(List.of("t0")))
                .body("values.cases", equalTo(List.of(10)));
        menu.map(hotline);
        results("?question=NPS")
                .body("results.period", equalTo(List.of("2026-Q2", "2026-Q2", "2026-Q1", "2026-Q1")))
                .body("results.touchpointId", equalTo(Arrays.asList(null, hotline, null, hotline)))
                .body("results[3].answers", equalTo(4))
                .body("results[3].value.toDouble()", closeTo(25, 0.01))
                .body("results[3].withheld", nullValue());
        results("?question=CES&touchpointId=" + hotline)
                .body("results.answers", equalTo(List.of(1)))
                .body("results[0].value", nullValue())
                .body("results[0].withheld", containsString("Fewer than 4 answers"));
        results("?question=CSAT").body("results[0].value.toDouble()", closeTo(50, 0));
    }

    @Test
    void aQuestionThatNobodyAsksIsNamed() {
        refused(menu.cycle.lead.get(menu.cycle.path("/survey-results?question=SMILE")), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("?question"));
    }

    private ValidatableResponse results(String query) {
        return menu.cycle
                .lead
                .get(menu.cycle.path("/survey-results" + query))
                .then()
                .statusCode(200);
    }
}
