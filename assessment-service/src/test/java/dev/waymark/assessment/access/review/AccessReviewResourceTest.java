package dev.waymark.assessment.access.review;

import static dev.waymark.assessment.access.GrantedPeople.cycle;
import static dev.waymark.assessment.access.GrantedPeople.department;
import static dev.waymark.assessment.access.GrantedPeople.everything;
import static dev.waymark.assessment.access.GrantedPeople.newName;
import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AccessReviewResourceTest {

    private static final String REVIEWS = "/v1/access/reviews";
    private static final String KEEP = "{\"decision\": \"KEEP\", \"reason\": \"Still needed\"}";
    private static final String END = "{\"decision\": \"END\", \"reason\": \"No longer needed\"}";

    @Inject
    DataSource database;

    private final GrantedPeople people = new GrantedPeople();
    private final Api auditor = Api.as("audrey", "auditor");
    private final String name = newName("nora");
    private SampleCycle sample;

    @BeforeEach
    void makeACycle() {
        sample = new SampleCycle();
    }

    @Test
    void aReviewFreezesTheGrantsThatHoldNow() throws SQLException {
        var ended = people.grant(newName("olga"), "VIEWER", cycle(sample.id));
        people.end(ended);
        people.alma.create("/v1/access/grants", GrantedPeople.request(newName("paul"), "VIEWER", cycle(sample.id)));
        people.grant("""
                {"subject": "%s", "role": "VIEWER", "scope": "CYCLE", "cycleId": "%s", "reason": "Later",
                 "validFrom": "2198-01-01T00:00:00Z", "validUntil": "2199-01-01T00:00:00Z"}""".formatted(Tokens.subject(newName("quentin")), sample.id));
        var early = viewerUntil("2198-01-01T00:00:00Z");
        var late = viewerUntil("2199-01-01T00:00:00Z");
        var used = people.grant(name, "STAKEHOLDER", cycle(sample.id));
        use(used);

        var review = people.review(sample.id);
        people.grant(newName("rita"), "VIEWER", cycle(sample.id));

        people.alma
                .get(review)
                .then()
                .statusCode(200)
                .body("reason", equalTo("Review of the quarter"))
                .body("dueOn", equalTo("2199-12-30"))
                .body("cycleId", equalTo(sample.id))
                .body("createdBy", equalTo("alma"))
                .body("closed", equalTo(false))
                .body("overdue", equalTo(false))
                .body("openLines", equalTo(3))
                .body("keptLines", equalTo(0))
                .body("endedLines", equalTo(0))
                .body("lapsedLines", equalTo(0));
        var lines = people.alma.get(review + "/lines").then().statusCode(200);
        lines.body("items.grantId", equalTo(List.of(id(early), id(late), id(used))))
                .body("items.useRank", equalTo(List.of(1, 2, 3)))
                .body("items.expiryRank", equalTo(List.of(1, 2, 3)))
                .body("items.state.unique()", equalTo(List.of("OPEN")))
                .body("items[0].lastUsedAt", nullValue())
                .body("items[2].lastUsedAt", equalTo("2026-01-02T03:04:05Z"))
                .body("items[2].subject", equalTo(Tokens.subject(name)))
                .body("items[2].signInName", equalTo(name))
                .body("items[2].role", equalTo("STAKEHOLDER"))
                .body("items[2].scope", equalTo("CYCLE"))
                .body("items[2].cycleId", equalTo(sample.id))
                .body("items[2].validUntil", equalTo("2199-12-30T00:00:00Z"));
        people.alma
                .get(review + "/lines?sort=-expiryRank")
                .then()
                .body("items.grantId", equalTo(List.of(id(used), id(late), id(early))));
    }

    @Test
    void aReviewIsNarrowedDown() throws SQLException {
        var early = viewerUntil("2198-01-01T00:00:00Z");
        var used = people.grant(name, "STAKEHOLDER", cycle(sample.id));
        use(used);

        frozen("\"role\": \"STAKEHOLDER\"").body("items.grantId", equalTo(List.of(id(used))));
        frozen("\"notUsedSince\": \"2026-01-02T03:04:05Z\"").body("items.grantId", equalTo(List.of(id(early))));
        frozen("\"notUsedSince\": \"2026-01-02T03:04:06Z\"")
                .body("items.grantId", equalTo(List.of(id(early), id(used))));
        frozen("\"endsBefore\": \"2198-01-01T00:00:00Z\"").body("items", hasSize(0));
        frozen("\"endsBefore\": \"2198-01-01T00:00:01Z\"").body("items.grantId", equalTo(List.of(id(early))));
    }

    @Test
    void aReviewThatNoGrantFitsIsClosedAtOnce() {
        people.alma
                .get(people.review(sample.id))
                .then()
                .body("closed", equalTo(true))
                .body("openLines", equalTo(0));
    }

    @Test
    void aReviewOfTooManyGrantsIsRefused() throws SQLException {
        var alma = Tokens.subject("alma");
        people.alma.get("/v1/access/standing").then().statusCode(200);
        change("""
                insert into access_grant (id, version, subject, role, scope, cycle_id, reason, origin, state, requested_by,
                    requested_by_name, requested_at, decided_by, decided_by_name, decided_at, valid_from, valid_until)
                select uuidv7(), 0, 'mass-' || number, 'VIEWER', 'CYCLE', '%s', 'Test', 'REQUEST', 'APPROVED', '%s', 'r', now(),
                    '%s', 'a', now(), now(), now() + interval '1 day' from generate_series(1, 1001) number""".formatted(sample.id, alma, alma));
        refused(people.alma.post(REVIEWS, review("\"cycleId\": \"%s\"".formatted(sample.id))), 409, "too-many-grants");
        people.alma.get(REVIEWS + "?cycleId=" + sample.id).then().body("items", hasSize(0));
    }

    @Test
    void theDueDayIsAfterToday() {
        var today = LocalDate.now(ZoneOffset.UTC);
        refused(people.alma.post(REVIEWS, """
                        {"reason": "Late", "dueOn": "%s", "cycleId": "%s"}""".formatted(today, sample.id)), 400, "invalid-request")
                .body("violations.pointer", equalTo(List.of("/dueOn")));
        refused(
                people.alma.post(REVIEWS, review("\"cycleId\": \"01990000-0000-7000-8000-0000000000ff\"")),
                422,
                "unknown-reference");
    }

    @Test
    void aKeptGrantStaysAndAnEndedOneEndsAtOnce() {
        var kept = people.grant(newName("olga"), "VIEWER", cycle(sample.id));
        var ended = people.grant(name, "STAKEHOLDER", cycle(sample.id));
        var nora = Api.as(name, "stakeholder");
        nora.get(sample.path("")).then().statusCode(200);
        var review = people.review(sample.id);

        var keptLine = line(review, kept);
        people.amos
                .post(keptLine + "/decision", KEEP)
                .then()
                .statusCode(201)
                .body("state", equalTo("KEPT"))
                .body("decidedBy", equalTo("amos"))
                .body("decidedBySubject", equalTo(Tokens.subject("amos")))
                .body("decidedAt", notNullValue())
                .body("reason", equalTo("Still needed"));
        people.amos.get(keptLine).then().statusCode(200).body("state", equalTo("KEPT"));
        people.alma.get(kept).then().body("state", equalTo("APPROVED"));
        people.alma.get(review).then().body("closed", equalTo(false)).body("keptLines", equalTo(1));

        var endedLine = line(review, ended);
        people.amos.post(endedLine + "/decision", END).then().statusCode(201).body("state", equalTo("ENDED"));
        refused(nora.get(sample.path("")), 404, "not-found");
        people.alma
                .get(ended)
                .then()
                .body("state", equalTo("ENDED"))
                .body("endedBy", equalTo("amos"))
                .body("endReason", equalTo("No longer needed"));
        people.alma.get(review).then().body("closed", equalTo(true)).body("endedLines", equalTo(1));

        refused(people.alma.post(endedLine + "/decision", KEEP), 409, "review-line-decided");
        refused(people.alma.post(endedLine + "/decision", "{\"decision\": \"KEEP\"}"), 400, "invalid-request");
    }

    @Test
    void whatIsDecidedIsInTheTrailOfAccess() {
        var kept = people.grant(newName("olga"), "VIEWER", cycle(sample.id));
        var ended = people.grant(name, "STAKEHOLDER", cycle(sample.id));
        var review = people.review(sample.id);
        people.amos.post(line(review, kept) + "/decision", KEEP).then().statusCode(201);
        people.amos.post(line(review, ended) + "/decision", END).then().statusCode(201);

        words(review, "REVIEW_OPENED", "REVIEW_LINE_DECIDED", "REVIEW_LINE_DECIDED");
        words(line(review, ended), "REVIEW_LINE_DECIDED");
        words(kept, "GRANT_REQUESTED", "GRANT_APPROVED", "GRANT_KEPT");
        words(ended, "GRANT_REQUESTED", "GRANT_APPROVED", "GRANT_ENDED");
        auditor.get("/v1/audit/access?resource=" + ended)
                .then()
                .body("items[2].name", equalTo("amos"))
                .body("items[2].operation", equalTo("decideReviewLine"));
        auditor.get("/v1/audit/assessment/verification").then().body("intact", equalTo(true));
    }

    @Test
    void aGrantThatHasEndedMeanwhileLeavesALapsedLine() {
        var grant = people.grant(name, "STAKEHOLDER", cycle(sample.id));
        var review = people.review(sample.id);
        people.end(grant);
        people.amos
                .post(line(review, grant) + "/decision", KEEP)
                .then()
                .statusCode(201)
                .body("state", equalTo("LAPSED"));
        people.alma.get(review).then().body("closed", equalTo(true)).body("lapsedLines", equalTo(1));
        words(grant, "GRANT_REQUESTED", "GRANT_APPROVED", "GRANT_ENDED");
    }

    @Test
    void nobodyDecidesAboutTheirOwnAccess() {
        var admin = newName("anna");
        var own = people.grant(admin, "ACCESS_ADMIN", cycle(sample.id));
        var review = people.review(sample.id);
        refused(Api.as(admin, "access-admin").post(line(review, own) + "/decision", KEEP), 403, "own-grant");
        refused(Api.as(admin, "access-admin").post(line(review, own) + "/decision", END), 403, "own-grant");
        people.alma.get(own).then().body("state", equalTo("APPROVED"));
        people.amos.post(line(review, own) + "/decision", KEEP).then().statusCode(201);
    }

    @Test
    void whoHeadsADepartmentDecidesAboutNoGrantForIt() {
        var head = newName("hedy");
        var department = sample.department("HEADED");
        sample.lead.create(sample.path("/stakeholders"), """
                {"departmentId": "%s", "username": "%s", "displayName": "Hedy", "jobLevel": "HEAD",
                 "governanceRole": "STAKEHOLDER", "influence": 50,
                 "empowerment": {"mandate": true, "hoursPerCycle": 4, "mayDecide": true, "dataAccess": false}}""".formatted(department, head));
        var hedy = Api.as(head, "stakeholder", "access-admin");
        hedy.get(sample.path("")).then().statusCode(200);
        var grant = people.grant(name, "STAKEHOLDER", department(sample.id, department));
        var review = people.review(sample.id);

        refused(hedy.post(line(review, grant) + "/decision", END), 403, "own-grant");
        people.alma.get(grant).then().body("state", equalTo("APPROVED"));
    }

    @Test
    void anAccessAdminOfACycleReviewsThatCycleAlone() {
        var scoped = newName("sara");
        people.grant(scoped, "ACCESS_ADMIN", cycle(sample.id));
        var sara = Api.as(scoped, "access-admin");
        var other = new SampleCycle();
        var grant = people.grant(name, "VIEWER", cycle(sample.id));
        var elsewhere = people.grant(name, "VIEWER", cycle(other.id));
        var review = people.review(sample.id);
        var hidden = people.review(other.id);
        var ofAll = REVIEWS + "/" + people.alma.create(REVIEWS, """
                {"reason": "Rare", "dueOn": "2199-12-30", "role": "VIEWER", "endsBefore": "%s"}""".formatted("2020-01-01T00:00:00Z"));

        refused(sara.post(REVIEWS, review("\"role\": \"VIEWER\"")), 403, "forbidden");
        refused(sara.post(REVIEWS, review("\"cycleId\": \"%s\"".formatted(other.id))), 403, "forbidden");
        sara.create(REVIEWS, review("\"cycleId\": \"%s\"".formatted(sample.id)));
        sara.get(REVIEWS)
                .then()
                .body("items.cycleId.unique()", equalTo(List.of(sample.id)))
                .body("items", hasSize(2));
        for (var unseen : List.of(hidden, ofAll)) {
            refused(sara.get(unseen), 404, "not-found");
            refused(sara.get(unseen + "/lines"), 404, "not-found");
        }
        var unseenLine = line(hidden, elsewhere);
        refused(sara.get(unseenLine), 404, "not-found");
        refused(sara.post(unseenLine + "/decision", KEEP), 404, "not-found");
        refused(sara.post(review + "/lines/" + id(unseenLine) + "/decision", KEEP), 404, "not-found");
        sara.post(line(review, grant) + "/decision", KEEP).then().statusCode(201);
        auditor.get(hidden + "/lines").then().body("items.grantId", equalTo(List.of(id(elsewhere))));
    }

    @Test
    void onlyAccessAdminsReviewAndAuditorsRead() {
        var review = people.review(sample.id);
        people.grant(name, "PROGRAMME_LEAD", everything());
        var lead = Api.as(name, "programme-lead");
        refused(lead.get(review), 403, "forbidden");
        refused(lead.post(REVIEWS, review("\"role\": \"VIEWER\"")), 403, "forbidden");
        refused(auditor.post(REVIEWS, review("\"role\": \"VIEWER\"")), 403, "forbidden");
        auditor.get(REVIEWS + "?limit=200&cycleId=" + sample.id).then().body("items.id", hasItem(id(review)));
        auditor.get(REVIEWS + "?closed=false&cycleId=" + sample.id).then().body("items.id", not(hasItem(id(review))));
    }

    /// The lines of a review of the cycle with this filter.
    private ValidatableResponse frozen(String filter) {
        var review = people.alma.create(REVIEWS, review("\"cycleId\": \"%s\", %s".formatted(sample.id, filter)));
        return people.alma.get("%s/%s/lines".formatted(REVIEWS, review)).then().statusCode(200);
    }

    private static String review(String filter) {
        return "{\"reason\": \"Review of the quarter\", \"dueOn\": \"2199-12-30\", %s}".formatted(filter);
    }

    private String viewerUntil(String end) {
        return people.grant(GrantedPeople.request(newName("vera"), "VIEWER", cycle(sample.id))
                .replace("2199-12-30T00:00:00Z", end));
    }

    private String line(String review, String grant) {
        return review + "/lines/" + people.line(review, grant);
    }

    private void words(String resource, String... words) {
        auditor.get("/v1/audit/access?resource=" + resource).then().body("items.word", equalTo(List.of(words)));
    }

    private void use(String grant) throws SQLException {
        change("update access_grant set last_used_at = '2026-01-02T03:04:05Z' where id = '%s'".formatted(id(grant)));
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
