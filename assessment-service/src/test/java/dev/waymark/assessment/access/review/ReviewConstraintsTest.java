package dev.waymark.assessment.access.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the database refuses when the code is passed by.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReviewConstraintsTest {

    @Inject
    DataSource database;

    private final GrantedPeople people = new GrantedPeople();
    private final String name = GrantedPeople.newName("nora");
    private SampleCycle sample;
    private String grant;
    private String review;
    private String line;

    @BeforeEach
    void makeAReview() {
        sample = new SampleCycle();
        grant = people.grant(name, "STAKEHOLDER", GrantedPeople.cycle(sample.id));
        review = people.review(sample.id);
        line = people.line(review, grant);
    }

    @Test
    void theDueDayIsAfterTheDayOfTheFreeze() {
        assertThat(
                        refusal(
                                "insert into access_review (id, reason, due_on) values (uuidv7(), 'Late', (now() at time zone 'UTC')::date)"))
                .contains("ck_access_review_due_on");
    }

    @Test
    void whoDecidesIsNotTheSubject() {
        assertThat(refusal(decided("KEPT", Tokens.subject(name)))).contains("ck_access_review_line_decided_by");
    }

    @Test
    void whoDecidesIsNotThePersonWhoHasComeSinceTheFreeze() {
        sample.stakeholder("ada", sample.department("IT"), "STAKEHOLDER");
        var enrolled = people.review(sample.id);
        var waiting = people.alma.get(enrolled + "/lines").<String>path("items.find { it.subject == null }.id");
        var ada = Tokens.subject("ada-" + sample.id);
        Api.as("ada-" + sample.id, "stakeholder").get(sample.path("")).then().statusCode(200);
        assertThat(refusal(decided("KEPT", ada).replace(line, waiting))).contains("ck_access_review_line_decided_by");
    }

    @Test
    void whoHeadsTheDepartmentDecidesNothing() throws SQLException {
        var department = sample.department("IT");
        var scoped = people.grant(
                GrantedPeople.newName("olga"), "STAKEHOLDER", GrantedPeople.department(sample.id, department));
        var other = people.line(people.review(sample.id), scoped);
        change("""
                insert into stakeholder (id, version, cycle_id, department_id, username, person, subject, display_name, job_level,
                                         governance_role, influence, empowerment, journey_ids, created_at, updated_at)
                values (uuidv7(), 0, '%s', '%s', 'amos', 'amos', '%s', 'Amos', 'HEAD', 'OBSERVER', 1, '{}', '[]', now(), now())""".formatted(sample.id, department, Tokens.subject("amos")));
        assertThat(refusal(decided("KEPT", Tokens.subject("amos")).replace(line, other)))
                .contains("ck_access_review_line_decided_by");
    }

    @Test
    void aLineEndsOnlyWithItsGrant() throws SQLException {
        assertThat(refusal(decided("ENDED", "other"))).contains("ck_access_review_line_state");
        people.end(grant);
        change(decided("ENDED", "other"));
    }

    @Test
    void aDecisionSaysByWhomWhenAndWhy() {
        for (var missing :
                new String[] {"decided_by = null", "decided_by_name = null", "decided_at = null", "reason = null"}) {
            var column = missing.substring(0, missing.indexOf(' '));
            assertThat(refusal(decided("KEPT", "other").replaceFirst(column + " = ('[^']*'|now\\(\\))", missing)))
                    .as(missing)
                    .contains("ck_access_review_line_decided_at");
        }
    }

    @Test
    void whatWasFrozenAndDecidedStays() throws SQLException {
        for (var change :
                new String[] {"subject = 'other'", "role = 'STEERING'", "last_used_at = now()", "use_rank = 9"}) {
            assertThat(refusal("update access_review_line set %s where id = '%s'".formatted(change, line)))
                    .as(change)
                    .contains("ck_access_review_line_state");
        }
        change(decided("KEPT", "other"));
        assertThat(refusal(decided("LAPSED", "another"))).contains("ck_access_review_line_state");
        assertThat(refusal(
                        "update access_review_line set state = 'OPEN', decided_by = null, decided_by_name = null, decided_at = null, reason = null where id = '%s'"
                                .formatted(line)))
                .contains("ck_access_review_line_state");
    }

    @Test
    void aGrantHasOneLineInAReview() {
        assertThat(refusal("""
                        insert into access_review_line (id, version, review_id, grant_id, role, scope, use_rank, expiry_rank, state)
                        select uuidv7(), 0, review_id, grant_id, role, scope, 1, 1, 'OPEN' from access_review_line
                        where id = '%s'""".formatted(line))).contains("uq_access_review_line_grant_id");
    }

    private String decided(String state, String by) {
        return """
                update access_review_line set state = '%s', decided_by = '%s', decided_by_name = 'a', decided_at = now(),
                    reason = 'Test' where id = '%s'""".formatted(state, by, line);
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String refusal(String sql) {
        var refused = catchThrowableOfType(SQLException.class, () -> change(sql));
        assertThat((Throwable) refused).as(sql).isNotNull();
        return refused.getMessage();
    }
}
