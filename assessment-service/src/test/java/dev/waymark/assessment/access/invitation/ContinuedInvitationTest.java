package dev.waymark.assessment.access.invitation;

import static dev.waymark.assessment.access.invitation.InvitationResourceTest.address;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.assessment.access.directory.Directory;
import dev.waymark.assessment.access.directory.ScriptedRealm;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// What an instance that was killed has left is continued by the next one.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(ScriptedRealm.class)
class ContinuedInvitationTest {

    @Inject
    DataSource database;

    @Inject
    InvitationSchedule schedule;

    @Inject
    Directory directory;

    private final GrantedPeople people = new GrantedPeople();

    @Test
    void afterAKillBeforeKeycloakWasAskedTheMailIsSent() throws SQLException {
        var address = address("nora");
        leave(address);
        schedule.continueUnfinished();
        awaitSent(address);
    }

    @Test
    void afterAKillBeforeTheAccountWasWrittenDownTheSameAccountIsInvited() throws SQLException {
        var address = address("nora");
        directory.create(address, "Nora Field");
        leave(address);
        schedule.continueUnfinished();
        awaitSent(address);
        people.alma
                .get("/v1/access/grants?subject=" + Tokens.subject(address))
                .then()
                .body("items", hasSize(1))
                .body("items[0].requestedBy", equalTo("alma"))
                .body("items[0].state", equalTo("REQUESTED"));
    }

    @Test
    void theDatabaseKeepsAnInvitationWhatItIs() throws SQLException {
        var address = address("nora");
        leave(address);
        for (var change : new String[] {
            "address = 'other@example.org'",
            "role = 'STEERING'",
            "requested_by = 'x'",
            "state = 'SENT'",
            "subject = requested_by"
        }) {
            assertThatThrownBy(() ->
                            execute("update access_invitation set %s where address = '%s'".formatted(change, address)))
                    .as(change)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("ck_access_invitation_");
        }
    }

    private void awaitSent(String address) {
        await().untilAsserted(() -> people.alma
                .get("/v1/access/invitations?address=" + address)
                .then()
                .body("items[0].state", equalTo("SENT"))
                .body("items[0].subject", equalTo(Tokens.subject(address))));
    }

    /// An invitation that was committed by an instance that did nothing more.
    private void leave(String address) throws SQLException {
        execute("""
                insert into access_invitation (id, version, address, person_name, role, scope, reason, valid_until, state,
                    requested_by, account_new, role_given, settled, created_at, created_by, updated_at, updated_by)
                values (uuidv7(), 0, '%s', 'Nora Field', 'VIEWER', 'EVERYTHING', 'Reads', now() + interval '1 day', 'PENDING',
                    '%s', false, false, false, now(), 'alma', now(), 'alma')""".formatted(address, Tokens.subject("alma")));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
