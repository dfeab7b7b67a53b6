package dev.waymark.assessment;

import static dev.waymark.assessment.access.GrantedPeople.cycle;
import static dev.waymark.assessment.access.GrantedPeople.department;
import static dev.waymark.assessment.access.GrantedPeople.everything;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.GrantMatrix;
import dev.waymark.rest.fixture.GrantMatrix.Asked;
import dev.waymark.rest.fixture.GrantMatrix.Situation;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every operation, as every role, with no grant, one for something else, one that does not hold now, and the right
/// one.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class GrantMatrixTest {

    /// What is the same for everybody, or shows only what the caller's grants cover.
    private static final Set<String> NEED_NO_GRANT = Set.of("readStanding", "listCycles", "listSectorPractices");
    /// What compares the scope by itself, so that a grant of any scope lets the caller in.
    private static final Set<String> NEED_ANY_GRANT = Set.of("requestGrant", "invitePerson");
    /// Reads of what nobody has put into the cycle.
    private static final Set<String> ABSENT = Set.of(
            "readExchangeValues",
            "readLeverSheet",
            "readCurrentOrganisationalPain",
            "readReadinessSheet",
            "readReadinessWaiver",
            "readSegments",
            "readTrendAssumption",
            "readTwoWayStreet",
            "readBallot",
            "readNominations");
    /// Path parameters of what belongs to one department.
    private static final Set<String> OF_DEPARTMENT = Set.of("departmentId", "stakeholderId");
    /// They are about persons everywhere.
    private static final Set<String> NEED_EVERYTHING =
            Set.of("listRevocations", "readRevocation", "listDepartures", "readDeparture", "listResponsibilities");
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String NEVER_ENDS = "2199-12-30T00:00:00Z";

    private final GrantedPeople people = new GrantedPeople();
    private final Map<String, Api> callers = new HashMap<>();
    private FilledCycle filled;

    @Test
    void whoIsLetInFollowsFromRoleAndGrant() {
        filled = new FilledCycle();
        grantEverySituation();
        var matrix = new GrantMatrix(filled.ids(), ABSENT);

        var faults = matrix.faults((role, situation) -> callers.get(role + situation), GrantMatrixTest::letsIn);

        assertThat(faults).isEmpty();
    }

    private static boolean letsIn(Asked asked) {
        if (NEED_NO_GRANT.contains(asked.operation())) {
            return true;
        }
        if (NEED_EVERYTHING.contains(asked.operation())) {
            return asked.situation() == Situation.EVERYTHING;
        }
        if (NEED_ANY_GRANT.contains(asked.operation())) {
            return asked.situation().holds();
        }
        // the source is another integrator's, but names of sources are one space for all
        var ofSource =
                asked.parameters().contains("source") && !asked.operation().equals("putSource");
        if (ofSource && asked.role().equals("integrator")) {
            return false;
        }
        if (asked.parameters().isEmpty() || asked.parameters().contains("source")) {
            return asked.changes()
                    ? asked.situation() == Situation.EVERYTHING
                    : asked.situation().holds();
        }
        return switch (asked.situation()) {
            case THIS_CYCLE, EVERYTHING -> true;
            case OTHER_DEPARTMENT -> asked.parameters().stream().noneMatch(OF_DEPARTMENT::contains);
            case NO_GRANT, OTHER_CYCLE, EXPIRED, NOT_YET_VALID -> false;
        };
    }

    private void grantEverySituation() {
        var other = cycle(new SampleCycle().id);
        var department = department(filled.cycle.id, filled.cycle.department("OTHER"));
        for (var role : GrantMatrix.ROLES) {
            people.end(granted(role, Situation.NO_GRANT, everything(), "", NEVER_ENDS));
            granted(role, Situation.EVERYTHING, everything(), "", NEVER_ENDS);
            granted(
                    role,
                    Situation.NOT_YET_VALID,
                    everything(),
                    "\"validFrom\": \"2198-01-01T00:00:00Z\",",
                    NEVER_ENDS);
            granted(
                    role,
                    Situation.EXPIRED,
                    everything(),
                    "",
                    Instant.now().plus(SOON).toString());
            if (Situation.THIS_CYCLE.isPossibleFor(role)) {
                granted(role, Situation.OTHER_CYCLE, other, "", NEVER_ENDS);
                granted(role, Situation.THIS_CYCLE, cycle(filled.cycle.id), "", NEVER_ENDS);
            }
            if (Situation.OTHER_DEPARTMENT.isPossibleFor(role)) {
                granted(role, Situation.OTHER_DEPARTMENT, department, "", NEVER_ENDS);
            }
        }
        for (var role : GrantMatrix.ROLES) {
            var expired = callers.get(role + Situation.EXPIRED);
            await().until(() ->
                    expired.get("/v1/access/standing").path("everywhere.size()").equals(0));
        }
    }

    /// @return path of the grant
    private String granted(String role, Situation situation, String scope, String from, String until) {
        var client = GrantedPeople.newName(role);
        var name = role.equals("integrator") ? "service-account-" + client : client;
        callers.put(
                role + situation,
                role.equals("integrator") ? Api.with(Tokens.ofClient(client, role)) : Api.as(name, role));
        return people.grant("""
                {"subject": "%s", "signInName": "%s", "role": "%s", %s, %s "reason": "Needed for a test",
                 "validUntil": "%s"}""".formatted(
                Tokens.subject(name), name, role.toUpperCase(Locale.ROOT).replace('-', '_'), scope, from, until));
    }
}
