package dev.waymark.assessment.crm.bulk;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.assessment.SampleMenu;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ImportJobResourceTest {

    private static final String NDJSON = "application/x-ndjson";
    private final DataSource database;
    private final ImportJobs imports;
    private SampleMenu menu;
    private String jobs;

    ImportJobResourceTest(DataSource database, ImportJobs imports) {
        this.database = database;
        this.imports = imports;
    }

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
        return ended(started.header("Location"));
    }

    private ValidatableResponse ended(String location) {
        return menu.crm.request().header("Prefer", "wait=30").get(location).then();
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
                .body("progress", equalTo(1.0F));
        done("", NDJSON, lines(1, 3)).body("counts", equalTo(Map.of("UNCHANGED", 3)));
        done("?unknownFields=reject", NDJSON, "{\"externalId\": \"5\", \"colour\": \"red\"}")
                .body("counts", equalTo(Map.of("REJECTED", 1)));
    }

    @Test
    void jobsAreListedByTheirState() {
        done("", NDJSON, lines(1, 1));
        menu.crm
                .get(jobs + "?state=SUCCEEDED&sort=-createdAt")
                .then()
                .statusCode(200)
                .body("items.state", equalTo(List.of("SUCCEEDED")));
        menu.crm.get(jobs + "?state=FAILED").then().body("items", equalTo(List.of()));
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
                        .body(lines(1, 2).getBytes(StandardCharsets.UTF_8))
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

    @Test
    void everyBadRecordIsNamedAndTheCorrectedFileGoesThrough() {
        var bad = new StringBuilder();
        for (int i = 1; i <= 37; i++) {
            bad.append(badLine(i)).append('\n');
        }
        var started = send(
                        "?unknownFields=reject",
                        NDJSON,
                        (lines(100, 110) + "\n" + bad).getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(202)
                .extract();
        var location = started.header("Location");
        ended(location).body("counts", equalTo(Map.of("CREATED", 11, "REJECTED", 37)));

        var rejected =
                menu.crm.get(location + "/rejected").then().statusCode(200).contentType(NDJSON);
        var named = rejected.extract().asString().lines().toList();
        assertThat(named).hasSize(37).allMatch(line -> line.contains("\"faults\":[{"));
        assertThat(named.getFirst()).contains("\"line\":12");

        var corrected = named.stream()
                .filter(line -> line.contains("\"severity\": 160"))
                .map(line -> line.replace("\"severity\": 160", "\"severity\": 60"))
                .toList();
        assertThat(corrected).hasSize(5);
        done("?unknownFields=reject", NDJSON, String.join("\n", corrected))
                .body("counts", equalTo(Map.of("CREATED", 5)))
                .body("unknownProperties", equalTo(Map.of()));
    }

    /// Nine ways in which a record is bad.
    private static String badLine(int i) {
        return switch (i % 9) {
            case 0 -> "{\"externalId\": \"%d\", \"openedAt\": \"yesterday\"}".formatted(i);
            case 1 -> "{\"externalId\": \"b%d\", \"severity\": 160}".formatted(i);
            case 2 -> "{\"category\": \"lamp\"}";
            case 3 -> "no JSON";
            case 4 -> "[1]";
            case 5 -> "{\"externalId\": \"%d\", \"colour\": \"red\"}".formatted(i);
            case 6 -> "{\"externalId\": \"%d\", \"externalId\": \"%d\"}".formatted(i, i);
            case 7 -> "{\"externalId\": \"%d\", \"op\": \"remove\"}".formatted(i);
            default -> "{\"externalId\": \"%s\"}".formatted("x".repeat(201));
        };
    }

    @Test
    void rejectedLinesOfCsvCanBeCorrectedAndSentAgain() {
        var csv = "externalId;severity\r\n1;160\r\n2;5;6\r\n3;7\r\n";
        var started = send("", "text/csv", csv.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(202)
                .extract();
        ended(started.header("Location")).body("counts", equalTo(Map.of("CREATED", 1, "REJECTED", 2)));
        var rejected = menu.crm
                .get(started.header("Location") + "/rejected")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(rejected.lines().toList())
                .startsWith("rejectedLine;rejectedPointer;rejectedCode;rejectedDetail;externalId;severity")
                .element(2)
                .asString()
                .startsWith("3;;WRONG_COLUMNS;")
                .endsWith(";2;5;6");
        done("", "text/csv", rejected.replace(";1;160", ";1;16").replace(";2;5;6", ";2;5"))
                .body("counts", equalTo(Map.of("CREATED", 2)))
                .body("unknownProperties", equalTo(Map.of()));
    }

    @Test
    void aFileComesInItsCharsetAndCompressed() throws IOException {
        var csv = "externalId,category\r\n1,Bürgerbüro\r\n";
        done("", "text/csv", csv).body("counts", equalTo(Map.of("CREATED", 1)));
        for (var charset : List.of("UTF-16", "UTF-16LE", "windows-1252")) {
            var sent = send("", "text/csv; charset=" + charset, csv.getBytes(Charset.forName(charset)));
            ended(sent.then().statusCode(202).extract().header("Location"))
                    .body("counts", equalTo(Map.of("UNCHANGED", 1)));
        }
        var started = sendCompressed(compressed(csv.getBytes(StandardCharsets.UTF_8)))
                .then()
                .statusCode(202)
                .extract();
        ended(started.header("Location")).body("counts", equalTo(Map.of("UNCHANGED", 1)));
        refused(sendCompressed(compressed(new byte[4 << 20])), 413, "body-too-large");
        refused(
                sendCompressed(Arrays.copyOf(compressed(csv.getBytes(StandardCharsets.UTF_8)), 20)),
                400,
                "malformed-request");
        var wrong = "{\"externalId\": \"7\"}\n{\"externalId\": \"8\", \"category\": \"\u00ff\"}\n";
        var badByte = send("", NDJSON, wrong.getBytes(StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(202)
                .extract();
        ended(badByte.header("Location")).body("counts", equalTo(Map.of("CREATED", 1, "REJECTED", 1)));
    }

    private Response sendCompressed(byte[] body) {
        return menu.crm
                .request()
                .contentType("text/csv")
                .header("Content-Encoding", "gzip")
                .body(body)
                .post(jobs);
    }

    private static byte[] compressed(byte[] plain) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        }
        return compressed.toByteArray();
    }

    @Test
    void aJobThatHasEndedCannotBeCancelled() {
        var started = send("", NDJSON, lines(1, 1).getBytes(StandardCharsets.UTF_8))
                .then()
                .extract();
        ended(started.header("Location"));
        refused(menu.crm.request().header("If-Match", "*").delete(started.header("Location")), 409, "job-finished");
        menu.crm
                .request()
                .accept("text/event-stream")
                .get(started.header("Location"))
                .then()
                .statusCode(200)
                .body(containsString("SUCCEEDED"));
        refused(menu.crm.get(menu.source + "/interactions/jobs/" + UUID.randomUUID()), 404, "not-found");
        refused(menu.crm.get(menu.source + "/unknown/jobs"), 404, "not-found");
    }

    @Test
    void aCancelledJobWritesNothingMoreAndTheNextOneGoesOn() throws SQLException {
        String running;
        String waiting;
        try (var batch = database.getConnection()) {
            lockRecords(batch);
            running = location(send("?checkpoint=c1", NDJSON, lines(1, 3).getBytes(StandardCharsets.UTF_8)));
            waiting = location(send("", NDJSON, lines(4, 5).getBytes(StandardCharsets.UTF_8)));
            await().until(() -> state(running).equals("RUNNING"));
            refused(menu.crm.request().delete(running), 428, "precondition-required");
            refused(menu.crm.request().header("If-Match", "\"0\"").delete(running), 412, "stale-version");
            menu.crm.request().header("If-Match", "*").delete(running).then().statusCode(204);
            assertThat(state(waiting)).isEqualTo("QUEUED");
            batch.rollback();
        }

        ended(waiting).body("counts", equalTo(Map.of("CREATED", 2)));
        ended(running).body("state", equalTo("CANCELLED")).body("records", equalTo(0));
        refused(menu.crm.get(menu.source + "/cases/checkpoint"), 404, "not-found");
        done("", NDJSON, lines(1, 5)).body("counts", equalTo(Map.of("CREATED", 3, "UNCHANGED", 2)));
    }

    @Test
    void jobsAreDoneInTheOrderOfTheirArrival() throws SQLException {
        List<String> arrived;
        try (var batch = database.getConnection()) {
            lockRecords(batch);
            arrived = Stream.of("c1", "c2", "c3", "c4")
                    .map(word -> location(send(
                            "?checkpoint=" + word,
                            NDJSON,
                            "{\"externalId\": \"1\", \"category\": \"%s\"}"
                                    .formatted(word)
                                    .getBytes(StandardCharsets.UTF_8))))
                    .toList();
            batch.rollback();
        }

        arrived.forEach(job -> ended(job).body("state", equalTo("SUCCEEDED")));
        var ends = arrived.stream()
                .map(job -> Instant.parse(menu.crm.get(job).jsonPath().getString("finishedAt")))
                .toList();
        assertThat(ends).isSorted();
        menu.crm.get(menu.source + "/cases/checkpoint").then().body("checkpoint", equalTo("c4"));
        menu.crm.get(menu.source + "/cases/record?externalId=1").then().body("properties.category", equalTo("c4"));
    }

    /// The sender announces a whole snapshot, sends half of it, and is gone.
    @Test
    void aSnapshotThatBreaksOffDeletesNothing() throws IOException, SQLException {
        done("", NDJSON, lines(1, 10)).body("counts", equalTo(Map.of("CREATED", 10)));
        var half = lines(1, 5).getBytes(StandardCharsets.UTF_8);
        try (var sender = new Socket("localhost", RestAssured.port)) {
            var head = """
                    POST %s/cases/jobs?mode=snapshot&confirmDeletions=5 HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: %s\r
                    Content-Length: %d\r
                    \r
                    """.formatted(
                    menu.source, Tokens.ofClient("crm-" + menu.cycle.id, "integrator"), NDJSON, 2 * half.length);
            sender.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            sender.getOutputStream().write(half);
            sender.getOutputStream().flush();
            await().until(() -> uploads() == 1);
        }

        await().until(() -> uploads() == 0);
        menu.crm.get(jobs).then().body("items.mode", equalTo(List.of("INCREMENTAL")));
        menu.crm
                .get(menu.source + "/streams")
                .then()
                .body("streams.find { it.stream == 'cases' }.records", equalTo(10))
                .body("streams.find { it.stream == 'cases' }.deletedRecords", equalTo(0));
    }

    private int uploads() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from import_upload where source = ?")) {
            statement.setString(1, sourceName());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    void versionsEndInTheSameStateInWhicheverOrderAndHoweverOftenTheyCome() throws SQLException {
        var random = new Random(7);
        var versions = IntStream.range(0, 300)
                .mapToObj(i -> version(random.nextInt(20), i, random.nextInt(4) == 0))
                .collect(Collectors.toCollection(ArrayList::new));
        done("", NDJSON, String.join("\n", versions));
        var inOrder = state();

        describeSource();
        Collections.shuffle(versions, random);
        done("", NDJSON, String.join("\n", versions.subList(0, 150)));
        done("", NDJSON, String.join("\n", versions.subList(100, 300)));
        done("", NDJSON, String.join("\n", versions));

        assertThat(state()).isEqualTo(inOrder).hasSizeGreaterThan(10);
    }

    /// @param minute which no other version has
    private static String version(int record, int minute, boolean deleted) {
        return "{\"externalId\": \"%d\", \"updatedAt\": \"%s\", %s}"
                .formatted(
                        record,
                        Instant.parse("2026-03-01T00:00:00Z").plusSeconds(60L * minute),
                        deleted ? "\"op\": \"delete\"" : "\"category\": \"c%d\"".formatted(minute));
    }

    /// What is stored of the cases of the source.
    private List<String> state() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select concat_ws('|', external_id, deleted, category,"
                        + " updated_at) from evidence_case where source = ? order by external_id")) {
            statement.setString(1, sourceName());
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }

    @Test
    void whatIsNoLongerKeptIsDeletedWithItsRejectedRecords() throws SQLException {
        done("", NDJSON, "{\"externalId\": \"1\", \"severity\": 160}").body("counts", equalTo(Map.of("REJECTED", 1)));
        execute("update import_job set finished_at = finished_at - interval '8 days' where source = '%s'"
                .formatted(sourceName()));

        imports.deleteOld();

        menu.crm.get(jobs).then().body("items", equalTo(List.of()));
        refused(menu.crm.get(menu.source + "/cases/record?externalId=1"), 404, "not-found");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String sourceName() {
        return menu.source.substring(menu.source.lastIndexOf('/') + 1);
    }

    /// What a batch of the source's cases holds until its transaction ends.
    private void lockRecords(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0))")) {
            lock.setString(1, "evidence_case");
            lock.setString(2, sourceName());
            lock.execute();
        }
    }

    private static String location(Response started) {
        return started.then().statusCode(202).extract().header("Location");
    }

    private String state(String job) {
        return menu.crm.get(job).jsonPath().getString("state");
    }

    @Test
    void theSchemaOfAStreamIsThatOfItsRecords() {
        menu.crm
                .get("/v1/streams/cases/schema")
                .then()
                .statusCode(200)
                .body("required", equalTo(List.of("externalId")))
                .body("properties.severity.type", equalTo("number"))
                .body("properties.severity.maximum", equalTo("100"))
                .body("properties.openedAt.format", equalTo("date-time"));
        var template = menu.crm
                .request()
                .accept("text/csv")
                .get("/v1/streams/cases/template")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        done("", "text/csv", template).body("counts", equalTo(Map.of("CREATED", 1)));
    }
}
