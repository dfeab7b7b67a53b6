package dev.waymark.assessment.access.standing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.waymark.rest.structure.Calculation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The grants of one caller that hold now, for roles that their token has: a grant never replaces a role, and a
/// token never widens a grant.
///
/// Example: the token has `programme-lead` and `stakeholder`; granted is PROGRAMME_LEAD for cycle A and VIEWER
/// for everything. In A `programme-lead` counts, elsewhere nothing does.
@Calculation
public record HeldGrants(List<HeldGrant> grants) {

    public HeldGrants {
        grants = List.copyOf(grants);
    }

    /// Those of approved grants that hold, for roles that the token has.
    ///
    /// @param roles of the token
    public static HeldGrants of(List<HeldGrant> approved, Set<String> roles, Instant now) {
        return new HeldGrants(approved.stream()
                .filter(grant ->
                        grant.holdsAt(now) && roles.contains(grant.role().inTokens()))
                .toList());
    }

    /// The roles that count where these belong to. Who only gives access sees no business data, so that role
    /// does not count in a cycle.
    public Set<String> rolesIn(UUID cycle, Optional<UUID> department) {
        return covering(cycle, department).stream()
                .map(grant -> grant.role().inTokens())
                .collect(toUnmodifiableSet());
    }

    /// The grants by which something may be seen.
    List<HeldGrant> covering(UUID cycle, Optional<UUID> department) {
        return grants.stream()
                .filter(grant -> grant.role() != GrantedRole.ACCESS_ADMIN && grant.covers(cycle, department))
                .toList();
    }

    /// Whether this role is granted as far as that scope reaches.
    public boolean cover(GrantedRole role, GrantScope scope, @Nullable UUID cycle) {
        return grants.stream().filter(grant -> grant.role() == role).anyMatch(grant -> switch (grant.scope()) {
            case EVERYTHING -> true;
            case CYCLE -> scope != GrantScope.EVERYTHING && Objects.equals(grant.cycleId(), cycle);
            case DEPARTMENT -> false;
        });
    }

    Set<String> rolesIn(UUID cycle) {
        return rolesIn(cycle, Optional.empty());
    }

    /// The cycles for which a role is granted by itself.
    Stream<UUID> cycles() {
        return grants.stream()
                .filter(grant -> grant.role() != GrantedRole.ACCESS_ADMIN)
                .flatMap(grant -> Stream.ofNullable(grant.cycleId()))
                .distinct()
                .sorted();
    }

    public Set<String> rolesAnywhere() {
        return roles(grant -> true);
    }

    public Set<String> rolesEverywhere() {
        return roles(grant -> grant.scope() == GrantScope.EVERYTHING);
    }

    /// The cycles in which a role counts; empty where that is all of them.
    public Optional<Set<UUID>> onlyCycles() {
        return onlyCycles(grant -> grant.role() != GrantedRole.ACCESS_ADMIN);
    }

    /// The cycles for which this role is granted; empty where that is all of them.
    public Optional<Set<UUID>> onlyCycles(GrantedRole role) {
        return onlyCycles(grant -> grant.role() == role);
    }

    private Optional<Set<UUID>> onlyCycles(Predicate<HeldGrant> counts) {
        if (grants.stream().filter(counts).anyMatch(grant -> grant.scope() == GrantScope.EVERYTHING)) {
            return Optional.empty();
        }
        return Optional.of(grants.stream()
                .filter(counts)
                .flatMap(grant -> Stream.ofNullable(grant.cycleId()))
                .collect(toUnmodifiableSet()));
    }

    private Set<String> roles(Predicate<HeldGrant> counts) {
        return grants.stream()
                .filter(counts)
                .map(grant -> grant.role().inTokens())
                .collect(toUnmodifiableSet());
    }
}
