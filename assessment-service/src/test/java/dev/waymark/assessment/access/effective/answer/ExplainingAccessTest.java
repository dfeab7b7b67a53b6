package dev.waymark.assessment.access.effective.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.access.effective.AccessReach;
import dev.waymark.assessment.access.effective.PersonAccess;
import dev.waymark.assessment.access.effective.Place;
import dev.waymark.assessment.access.effective.RealmAccount;
import dev.waymark.assessment.access.effective.RealmAnswer;
import dev.waymark.assessment.access.effective.SuiteOperation;
import dev.waymark.assessment.access.grant.GrantState;
import dev.waymark.assessment.access.grant.KnownGrant;
import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.assessment.access.standing.HeldGrant;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExplainingAccessTest {

    private static final UUID A = new UUID(1, 1);
    private static final UUID B = new UUID(1, 2);
    private static final UUID SALES = new UUID(2, 1);
    private static final UUID SERVICE = new UUID(2, 2);
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final List<RealmAccount> ACCOUNTS = List.of(
            RealmAccount.of("ada", true, Set.of("viewer")),
            RealmAccount.of("ada", true, Set.of("steering")),
            RealmAccount.of("ada", true, Set.of()),
            RealmAccount.of("ada", false, Set.of("viewer")),
            RealmAccount.unknown(RealmAnswer.AWAY),
            RealmAccount.unknown(RealmAnswer.NOT_VISIBLE));

    private static SuiteOperation operation(Extent extent, boolean ofDepartment) {
        return new SuiteOperation("op", "GET", "/v1/op", Set.of("viewer"), extent, "s", "d", ofDepartment);
    }

    private static HeldGrant held(GrantedRole role, GrantScope scope, boolean bound, Instant from, Instant until) {
        return new HeldGrant(
                new UUID(0, 1),
                bound,
                role,
                scope,
                scope == GrantScope.EVERYTHING ? null : A,
                scope == GrantScope.DEPARTMENT ? SALES : null,
                from,
                until);
    }

    private static KnownGrant viewer(GrantScope scope) {
        return new KnownGrant(
                held(GrantedRole.VIEWER, scope, true, NOW.minusSeconds(9), NOW.plusSeconds(9)), GrantState.APPROVED);
    }

    private static List<KnownGrant> grants() {
        var grants = new ArrayList<KnownGrant>();
        for (var role : List.of(GrantedRole.VIEWER, GrantedRole.STEERING)) {
            for (var scope : GrantScope.values()) {
                for (var state : GrantState.values()) {
                    for (var bound : List.of(true, false)) {
                        for (var from : List.of(NOW.minusSeconds(20), NOW.plusSeconds(5))) {
                            for (var until : List.of(NOW.minusSeconds(10), NOW.plusSeconds(10))) {
                                grants.add(new KnownGrant(held(role, scope, bound, from, until), state));
                            }
                        }
                    }
                }
            }
        }
        return grants;
    }

    /// The place of an operation whose path names no cycle.
    private static Place elsewhere(Extent extent) {
        return switch (extent) {
            case NONE -> Place.WITHOUT_GRANT;
            case ANY -> Place.ANY_SCOPE;
            case EVERYTHING, OF_PATH -> Place.EVERYTHING;
        };
    }

    @Test
    void theWalkEndsAsTheRuleDecides() {
        var places = List.of(
                Place.ofCycle(A),
                Place.ofCycle(B),
                new Place(AccessReach.DEPARTMENT, A, SALES),
                new Place(AccessReach.DEPARTMENT, A, SERVICE));
        int allowed = 0;
        for (var account : ACCOUNTS) {
            for (var grant : grants()) {
                var person = PersonAccess.of(account, List.of(grant), NOW);
                for (var extent : Extent.values()) {
                    for (var ofDepartment : List.of(true, false)) {
                        var operation = operation(extent, ofDepartment);
                        for (var place : places) {
                            var asked = extent == Extent.OF_PATH ? asked(place, ofDepartment) : elsewhere(extent);
                            var steps = ExplainingAccess.of(person, operation, Optional.of(place));
                            var admitted = person.admits(operation, asked);
                            assertThat(ExplainingAccess.decision(steps) != AccessDecision.REFUSED)
                                    .as("%s %s %s: %s", account, grant, place, steps)
                                    .isEqualTo(admitted);
                            allowed += admitted ? 1 : 0;
                        }
                    }
                }
            }
        }
        assertThat(allowed).isPositive();
    }

    /// What belongs to no department is not asked for in one.
    private static Place asked(Place place, boolean ofDepartment) {
        return ofDepartment || place.cycleId() == null ? place : Place.ofCycle(place.cycleId());
    }

    @Test
    void theFirstConditionThatIsNotMetIsTheLastOneSaid() {
        var operation = operation(Extent.OF_PATH, false);
        var place = Optional.of(Place.ofCycle(A));
        var viewer = RealmAccount.of("ada", true, Set.of("viewer"));

        assertThat(last(RealmAccount.of("ada", false, Set.of()), List.of(), operation, place))
                .isEqualTo("ACCOUNT NOT_MET");
        assertThat(last(RealmAccount.of("ada", true, Set.of()), List.of(), operation, place))
                .isEqualTo("ROLE NOT_MET");
        assertThat(last(viewer, List.of(), operation, place)).isEqualTo("GRANT NOT_MET");
        assertThat(last(viewer, List.of(asked()), operation, place)).isEqualTo("APPROVAL NOT_MET");
        assertThat(last(viewer, List.of(over()), operation, place)).isEqualTo("PERIOD NOT_MET");
        assertThat(last(viewer, List.of(viewer(GrantScope.CYCLE)), operation, Optional.of(Place.ofCycle(B))))
                .isEqualTo("REACH NOT_MET");
        assertThat(last(viewer, List.of(asked(), over(), viewer(GrantScope.CYCLE)), operation, place))
                .isEqualTo("REACH MET");
    }

    @Test
    void aMissedGrantSaysWhatWouldHelp() {
        assertThat(missed(asked(), Extent.OF_PATH, Place.ofCycle(A))).startsWith("Waits for approval");
        assertThat(missed(over(), Extent.OF_PATH, Place.ofCycle(A))).startsWith("Held until 2027-03-01T11:59:50Z");
        assertThat(missed(viewer(GrantScope.CYCLE), Extent.OF_PATH, Place.ofCycle(B)))
                .isEqualTo("Is for another cycle, %s.".formatted(A));
        assertThat(missed(viewer(GrantScope.CYCLE), Extent.EVERYTHING, Place.ofCycle(A)))
                .startsWith("Is for a CYCLE; the operation needs one for EVERYTHING");
    }

    @Test
    void whereTheRolesAreUnknownTheDecisionDependsOnThem() {
        var steps = ExplainingAccess.of(
                PersonAccess.of(RealmAccount.unknown(RealmAnswer.AWAY), List.of(viewer(GrantScope.CYCLE)), NOW),
                operation(Extent.OF_PATH, false),
                Optional.empty());

        assertThat(ExplainingAccess.decision(steps)).isEqualTo(AccessDecision.ALLOWED_WITH_ROLE);
    }

    private static KnownGrant asked() {
        return new KnownGrant(viewer(GrantScope.CYCLE).grant(), GrantState.REQUESTED);
    }

    private static KnownGrant over() {
        return new KnownGrant(
                held(GrantedRole.VIEWER, GrantScope.CYCLE, true, NOW.minusSeconds(20), NOW.minusSeconds(10)),
                GrantState.APPROVED);
    }

    private static String last(
            RealmAccount account, List<KnownGrant> grants, SuiteOperation operation, Optional<Place> place) {
        var step = ExplainingAccess.of(PersonAccess.of(account, grants, NOW), operation, place)
                .getLast();
        return step.step() + " " + step.outcome();
    }

    private static String missed(KnownGrant grant, Extent extent, Place place) {
        var viewer = RealmAccount.of("ada", true, Set.of("viewer"));
        return ExplainingAccess.of(
                        PersonAccess.of(viewer, List.of(grant), NOW), operation(extent, false), Optional.of(place))
                .getLast()
                .missed()
                .getFirst()
                .reason();
    }
}
