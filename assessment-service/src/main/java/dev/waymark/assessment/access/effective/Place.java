package dev.waymark.assessment.access.effective;

import dev.waymark.assessment.access.standing.HeldGrant;
import dev.waymark.assessment.access.standing.HeldGrants;
import dev.waymark.rest.structure.Calculation;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where operations are asked for: a kind of operations whose path names no cycle, or a cycle or department that a
/// path names.
///
/// Example: at the place of cycle A, somebody with a grant of `stakeholder` for A is let in by `readCycle`, which is
/// for stakeholders; at that of cycle B they are not.
@Calculation
public record Place(
        AccessReach reach, @Nullable UUID cycleId, @Nullable UUID departmentId) {

    public static final Place WITHOUT_GRANT = new Place(AccessReach.WITHOUT_GRANT, null, null);
    public static final Place ANY_SCOPE = new Place(AccessReach.ANY_SCOPE, null, null);
    public static final Place EVERYTHING = new Place(AccessReach.EVERYTHING, null, null);

    /// A cycle or department for which nothing is granted by itself.
    private static final UUID ANY_OTHER = new UUID(0, 0);

    public static Place of(HeldGrant grant) {
        return switch (grant.scope()) {
            case EVERYTHING -> EVERYTHING;
            case CYCLE -> new Place(AccessReach.CYCLE, grant.cycleId(), null);
            case DEPARTMENT -> new Place(AccessReach.DEPARTMENT, grant.cycleId(), grant.departmentId());
        };
    }

    public static Place ofCycle(UUID cycleId) {
        return new Place(AccessReach.CYCLE, cycleId, null);
    }

    /// Where an operation is asked for whose path names what is here, as far as it names something.
    public Place of(SuiteOperation operation) {
        return switch (operation.grant()) {
            case NONE -> WITHOUT_GRANT;
            case ANY -> ANY_SCOPE;
            case EVERYTHING -> EVERYTHING;
            case OF_PATH -> cycleId == null || operation.ofDepartment() ? this : ofCycle(cycleId);
        };
    }

    /// Whether the operation is asked for at such a place.
    public boolean isOf(SuiteOperation operation) {
        return switch (operation.grant()) {
            case NONE -> reach == AccessReach.WITHOUT_GRANT;
            case ANY -> reach == AccessReach.ANY_SCOPE;
            case EVERYTHING -> reach == AccessReach.EVERYTHING;
            case OF_PATH ->
                switch (reach) {
                    case EVERYTHING, CYCLE -> true;
                    case DEPARTMENT -> operation.ofDepartment();
                    case WITHOUT_GRANT, ANY_SCOPE -> false;
                };
        };
    }

    /// Whether somebody is let in by the operation here: the rule that decides about requests.
    ///
    /// @param roles of the person's tokens
    public boolean admits(SuiteOperation operation, Set<String> roles, HeldGrants held) {
        return isOf(operation) && operation.rule().admits(counting(operation, roles, held));
    }

    /// Whether what a grant covers can lie here.
    public boolean isWithinReachOf(HeldGrant grant) {
        return cycleId == null || grant.cycleId() == null || Objects.equals(cycleId, grant.cycleId());
    }

    /// Whether what is allowed here says something about the other place.
    public boolean concerns(Place other) {
        return cycleId == null
                || (cycleId.equals(other.cycleId)
                        && (departmentId == null
                                || other.departmentId == null
                                || departmentId.equals(other.departmentId)));
    }

    private Set<String> counting(SuiteOperation operation, Set<String> roles, HeldGrants held) {
        return switch (operation.grant()) {
            case NONE -> roles;
            case ANY -> held.rolesAnywhere();
            case EVERYTHING -> held.rolesEverywhere();
            case OF_PATH -> held.rolesIn(cycleId == null ? ANY_OTHER : cycleId, department(operation));
        };
    }

    private Optional<UUID> department(SuiteOperation operation) {
        return operation.ofDepartment()
                ? Optional.of(departmentId == null ? ANY_OTHER : departmentId)
                : Optional.empty();
    }
}
