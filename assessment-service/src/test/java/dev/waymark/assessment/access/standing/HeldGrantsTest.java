package dev.waymark.assessment.access.standing;

import static dev.waymark.assessment.access.standing.GrantScope.CYCLE;
import static dev.waymark.assessment.access.standing.GrantScope.DEPARTMENT;
import static dev.waymark.assessment.access.standing.GrantScope.EVERYTHING;
import static dev.waymark.assessment.access.standing.GrantedRole.ACCESS_ADMIN;
import static dev.waymark.assessment.access.standing.GrantedRole.PROGRAMME_LEAD;
import static dev.waymark.assessment.access.standing.GrantedRole.STAKEHOLDER;
import static dev.waymark.assessment.access.standing.GrantedRole.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HeldGrantsTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID SALES = new UUID(1, 1);
    private static final UUID SERVICE = new UUID(1, 2);
    private static final Instant FROM = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-12-31T00:00:00Z");

    @Test
    void aRoleCountsInTheCycleThatItIsGrantedFor() {
        var held = held(grant(PROGRAMME_LEAD, CYCLE, A, null), grant(VIEWER, EVERYTHING, null, null));
        assertThat(held.rolesIn(A, Optional.empty())).containsExactlyInAnyOrder("programme-lead", "viewer");
        assertThat(held.rolesIn(B, Optional.empty())).containsExactly("viewer");
        assertThat(held.rolesEverywhere()).containsExactly("viewer");
        assertThat(held.rolesAnywhere()).containsExactlyInAnyOrder("programme-lead", "viewer");
        assertThat(held.onlyCycles()).isEmpty();
    }

    @Test
    void aDepartmentIsPartOfItsCycleAndNotOfAnotherDepartment() {
        var held = held(grant(STAKEHOLDER, DEPARTMENT, A, SALES));
        assertThat(held.rolesIn(A, Optional.empty())).containsExactly("stakeholder");
        assertThat(held.rolesIn(A, Optional.of(SALES))).containsExactly("stakeholder");
        assertThat(held.rolesIn(A, Optional.of(SERVICE))).isEmpty();
        assertThat(held.rolesIn(B, Optional.empty())).isEmpty();
        assertThat(held.onlyCycles()).contains(Set.of(A));
    }

    @Test
    void whoOnlyGivesAccessSeesNoCycle() {
        var held = held(grant(ACCESS_ADMIN, EVERYTHING, null, null));
        assertThat(held.rolesIn(A, Optional.empty())).isEmpty();
        assertThat(held.onlyCycles()).contains(Set.of());
        assertThat(held.cover(ACCESS_ADMIN, EVERYTHING, null)).isTrue();
    }

    @Test
    void whoGivesAccessToOneCycleGivesNoneToAnotherNorToEverything() {
        var held = held(grant(ACCESS_ADMIN, CYCLE, A, null));
        assertThat(held.cover(ACCESS_ADMIN, CYCLE, A)).isTrue();
        assertThat(held.cover(ACCESS_ADMIN, DEPARTMENT, A)).isTrue();
        assertThat(held.cover(ACCESS_ADMIN, CYCLE, B)).isFalse();
        assertThat(held.cover(ACCESS_ADMIN, EVERYTHING, null)).isFalse();
        assertThat(held.cover(PROGRAMME_LEAD, CYCLE, A)).isFalse();
    }

    @Test
    void aGrantHoldsFromItsFirstMomentUntilBeforeItsLast() {
        var grant = grant(VIEWER, EVERYTHING, null, null);
        assertThat(grant.holdsAt(FROM.minusNanos(1))).isFalse();
        assertThat(grant.holdsAt(FROM)).isTrue();
        assertThat(grant.holdsAt(UNTIL.minusNanos(1))).isTrue();
        assertThat(grant.holdsAt(UNTIL)).isFalse();
    }

    private static HeldGrants held(HeldGrant... grants) {
        return new HeldGrants(List.of(grants));
    }

    private static HeldGrant grant(GrantedRole role, GrantScope scope, UUID cycle, UUID department) {
        return new HeldGrant(new UUID(9, 9), true, role, scope, cycle, department, FROM, UNTIL);
    }
}
