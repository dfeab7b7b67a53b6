package dev.waymark.assessment.access.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.rest.fixture.Infrastructure;
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
class DepartureConstraintsTest {

    @Inject
    DataSource database;

    private final GrantedPeople people = new GrantedPeople();
    private String id;
    private String subject;

    @BeforeEach
    void somebodyHasLeft() {
        var name = GrantedPeople.newName("nora");
        people.grant(name, "VIEWER", GrantedPeople.everything());
        var path = people.depart(name);
        id = path.substring(path.lastIndexOf('/') + 1);
        subject = people.alma.get(path).path("subject");
    }

    @Test
    void nobodyRecordsTheirOwn() {
        assertThat(refusal(copy("'other', 'other'"))).contains("ck_access_departure_recorded_by");
    }

    @Test
    void nobodyLeavesTwiceBeforeTheyReturn() throws SQLException {
        assertThat(refusal(copy("'%s', 'other'".formatted(subject)))).contains("uq_access_departure_subject");
        execute(change("state = 'RETURNED', returned_at = now()"));
        execute(copy("'%s', 'other'".formatted(subject)));
    }

    @Test
    void aDepartureStaysWhatItWas() throws SQLException {
        var other = GrantedPeople.newName("olga");
        execute(copy("'%s', 'other'".formatted(other)));
        subject = other;
        for (var change : new String[] {"subject = 'other'", "reason = 'other'", "recorded_by = 'x'"}) {
            assertThat(refusal(change(change))).as(change).contains("ck_access_departure_state");
        }
        assertThat(refusal(change("state = 'DONE'"))).contains("ck_access_departure_done_at");
        assertThat(refusal(change("state = 'RETURNED'"))).contains("ck_access_departure_returned_at");
        execute(change("state = 'DONE', account = 'DISABLED', done_at = now()"));
        assertThat(refusal(change("state = 'PENDING', account = null, done_at = null")))
                .contains("ck_access_departure_state");
        execute(change("state = 'RETURNED', returned_at = now()"));
        assertThat(refusal(change("state = 'DONE', returned_at = null"))).contains("ck_access_departure_state");
    }

    private String change(String columns) {
        return "update access_departure set %s where subject = '%s'".formatted(columns, subject);
    }

    /// A row like that of the departure, for another subject and by somebody else.
    private String copy(String subjectAndRecorder) {
        return """
                insert into access_departure (id, version, subject, recorded_by, reason, revocation_id, state, created_at,
                    updated_at)
                select uuidv7(), 0, %s, reason, revocation_id, 'PENDING', now(), now() from access_departure where id = '%s'""".formatted(subjectAndRecorder, id);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String refusal(String sql) {
        var refused = catchThrowableOfType(SQLException.class, () -> execute(sql));
        assertThat((Throwable) refused).as(sql).isNotNull();
        return refused.getMessage();
    }
}
