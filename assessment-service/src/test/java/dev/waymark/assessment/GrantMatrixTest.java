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
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final Set<String> NEED_NO_GRANT =
            Set.of("readStanding", "listCycles", "listSectorPractices", "readStreamSchema", "readStreamTemplate");
    /// What compares the scope by itself, so that a grant of any scope lets the caller in.
    private static final Set<String> NEED_ANY_GRANT = Set.of("requestGrant", "invitePerson", "simulateAccess");
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
    /// They are about persons everywhere, or about all changes.
    private static final Set<String> NEED_EVERYTHING = Set.of(
            "listRevocations",
            "readRevocation",
            "listDepartures",
            "readDeparture",
            "listResponsibilities",
            "createIntegrator",
            "listIntegrators",
            "readIntegrator",
            "changeIntegrator",
            "listIntegratorClients",
            "readIntegratorClient",
            "addIntegratorClient",
            "endIntegratorClient",
            "listAccessFindings",
            "readAccessFinding",
            "acknowledgeAccessFinding",
            "listAccessReconciliations",
            "readAccessReconciliation",
            "readPersonTraces",
            "erasePerson",
            "readAssessmentChanges",
            "createAssessmentWebhook",
            "listAssessmentWebhooks",
            "readAssessmentWebhook",
            "changeAssessmentWebhook",
            "deleteAssessmentWebhook",
            "rotateAssessmentWebhookSecret",
            "testAssessmentWebhook",
            "listAssessmentDeliveries",
            "readAssessmentDelivery",
            "replayAssessmentDeliveries");
    /// Its body asks for everything here, and grants of any scope would suffice for others.
    private static final String NAMES_EVERYTHING = "openAccessReview";
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String NEVER_ENDS = "2199-12-30T00:00:00Z";

    private final GrantedPeople people = new GrantedPeople();
    private final Map<String, Api> callers = new HashMap<>();
    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, Told> effective = new HashMap<>();
    private FilledCycle filled;

    @Test
    void whoIsLetInFollowsFromRoleAndGrant() {
        filled = new FilledCycle();
        grantEverySituation();
        var matrix = new GrantMatrix(filled.ids(), ABSENT);

        var differing = new ArrayList<Asked>();
        var faults = matrix.faults((role, situation) -> callers.get(role + situation), asked -> {
            var letsIn = letsIn(asked);
            if (!isOwnOnly(asked)
                    && !asked.operation().equals(NAMES_EVERYTHING)
                    && (asked.forRole() && letsIn) != isEffective(asked)) {
                differing.add(asked);
            }
            return letsIn;
        });

        assertThat(faults).isEmpty();
        assertThat(differing).isEmpty();
    }

    /// Whether the caller may do it, as an access admin is told. What compares the scope by itself, and names a thing,
    /// is allowed as far as one of the grants reaches.
    private boolean isEffective(Asked asked) {
        var access = effective.computeIfAbsent(
                asked.role() + asked.situation(),
                caller -> Told.of(
                        people.alma
                                .get("/v1/access/effective?subject=" + subjects.get(caller))
                                .jsonPath(),
                        constant(asked.role()),
                        filled));
        return access.here().contains(asked.operation())
                || (access.byAnyGrant().contains(asked.operation())
                        && (access.reachesHere() || namesNothingOfACycle(asked)));
    }

    /// What an access admin is told of a caller who has one role.
    ///
    /// @param here operations that are allowed in the filled cycle or without one
    /// @param byAnyGrant operations that are allowed as far as the grants reach
    private record Told(Set<String> here, Set<String> byAnyGrant, boolean reachesHere) {

        static Told of(JsonPath access, String role, FilledCycle filled) {
            var here = new HashSet<String>();
            var byAnyGrant = new HashSet<String>();
            for (int place = 0; place < access.getInt("places.size()"); place++) {
                var entry = access.<String, Object>getMap("places[%d]".formatted(place));
                if (isAt(filled, entry)) {
                    var allowed = "ANY_SCOPE".equals(entry.get("reach")) ? byAnyGrant : here;
                    allowed.addAll(access.getList("places[%d].roles.findAll { it.role == '%s' }.operationIds.flatten()"
                            .formatted(place, role)));
                }
            }
            var cycles = access.getList("grants.collect { it.cycleId ?: '%s' }".formatted(filled.cycle.id));
            return new Told(here, byAnyGrant, cycles.contains(filled.cycle.id));
        }

        private static boolean isAt(FilledCycle filled, Map<String, Object> place) {
            return place.getOrDefault("cycleId", filled.cycle.id).equals(filled.cycle.id)
                    && place.getOrDefault("departmentId", filled.menu.department)
                            .equals(filled.menu.department);
        }
    }

    private static String constant(String role) {
        return role.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static boolean namesNothingOfACycle(Asked asked) {
        return asked.parameters().isEmpty() || asked.parameters().contains("source");
    }

    /// The source is another integrator's, but names of sources are one space for all.
    private static boolean isOwnOnly(Asked asked) {
        return asked.parameters().contains("source")
                && !asked.operation().equals("putSource")
                && asked.role().equals("integrator");
    }

    private static boolean letsIn(Asked asked) {
        if (NEED_NO_GRANT.contains(asked.operation())) {
            return true;
        }
        if (isOwnOnly(asked)) {
            return false;
        }
        if (NEED_EVERYTHING.contains(asked.operation())) {
            return asked.situation() == Situation.EVERYTHING;
        }
        if (NEED_ANY_GRANT.contains(asked.operation())) {
            return asked.situation().holds();
        }
        if (namesNothingOfACycle(asked)) {
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
        subjects.put(role + situation, Tokens.subject(name));
        return people.grant("""
                {"subject": "%s", "signInName": "%s", "role": "%s", %s, %s "reason": "Needed for a test",
                 "validUntil": "%s"}""".formatted(Tokens.subject(name), name, constant(role), scope, from, until));
    }
}
