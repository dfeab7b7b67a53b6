package dev.waymark.assessment.access.grant;

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
class GrantConstraintsTest {

    @Inject
    DataSource database;

    private final GrantedPeople people = new GrantedPeople();
    private final String alma = Tokens.subject("alma");
    private final String amos = Tokens.subject("amos");
    private SampleCycle sample;

    @BeforeEach
    void theyAreAccessAdmins() {
        sample = new SampleCycle();
        people.alma.get("/v1/access/standing").then().statusCode(200);
        people.amos.get("/v1/access/standing").then().statusCode(200);
    }

    @Test
    void whatIsRightIsTaken() throws SQLException {
        insert(row("nora", "VIEWER", alma, alma));
        insert(row("nora", "STEERING", alma, amos));
    }

    @Test
    void approverAndSubjectDiffer() {
        assertThat(refusal(row(alma, "VIEWER", amos, alma))).contains("ck_access_grant_decided_by");
    }

    @Test
    void requesterAndSubjectDiffer() {
        assertThat(refusal(row(alma, "VIEWER", alma, amos))).contains("ck_access_grant_requested_by");
    }

    @Test
    void forPrivilegedRolesApproverAndRequesterDiffer() {
        for (var role : new String[] {"STEERING", "PROGRAMME_LEAD", "INTEGRATOR", "AUDITOR", "ACCESS_ADMIN"}) {
            assertThat(refusal(row("nora", role, alma, alma))).as(role).contains("ck_access_grant_second_person");
        }
    }

    @Test
    void anApproverHoldsAGrantThatReachesAsFar() {
        assertThat(refusal(row("nora", "VIEWER", alma, "nobody"))).contains("ck_access_grant_decided_by");
        Api.as("lea", "programme-lead").get("/v1/access/standing").then().statusCode(200);
        assertThat(refusal(row("nora", "VIEWER", alma, Tokens.subject("lea")))).contains("ck_access_grant_decided_by");
        var scoped = GrantedPeople.newName("sara");
        people.grant(scoped, "ACCESS_ADMIN", GrantedPeople.cycle(sample.id));
        assertThat(refusal(row("nora", "VIEWER", alma, Tokens.subject(scoped)))).contains("ck_access_grant_decided_by");
    }

    @Test
    void anEnrolmentGivesNoOtherRole() {
        assertThat(refusal(row("nora", "VIEWER", alma, alma).replace("'REQUEST'", "'ENROLMENT'")))
                .contains("ck_access_grant_decided_by");
        assertThat(refusal(row("nora", "VIEWER", alma, alma).replace("'REQUEST'", "'ADOPTION'")))
                .contains("ck_access_grant_origin");
    }

    @Test
    void whoHeadsADepartmentNeitherAsksNorApprovesForIt() throws SQLException {
        var department = sample.department("IT");
        insert("""
                insert into stakeholder (id, version, cycle_id, department_id, username, person, subject, display_name, job_level,
                                         governance_role, influence, empowerment, journey_ids, created_at, updated_at)
                values (uuidv7(), 0, '%s', '%s', 'amos', 'amos', '%s', 'Amos', 'HEAD', 'OBSERVER', 1, '{}', '[]', now(), now())""".formatted(sample.id, department, amos));
        var scoped = "'DEPARTMENT', '%s', '%s'".formatted(sample.id, department);
        assertThat(refusal(row("nora", "VIEWER", alma, amos).replace("'EVERYTHING', null, null", scoped)))
                .contains("ck_access_grant_decided_by");
        assertThat(refusal(row("nora", "VIEWER", amos, alma).replace("'EVERYTHING', null, null", scoped)))
                .contains("ck_access_grant_decided_by");
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        assertThat(refusal(row("nora", "VIEWER", alma, amos).replace("interval '1 day'", "interval '-1 day'")))
                .contains("ck_access_grant_valid_until");
    }

    @Test
    void aScopeIsWhole() {
        assertThat(refusal(row("nora", "VIEWER", alma, amos).replace("'EVERYTHING'", "'CYCLE'")))
                .contains("ck_access_grant_scope");
        assertThat(refusal(row("nora", "AUDITOR", alma, amos)
                        .replace("'EVERYTHING', null", "'CYCLE', '%s'".formatted(sample.id))))
                .contains("ck_access_grant_cycle_id");
    }

    @Test
    void whatWasDecidedStays() {
        var grant = people.grant(GrantedPeople.newName("nora"), "VIEWER", GrantedPeople.everything());
        var id = grant.substring(grant.lastIndexOf('/') + 1);
        for (var change : new String[] {
            "subject = 'other'",
            "subject = null, sign_in_name = 'x'",
            "role = 'STEERING'",
            "decided_by = 'x'",
            "valid_until = null",
            "state = 'REQUESTED', decided_by = null, decided_at = null"
        }) {
            assertThat(refusal("update access_grant set %s where id = '%s'".formatted(change, id)))
                    .as(change)
                    .contains("ck_access_grant_state");
        }
        people.end(grant);
        assertThat(refusal(
                        "update access_grant set state = 'APPROVED', ended_at = null, ended_by = null, end_reason = null where id = '%s'"
                                .formatted(id)))
                .contains("ck_access_grant_state");
    }

    private static String row(String subject, String role, String requester, String approver) {
        return """
                insert into access_grant (id, version, subject, role, scope, cycle_id, department_id, reason, origin, state,
                    requested_by, requested_by_name, requested_at, decided_by, decided_by_name, decided_at, valid_from,
                    valid_until)
                values (uuidv7(), 0, '%s', '%s', 'EVERYTHING', null, null, 'Test', 'REQUEST', 'APPROVED', '%s', 'r', now(),
                    '%s', 'a', now(), now(), now() + interval '1 day')""".formatted(subject, role, requester, approver);
    }

    private void insert(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String refusal(String sql) {
        var refused = catchThrowableOfType(SQLException.class, () -> insert(sql));
        assertThat((Throwable) refused).as(sql).isNotNull();
        return refused.getMessage();
    }
}
