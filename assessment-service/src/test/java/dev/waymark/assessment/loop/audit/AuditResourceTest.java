package dev.waymark.assessment.loop.audit;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AuditResourceTest {

    private static final String TRAIL = "/v1/audit/assessment";
    private static final String DEPARTMENT = "{\"code\": \"%s\", \"name\": \"D\", \"kind\": \"IT\"}";

    private final Api auditor = Api.as("audrey", "auditor");
    private final DataSource database;
    private SampleCycle cycle;

    AuditResourceTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        cycle = new SampleCycle();
    }

    @Test
    void aChangeLeavesARowThatSaysWhoDidWhat() {
        var department = "/v1/departments/" + cycle.department("IT");
        var before = cycle.lead.get(department).header("ETag");
        var changed = cycle.lead.patch(department, "{\"name\": \"Technology\"}");

        rows(department)
                .body("items.size()", equalTo(2))
                .body("items[0].word", equalTo("DEPARTMENT_CREATED"))
                .body("items[0].operation", equalTo("createDepartment"))
                .body("items[0].before", nullValue())
                .body("items[1].word", equalTo("DEPARTMENT_CHANGED"))
                .body("items[1].outcome", equalTo("DONE"))
                .body("items[1].name", equalTo("lea"))
                .body("items[1].subject", notNullValue())
                .body("items[1].requestId", equalTo(changed.header("X-Request-Id")))
                .body("items[1].resource", equalTo(department))
                .body("items[1].before", startsWith(unquoted(before)))
                .body("items[1].after", startsWith(unquoted(changed.header("ETag"))))
                .body("items[1].hash", matchesPattern("[0-9a-f]{64}"));
        assertThat(rows(department).extract().asString()).doesNotContain("Technology");
    }

    @Test
    void whatIsRefusedByTheRulesLeavesNoRow() {
        cycle.department("IT");
        var last = verified().extract().<Integer>path("rows");

        refused(cycle.lead.post(cycle.path("/departments"), DEPARTMENT.formatted("IT")), 409, "conflict");
        refused(cycle.lead.post(cycle.path("/departments"), "{}"), 400, "invalid-request");
        cycle.lead
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"old\"")
                .body("{\"name\": \"N\"}")
                .patch(cycle.path(""))
                .then()
                .statusCode(412);

        verified().body("rows", equalTo(last));
    }

    @Test
    void whatTheCallerMayNotDoOrSeeLeavesARowOfItsOwn() {
        var departments = cycle.path("/departments");
        refused(Api.as("vera", "viewer").post(departments, DEPARTMENT.formatted("A")), 403, "forbidden");
        refused(Api.as("jon", "stakeholder").post(cycle.path("/pain-points"), """
                {"title": "T", "description": "", "touchpointIds": [], "departmentIds": []}"""), 404, "not-found");

        rows(departments)
                .body("items.size()", equalTo(1))
                .body("items[0].outcome", equalTo("REFUSED"))
                .body("items[0].name", equalTo("vera"))
                .body("items[0].word", equalTo("DEPARTMENT_CREATED"));
        rows(cycle.path("/pain-points"))
                .body("items.size()", equalTo(1))
                .body("items[0].outcome", equalTo("REFUSED"))
                .body("items[0].name", equalTo("jon"));
    }

    @Test
    void aRepeatedPostLeavesOneRow() {
        var key = UUID.randomUUID().toString();
        var location = post(key).header("Location");
        assertThat(post(key).header("Idempotent-Replayed")).isEqualTo("true");

        rows(location).body("items.size()", equalTo(1));
    }

    @Test
    void aBallotLeavesNoDigest() {
        cycle.painPoint("Late");
        var voter = cycle.stakeholder("ann", cycle.department("IT"), "STAKEHOLDER");
        var ballot = "/v1/ranking-rounds/%s/ballot".formatted(cycle.openRound());
        voter.put(ballot, "{\"tiers\": [[\"%s\"]]}".formatted(cycle.painPoints.getFirst()))
                .then()
                .statusCode(201);

        rows(ballot)
                .body("items.size()", equalTo(1))
                .body("items[0].word", equalTo("BALLOT_CAST"))
                .body("items[0].before", nullValue())
                .body("items[0].after", nullValue());
    }

    @Test
    void writersAtTheSameTimeMakeOneChain() throws Exception {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var posts = IntStream.range(0, 24)
                    .<Callable<Integer>>mapToObj(i -> () -> cycle.lead
                            .post(cycle.path("/departments"), DEPARTMENT.formatted("D" + i))
                            .statusCode())
                    .toList();
            for (var status : writers.invokeAll(posts)) {
                assertThat(status.get()).isEqualTo(201);
            }
        }

        verified().body("intact", equalTo(true));
    }

    @Test
    void theTrailIsReadInPagesOfItsOwn() {
        cycle.department("A");
        cycle.department("B");
        String next = auditor.get(TRAIL + "?limit=1").path("nextCursor");
        assertThat(auditor.get(TRAIL + "?limit=1&cursor=" + next).<Integer>path("items[0].number"))
                .isEqualTo(2);
        refused(auditor.get(TRAIL + "?limit=1&subject=x&cursor=" + next), 400, "invalid-request");
        refused(auditor.get(TRAIL + "?from=2026-02-31T00:00:00Z"), 400, "invalid-request");
        auditor.get(TRAIL + "?until=2026-01-01T00:00:00Z").then().body("items.size()", equalTo(0));
    }

    @Test
    void theTrailIsExportedAsLines() {
        var department = "/v1/departments/" + cycle.department("IT");
        cycle.lead.patch(department, "{\"name\": \"Technology\"}");

        var csv = export("text/csv", department + "&limit=1");
        assertThat(csv.asString().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("number,at,subject,name,");
        var rest = export("text/csv", department + "&limit=1&cursor=" + csv.header("Next-Cursor"));
        assertThat(rest.asString()).contains("DEPARTMENT_CHANGED").doesNotContain("DEPARTMENT_CREATED");
        var lines = export("application/x-ndjson", department);
        assertThat(lines.asString().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"number\":"));
        assertThat(lines.header("Next-Cursor")).isNull();
    }

    @Test
    void nobodyChangesARowInTheDatabase() {
        cycle.department("IT");
        assertThatThrownBy(() -> run("update audit_entry set name = 'nobody'"))
                .hasMessageContaining("rows are only added");
        assertThatThrownBy(() -> run("delete from audit_entry")).hasMessageContaining("rows are only added");
    }

    @Test
    void theFirstBrokenRowIsNamed() throws SQLException {
        cycle.department("IT");
        cycle.department("HR");
        verified().body("intact", equalTo(true)).body("firstBroken", nullValue());
        tamper("update audit_entry set name = name || 'x' where number = 3");
        try {
            verified()
                    .body("intact", equalTo(false))
                    .body("rows", equalTo(2))
                    .body("firstBroken.number", equalTo(3))
                    .body("firstBroken.fault", equalTo("CHANGED"));
        } finally {
            tamper("update audit_entry set name = left(name, -1) where number = 3");
        }
        verified().body("intact", equalTo(true));
    }

    @Test
    void onlyAuditorsRead() {
        for (var role : new String[] {"programme-lead", "access-admin", "steering"}) {
            refused(Api.as("nosy", role).get(TRAIL), 403, "forbidden");
        }
        auditor.get(TRAIL).then().statusCode(200).header("Content-Type", containsString("json"));
    }

    private ValidatableResponse verified() {
        return auditor.get(TRAIL + "/verification").then().statusCode(200);
    }

    private ValidatableResponse rows(String resource) {
        return auditor.get(TRAIL + "?resource=" + resource).then().statusCode(200);
    }

    private Response export(String mediaType, String resource) {
        var answer = auditor.request().accept(mediaType).get(TRAIL + "?resource=" + resource);
        answer.then().statusCode(200).header("Content-Type", startsWith(mediaType));
        return answer;
    }

    private Response post(String key) {
        return cycle.lead
                .request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(DEPARTMENT.formatted("K"))
                .post(cycle.path("/departments"));
    }

    private static String unquoted(String entityTag) {
        return entityTag.replace("\"", "");
    }

    private void tamper(String sql) throws SQLException {
        run("alter table audit_entry disable trigger all; %s; alter table audit_entry enable always trigger"
                        .formatted(sql)
                + " audit_entry_is_append_only; alter table audit_entry enable always trigger audit_entry_is_kept");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
