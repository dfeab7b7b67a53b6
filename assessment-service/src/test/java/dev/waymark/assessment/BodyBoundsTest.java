package dev.waymark.assessment;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How much of a body is read, and in which media type.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BodyBoundsTest {

    private static final String DEPARTMENT = "{\"code\": \"IT\", \"name\": \"IT\", \"kind\": \"IT\"}";

    private SampleCycle cycle;

    @BeforeEach
    void makeCycle() {
        cycle = new SampleCycle();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s{}]", "{\"tiers\": [%s[]]}"})
    void aTreeOfManyMegabytesIsRefusedAtOnce(String body) {
        var large = body.formatted((body.startsWith("[") ? "{}," : "[],").repeat(3_300_000));
        assertTimeout(
                Duration.ofSeconds(10),
                () -> refused(cycle.lead.put(cycle.path("/segments"), large), 413, "body-too-large")
                        .body("detail", equalTo("This operation reads at most 65 536 bytes.")));
        cycle.lead.get(cycle.path("")).then().statusCode(200);
    }

    @Test
    void aBatchHoldsNoMoreValuesThanItsRecordsNeed() {
        var menu = new SampleMenu();
        menu.describeSource("DROP");
        var many = "{\"records\": [%s{}]}".formatted("{},".repeat(200_000));
        refused(menu.crm.post(menu.source + "/interactions/batch", many), 413, "body-too-large")
                .body("detail", equalTo("This operation reads at most 100 000 values."));
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-ndjson,",
        "application/vnd.api+json,",
        "application/problem+json,",
        "text/plain,",
        "application/json; charset=utf-16,",
        "application/json; profile=x,",
        "application/merge-patch+json,",
        "application/json,br",
        "application/json,gzip",
        ",",
    })
    void onlyTheDocumentedMediaTypeIsRead(String mediaType, String encoding) {
        refused(send(Method.POST, cycle.path("/departments"), mediaType, encoding), 415, "unsupported-media-type")
                .header("Accept", "application/json")
                .body("detail", containsString("application/json in UTF-8"));
    }

    @ParameterizedTest
    @CsvSource({"application/json,", "text/plain,", "application/x-ndjson,", "application/merge-patch+json,br", ","})
    void aPatchIsAMergePatch(String mediaType, String encoding) {
        var department = "/v1/departments/" + cycle.department("D");
        refused(send(Method.PATCH, department, mediaType, encoding), 415, "unsupported-media-type")
                .header("Accept", "application/merge-patch+json")
                .body("detail", containsString("application/merge-patch+json in UTF-8"));
    }

    @ParameterizedTest
    @CsvSource({"application/json; charset=utf-8,", "Application/JSON;charset=\"UTF-8\",identity"})
    void theEncodingOfJsonMayBeNamed(String mediaType, String encoding) {
        send(Method.POST, cycle.path("/departments"), mediaType, encoding)
                .then()
                .statusCode(201);
    }

    private Response send(Method method, String path, String mediaType, String encoding) {
        var request = cycle.lead.request().body(DEPARTMENT.getBytes(StandardCharsets.UTF_8));
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        } else {
            request.noContentType();
        }
        if (encoding != null) {
            request.header("Content-Encoding", encoding);
        }
        return request.request(method, path);
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 8_100})
    void aLongTargetIsReadAsTheGatewayPassesItOn(int length) {
        refused(cycle.lead.get("/v1/cycles?cursor=" + "a".repeat(length)), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("?cursor"));
    }

    @Test
    void aBadRecordOfABatchIsRejectedAlone() {
        var menu = new SampleMenu();
        menu.describeSource("DROP");
        var good = SampleMenu.use("good", "c", "t", "2026-03-01");
        menu.send(
                        good,
                        "null",
                        "5",
                        SampleMenu.use("T-\\ud800", "c", "t", "2026-03-01"),
                        SampleMenu.use("N\\u0000", "c", "t", "2026-03-01"),
                        SampleMenu.use("far", "c", "t", "+169108098-03-01"),
                        SampleMenu.use("early", "c", "t", "-4800-03-01"),
                        "{\"externalId\": 1e999999999}",
                        SampleMenu.use("good too", "c", "t", "2026-03-01"))
                .then()
                .statusCode(200)
                .body("results", hasSize(9))
                .body("counts.CREATED", equalTo(2))
                .body("counts.REJECTED", equalTo(7))
                .body("results[1].violations[0].message", equalTo("must be an object"))
                .body("results[1].externalId", nullValue())
                .body("results[3].externalId", equalTo("T-\\ud800"))
                .body("results[3].violations[0].pointer", equalTo("/externalId"))
                .body("results[4].violations[0].pointer", equalTo("/externalId"))
                .body("results[5].violations[0].pointer", equalTo("/occurredAt"))
                .body("results[6].violations[0].pointer", equalTo("/occurredAt"))
                .body("results[7].violations[0].pointer", equalTo("/externalId"));
    }

    @Test
    void aTimeThatIsFinerThanWhatIsStoredIsTheSameTimeTwice() {
        var menu = new SampleMenu();
        menu.describeSource("DROP");
        var record = SampleMenu.use("fine", "c", "t", "2026-03-01")
                .replace("}", ", \"updatedAt\": \"2026-03-01T12:00:00.1234567Z\"}");
        menu.send(record).then().body("counts.CREATED", equalTo(1));
        menu.send(record).then().body("counts.UNCHANGED", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%ED%A0%80", "%C0%80", "%0A", "%FF"})
    void textOfPathAndQueryIsAsStrict(String text) {
        var query = cycle.path("/expectation-gap?segment=a" + text);
        refused(cycle.lead.request().urlEncodingEnabled(false).get(query), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("?segment"));
        refused(cycle.lead.request().urlEncodingEnabled(false).get("/v1/sources/a" + text), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("/"));
    }
}
