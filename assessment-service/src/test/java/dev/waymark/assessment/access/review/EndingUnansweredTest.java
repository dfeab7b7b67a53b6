package dev.waymark.assessment.access.review;

import static dev.waymark.assessment.access.GrantedPeople.cycle;
import static dev.waymark.assessment.access.GrantedPeople.everything;
import static dev.waymark.assessment.access.GrantedPeople.newName;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.assessment.access.OnlyAdmins;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of lines that nobody has answered until the due day of their review, 2199-12-30 here.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EndingUnansweredTest {

    private static final Instant DAY_BEFORE = Instant.parse("2199-12-29T23:59:59Z");
    private static final Instant DUE = Instant.parse("2199-12-30T00:00:00Z");
    private static final String KEEP = "{\"decision\": \"KEEP\", \"reason\": \"Still needed\"}";

    @Inject
    DataSource database;

    @Inject
    EndingUnanswered ending;

    private final GrantedPeople people = new GrantedPeople();
    private final Api auditor = Api.as("audrey", "auditor");
    private final String name = newName("nora");
    private SampleCycle sample;
    private String grant;

    @BeforeEach
    void makeACycleWithAGrant() {
        sample = new SampleCycle();
        grant = granted(name);
    }

    @Test
    void whatNobodyAnsweredEndsOnTheDueDay() {
        var kept = granted(newName("olga"));
        var lapsed = granted(newName("paul"));
        var review = people.review(sample.id);
        people.amos.post(line(review, kept) + "/decision", KEEP).then().statusCode(201);
        people.end(lapsed);

        end(review, DAY_BEFORE);
        people.alma.get(review).then().body("openLines", equalTo(2)).body("closed", equalTo(false));
        Api.as(name, "viewer").get(sample.path("")).then().statusCode(200);

        end(review, DUE);
        people.alma
                .get(review)
                .then()
                .body("closed", equalTo(true))
                .body("overdue", equalTo(false))
                .body("keptLines", equalTo(1))
                .body("endedLines", equalTo(1))
                .body("lapsedLines", equalTo(1));
        refused(Api.as(name, "viewer").get(sample.path("")), 404, "not-found");
        people.alma
                .get(grant)
                .then()
                .body("state", equalTo("ENDED"))
                .body("endedBy", equalTo("system"))
                .body("endReason", equalTo("Nobody answered for it in a review before the due day"));
        people.alma.get(kept).then().body("state", equalTo("APPROVED"));
        people.alma
                .get(line(review, grant))
                .then()
                .body("state", equalTo("ENDED"))
                .body("decidedBy", equalTo("system"))
                .body("decidedAt", equalTo("2199-12-30T00:00:00Z"));
    }

    @Test
    void theTrailNamesTheService() {
        var review = people.review(sample.id);
        end(review, DUE);
        auditor.get("/v1/audit/access?resource=" + grant)
                .then()
                .body("items.word", equalTo(List.of("GRANT_REQUESTED", "GRANT_APPROVED", "GRANT_ENDED")))
                .body("items[2].subject", equalTo("system"))
                .body("items[2].name", equalTo("system"))
                .body("items[2].requestId", equalTo(id(review)))
                .body("items[2].operation", equalTo("end-unanswered-grants"));
        auditor.get("/v1/audit/access?resource=" + line(review, grant))
                .then()
                .body("items.word", equalTo(List.of("REVIEW_LINE_DECIDED")));
        auditor.get("/v1/audit/assessment/verification").then().body("intact", equalTo(true));
    }

    @Test
    void severalRunsAtATimeEndEachGrantOnce() {
        var grants = new ArrayList<>(List.of(grant));
        for (var i = 0; i < 9; i++) {
            grants.add(granted(newName("viewer")));
        }
        var review = people.review(sample.id);
        var overlapping = people.review(sample.id);
        var runs = new ArrayList<CompletableFuture<Void>>();
        for (var run : List.of(review, overlapping, review, overlapping)) {
            runs.add(CompletableFuture.runAsync(() -> end(run, DUE)));
        }
        runs.forEach(CompletableFuture::join);
        end(review, DUE);

        for (var each : grants) {
            auditor.get("/v1/audit/access?resource=" + each)
                    .then()
                    .body("items.word", equalTo(List.of("GRANT_REQUESTED", "GRANT_APPROVED", "GRANT_ENDED")));
        }
        int ended = people.alma.get(review).path("endedLines");
        int endedByTheOther = people.alma.get(overlapping).path("endedLines");
        assertThat(ended + endedByTheOther).isEqualTo(10);
        for (var each : List.of(review, overlapping)) {
            people.alma.get(each).then().body("closed", equalTo(true));
        }
    }

    @Test
    void theLastAccessAdminOfEverythingStays() throws SQLException {
        var last = people.grant("last-" + name, "ACCESS_ADMIN", everything());
        var used = people.grant("used-" + name, "ACCESS_ADMIN", everything());
        change("update access_grant set last_used_at = '2026-01-02T03:04:05Z' where id = '%s'".formatted(id(used)));
        var review = reviewOf(last, used);
        try (var _ = new OnlyAdmins(database, last, used)) {
            end(review, Instant.now());
            end(review, Instant.now());
        }
        people.alma.get(last).then().body("state", equalTo("ENDED"));
        people.alma.get(used).then().body("state", equalTo("APPROVED"));
        people.alma
                .get(review)
                .then()
                .body("closed", equalTo(false))
                .body("overdue", equalTo(true))
                .body("openLines", equalTo(1));
        people.alma
                .get(review + "/lines?state=OPEN")
                .then()
                .body("items.grantId", equalTo(List.of(id(used))))
                .body("items.overdue", equalTo(List.of(true)));
        people.amos.post(line(review, used) + "/decision", KEEP).then().statusCode(201);
        people.alma.get(review).then().body("closed", equalTo(true)).body("overdue", equalTo(false));
    }

    @Test
    void theServiceEndsThemByItself() throws SQLException {
        var review = reviewOf(grant);
        change("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                values ('end-unanswered-grants', '%s', now(), false, 1)""".formatted(id(review)));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> people.alma.get(grant).path("state").equals("ENDED"));
        await().until(() -> people.alma.get(review).path("closed").equals(true));
    }

    @Test
    void anOpenedReviewIsScheduledForItsDueDay() throws SQLException {
        var review = people.review(sample.id);
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select execution_time = '2199-12-30T00:00:00Z' from scheduled_tasks where task_name = 'end-unanswered-grants'"
                                + " and task_instance = '%s'".formatted(id(review)))) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean(1)).isTrue();
        }
    }

    /// A review of these grants whose due day was yesterday.
    private String reviewOf(String... grants) throws SQLException {
        var id = UUID.randomUUID();
        change("""
                insert into access_review (id, reason, due_on, created_at)
                values ('%s', 'Review', (now() - interval '1 day')::date, now() - interval '7 days')""".formatted(id));
        for (var each : grants) {
            change("""
                    insert into access_review_line (id, version, review_id, grant_id, subject, role, scope, cycle_id, use_rank,
                        expiry_rank, state)
                    select uuidv7(), 0, '%s', id, subject, role, scope, cycle_id,
                        (select count(*) + 1 from access_review_line where review_id = '%s'), 1, 'OPEN'
                    from access_grant where id = '%s'""".formatted(id, id, id(each)));
        }
        return "/v1/access/reviews/" + id;
    }

    private String granted(String person) {
        return people.grant(
                GrantedPeople.request(person, "VIEWER", cycle(sample.id)).replace("2199-12-30T", "2199-12-31T"));
    }

    private void end(String review, Instant now) {
        ending.end(UUID.fromString(id(review)), now);
    }

    private String line(String review, String each) {
        return review + "/lines/" + people.line(review, each);
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
