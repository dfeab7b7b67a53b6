package dev.waymark.assessment.access.effective;

import static dev.waymark.assessment.access.standing.GrantScope.CYCLE;
import static dev.waymark.assessment.access.standing.GrantScope.DEPARTMENT;
import static dev.waymark.assessment.access.standing.GrantScope.EVERYTHING;
import static dev.waymark.assessment.access.standing.GrantedRole.ACCESS_ADMIN;
import static dev.waymark.assessment.access.standing.GrantedRole.STAKEHOLDER;
import static dev.waymark.assessment.access.standing.GrantedRole.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.access.grant.GrantState;
import dev.waymark.assessment.access.grant.KnownGrant;
import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.assessment.access.standing.HeldGrant;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonAccessTest {

    private static final UUID A = new UUID(1, 1);
    private static final UUID B = new UUID(1, 2);
    private static final UUID SALES = new UUID(2, 1);
    private static final UUID SERVICE = new UUID(2, 2);
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final SuiteOperation READ_CYCLE = operation("readCycle", Extent.OF_PATH, false);
    private static final SuiteOperation READ_DEPARTMENT = operation("readDepartment", Extent.OF_PATH, true);
    private static final SuiteOperation LIST_CYCLES = operation("listCycles", Extent.NONE, false);
    private static final SuiteOperation LIST_POTS = operation("listPots", Extent.ANY, false);
    private static final SuiteOperation CREATE_CYCLE = operation("createCycle", Extent.EVERYTHING, false);
    private static final List<SuiteOperation> ALL =
            List.of(CREATE_CYCLE, LIST_CYCLES, LIST_POTS, READ_CYCLE, READ_DEPARTMENT);

    private static SuiteOperation operation(String id, Extent extent, boolean ofDepartment) {
        return new SuiteOperation(
                id, "GET", "/v1/" + id, Set.of("stakeholder", "viewer"), extent, "s", "d", ofDepartment);
    }

    private static KnownGrant grant(
            int id, GrantedRole role, GrantScope scope, UUID cycle, UUID department, GrantState state) {
        return new KnownGrant(
                new HeldGrant(
                        new UUID(0, id),
                        true,
                        role,
                        scope,
                        cycle,
                        department,
                        NOW.minusSeconds(60),
                        NOW.plusSeconds(60)),
                state);
    }

    private static KnownGrant grant(int id, GrantedRole role, GrantScope scope, UUID cycle, UUID department) {
        return grant(id, role, scope, cycle, department, GrantState.APPROVED);
    }

    private static PersonAccess person(Set<String> roles, KnownGrant... grants) {
        return PersonAccess.of(RealmAccount.of("ada", true, roles), List.of(grants), NOW);
    }

    private static RoleAccess by(GrantedRole role, List<Integer> grants, String... operations) {
        return new RoleAccess(role, grants.stream().map(id -> new UUID(0, id)).toList(), List.of(operations));
    }

    @Test
    void aGrantForACycleAllowsWhatNeedsNoGrantOfEverythingThere() {
        var ada = person(Set.of("stakeholder"), grant(1, STAKEHOLDER, CYCLE, A, null));

        assertThat(ada.places())
                .containsExactly(Place.WITHOUT_GRANT, Place.ANY_SCOPE, Place.EVERYTHING, Place.ofCycle(A));
        assertThat(ada.at(Place.WITHOUT_GRANT, ALL)).containsExactly(by(STAKEHOLDER, List.of(), "listCycles"));
        assertThat(ada.at(Place.ANY_SCOPE, ALL)).containsExactly(by(STAKEHOLDER, List.of(1), "listPots"));
        assertThat(ada.at(Place.EVERYTHING, ALL)).isEmpty();
        assertThat(ada.at(Place.ofCycle(A), ALL))
                .containsExactly(by(STAKEHOLDER, List.of(1), "readCycle", "readDepartment"));
        assertThat(ada.at(Place.ofCycle(B), ALL)).isEmpty();
    }

    @Test
    void aGrantForADepartmentAllowsWhatBelongsToItAndToNoDepartment() {
        var sales = new Place(AccessReach.DEPARTMENT, A, SALES);
        var ada = person(
                Set.of("stakeholder"),
                grant(1, STAKEHOLDER, DEPARTMENT, A, SALES),
                grant(2, STAKEHOLDER, DEPARTMENT, A, SERVICE));

        assertThat(ada.places()).contains(Place.ofCycle(A), sales);
        assertThat(ada.at(Place.ofCycle(A), ALL)).containsExactly(by(STAKEHOLDER, List.of(1, 2), "readCycle"));
        assertThat(ada.at(sales, ALL)).containsExactly(by(STAKEHOLDER, List.of(1), "readDepartment"));
    }

    @Test
    void aGrantOfEverythingAllowsTheSameInEveryCycle() {
        var vera = person(
                Set.of("viewer", "stakeholder"),
                grant(1, VIEWER, EVERYTHING, null, null),
                grant(2, STAKEHOLDER, DEPARTMENT, A, SALES));

        assertThat(vera.at(Place.EVERYTHING, ALL))
                .containsExactly(by(VIEWER, List.of(1), "createCycle", "readCycle", "readDepartment"));
        assertThat(vera.at(Place.ofCycle(A), ALL))
                .containsExactly(
                        by(STAKEHOLDER, List.of(2), "readCycle"),
                        by(VIEWER, List.of(1), "readCycle", "readDepartment"));
    }

    @Test
    void aRoleThatThePersonDoesNotHaveAllowsNothingUnlessItIsUnknown() {
        var grant = grant(1, VIEWER, EVERYTHING, null, null);

        assertThat(person(Set.of("steering"), grant).held().grants()).isEmpty();
        assertThat(PersonAccess.of(RealmAccount.of("ada", false, Set.of("viewer")), List.of(grant), NOW)
                        .held()
                        .grants())
                .isEmpty();
        assertThat(PersonAccess.of(RealmAccount.unknown(RealmAnswer.AWAY), List.of(grant), NOW)
                        .held()
                        .grants())
                .containsExactly(grant.grant());
    }

    @Test
    void whoGivesAccessReachesNoCycle() {
        var axel = person(Set.of("access-admin"), grant(1, ACCESS_ADMIN, CYCLE, A, null));

        assertThat(axel.places()).containsExactly(Place.WITHOUT_GRANT, Place.ANY_SCOPE, Place.EVERYTHING);
    }

    @Test
    void whatWasTakenOrIsAskedForAllowsNothing() {
        for (var state : List.of(GrantState.REQUESTED, GrantState.REFUSED, GrantState.ENDED)) {
            assertThat(person(Set.of("viewer"), grant(1, VIEWER, EVERYTHING, null, null, state))
                            .held()
                            .grants())
                    .isEmpty();
        }
    }
}
