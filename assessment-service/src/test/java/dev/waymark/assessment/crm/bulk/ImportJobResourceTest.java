package dev.waymark.assessment.crm.bulk;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.assessment.SampleMenu;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ImportJobResourceTest {

    private static final String NDJSON = "application/x-ndjson";
    private SampleMenu menu;
    private String jobs;

    @BeforeEach
    void describeSource() {
        menu = new SampleMenu();
        menu.describeSource("KEEP");
        jobs = menu.source + "/cases/jobs";
    }

    private Response send(String query, String mediaType, byte[] body) {
        return menu.crm.request().contentType(mediaType).body(body).post(jobs + query);
    }

    /// The job that takes in these bytes, when it has ended.
    private ValidatableResponse done(String query, String mediaType, String body) {
        var started = send(query, mediaType, body.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(202)
                .extract();
        return menu.crm.request().header("Prefer", "wait=30").get(started.header("Location")).then();
    }

    private static String lines(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> "{\"externalId\": \"%d\", \"category\": \"lamp\"}".formatted(i))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyRecordOfAFileIsCountedByItsOutcome() {
        var file = lines(1, 3) + "\n{\"externalId\": \"4\", \"severity\": 160}\nno JSON\n"
                + "{\"externalId\": \"5\", \"colour\": \"red\"}\n";
        done("", NDJSON, file)
                .body("state", equalTo("SUCCEEDED"))
                .body("counts", equalTo(Map.of("CREATED", 4, "REJECTED", 2)))
                .body("unknownProperties", equalTo(Map.of("colour", 1)))
                .body("progress", equalTo(1));
        done("", NDJSON, lines(1, 3)).body("counts", equalTo(Map.of("UNCHANGED", 3)));
        done("?unknownFields=reject", NDJSON, "{\"externalId\": \"5\", \"colour\": \"red\"}")
                .body("counts", equalTo(Map.of("REJECTED", 1)));
    }

    @Test
    void theSameRecordsComeAsCsvAndAsArray() {
        done("", NDJSON, lines(1, 2)).body("counts", equalTo(Map.of("CREATED", 2)));
        done("", "text/csv", "\uFEFFexternalId;category\r\n1;\"lamp\"\r\n2;lamp\r\n")
                .body("counts", equalTo(Map.of("UNCHANGED", 2)));
        done("", "application/json", "[" + lines(1, 2).replace("\n", ",") + "]")
                .body("counts", equalTo(Map.of("UNCHANGED", 2)));
        done("", "application/json", "[" + lines(1, 2).replace("\n", ","))
                .body("state", equalTo("FAILED"))
                .body("failureCode", equalTo("BROKEN_FILE"));
    }

    @Test
    void aSnapshotDeletesWhatItLacksButNotTooMuch() {
        done("", NDJSON, lines(1, 10)).body("counts", equalTo(Map.of("CREATED", 10)));
        done("?mode=snapshot&dryRun=true", NDJSON, lines(1, 5)).body("missing", equalTo(5));
        done("?mode=snapshot&checkpoint=c1", NDJSON, lines(1, 5))
                .body("failureCode", equalTo("TOO_MANY_DELETIONS"))
                .body("failure", containsString("confirmDeletions=5"));
        refused(menu.crm.get(menu.source + "/cases/checkpoint"), 404, "not-found");
        done("?mode=snapshot&confirmDeletions=5&checkpoint=c2", NDJSON, lines(1, 5))
                .body("state", equalTo("SUCCEEDED"))
                .body("counts", equalTo(Map.of("UNCHANGED", 5, "DELETED", 5)));
        menu.crm.get(menu.source + "/cases/checkpoint").then().body("checkpoint", equalTo("c2"));
    }

    @Test
    void nothingIsTakenInWhereOneRecordIsBadAndTheSenderWantsAllOrNothing() {
        done("?onError=abort", NDJSON, lines(1, 2) + "\n{}").body("failureCode", equalTo("BAD_RECORDS"));
        done("", NDJSON, lines(1, 2)).body("counts", equalTo(Map.of("CREATED", 2)));
    }

    @Test
    void aRepeatedRequestStartsNoSecondJob() {
        var key = UUID.randomUUID().toString();
        var locations = List.of(1, 2).stream()
                .map(time -> menu.crm
                        .request()
                        .header("Idempotency-Key", key)
                        .contentType(NDJSON)
                        .body(lines(1, 2))
                        .post(jobs)
                        .then()
                        .statusCode(202)
                        .extract()
                        .header("Location"))
                .distinct();
        assertThat(locations).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsRefusedAndLeavesNothing() {
        refused(send("", "text/plain", new byte[] {1}), 415, "unsupported-media-type");
        refused(send("", NDJSON, new byte[0]), 400, "malformed-request");
        refused(send("?mode=all", NDJSON, new byte[] {1}), 400, "invalid-request");
        menu.crm.get(jobs).then().body("items", equalTo(List.of()));
    }
}
