package dev.waymark.assessment.access.effective;

import dev.waymark.assessment.access.grant.KnownGrant;
import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.assessment.access.standing.HeldGrant;
import dev.waymark.assessment.access.standing.HeldGrants;
import dev.waymark.rest.structure.Calculation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What the roles and grants of a person allow at a moment.
///
/// Example: Ada has `stakeholder` in the realm and is granted STAKEHOLDER for cycle A → at the place of A that role
/// allows `readCycle` by this grant; at no other place does one.
///
/// @param held those of the grants that hold, for roles that the person has
@Calculation
public record PersonAccess(RealmAccount account, List<KnownGrant> grants, HeldGrants held, Instant at) {

    public static final Comparator<Place> ORDER = Comparator.comparing(Place::reach)
            .thenComparing(place -> Objects.toString(place.cycleId(), ""))
            .thenComparing(place -> Objects.toString(place.departmentId(), ""));

    public static PersonAccess of(RealmAccount account, List<KnownGrant> grants, Instant at) {
        var approved = grants.stream()
                .filter(KnownGrant::isApproved)
                .map(KnownGrant::grant)
                .toList();
        return new PersonAccess(account, grants, HeldGrants.of(approved, account.assumed(), at), at);
    }

    public boolean has(UUID grantId) {
        return grants.stream().anyMatch(known -> known.grant().id().equals(grantId));
    }

    public PersonAccess with(KnownGrant another) {
        return of(account, Stream.concat(grants.stream(), Stream.of(another)).toList(), at);
    }

    public PersonAccess without(UUID grantId) {
        return of(
                account,
                grants.stream()
                        .filter(known -> !known.grant().id().equals(grantId))
                        .toList(),
                at);
    }

    public PersonAccess with(GrantedRole role) {
        return of(account.with(role), grants, at);
    }

    public PersonAccess without(GrantedRole role) {
        return of(account.without(role), grants, at);
    }

    /// As it is when the person has left: nothing is allowed.
    public PersonAccess gone() {
        return of(new RealmAccount(RealmAnswer.DISABLED, account.signInName(), List.of()), List.of(), at);
    }

    /// Where something can be allowed, in a fixed order: a cycle for each that a grant names, also by a department.
    public List<Place> places() {
        var named = held.grants().stream()
                .filter(grant -> grant.role() != GrantedRole.ACCESS_ADMIN && grant.scope() != GrantScope.EVERYTHING)
                .flatMap(grant -> Stream.concat(
                        Stream.of(Place.of(grant)),
                        Stream.ofNullable(grant.cycleId()).map(Place::ofCycle)));
        return Stream.concat(Stream.of(Place.WITHOUT_GRANT, Place.ANY_SCOPE, Place.EVERYTHING), named)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /// Whether the person is let in by the operation at the place.
    public boolean admits(SuiteOperation operation, Place place) {
        return place.admits(operation, account.assumed(), held);
    }

    /// Which roles and grants allow what at the place: grants of one role that allow the same stand together.
    public List<RoleAccess> at(Place place, List<SuiteOperation> operations) {
        var there = operations.stream().filter(place::isOf).toList();
        return place.equals(Place.WITHOUT_GRANT) ? byRole(there) : byGrant(place, there);
    }

    private List<RoleAccess> byRole(List<SuiteOperation> operations) {
        return Arrays.stream(GrantedRole.values())
                .filter(role -> account.assumed().contains(role.inTokens()))
                .map(role -> new RoleAccess(
                        role,
                        List.of(),
                        operations.stream()
                                .filter(operation -> operation.rule().admits(Set.of(role.inTokens())))
                                .map(SuiteOperation::operationId)
                                .toList()))
                .filter(allowed -> !allowed.operationIds().isEmpty())
                .toList();
    }

    private List<RoleAccess> byGrant(Place place, List<SuiteOperation> operations) {
        var together = new LinkedHashMap<RoleAccess, List<UUID>>();
        held.grants().stream()
                .filter(place::isWithinReachOf)
                .sorted(Comparator.comparing(HeldGrant::role))
                .forEach(grant -> {
                    var allowed = allowedBy(grant, place, operations);
                    if (!allowed.isEmpty()) {
                        together.computeIfAbsent(
                                        new RoleAccess(grant.role(), List.of(), allowed), key -> new ArrayList<>())
                                .add(grant.id());
                    }
                });
        return together.entrySet().stream()
                .map(entry -> new RoleAccess(
                        entry.getKey().role(), entry.getValue(), entry.getKey().operationIds()))
                .toList();
    }

    private static List<String> allowedBy(HeldGrant grant, Place place, List<SuiteOperation> operations) {
        var alone = new HeldGrants(List.of(grant));
        return operations.stream()
                .filter(operation -> place.admits(operation, Set.of(grant.role().inTokens()), alone))
                .map(SuiteOperation::operationId)
                .toList();
    }
}
