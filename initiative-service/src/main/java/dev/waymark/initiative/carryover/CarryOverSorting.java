package dev.waymark.initiative.carryover;

import dev.waymark.initiative.initiative.DescribedInitiative;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Which initiatives go on in the successor, and why others do not: the first reason that holds.
///
/// @param finished initiatives that were delivered or cancelled
/// @param carriedOver initiatives that have gone on before
/// @param departments of the predecessor that the successor has, too
/// @param codes that initiatives of the successor have
record CarryOverSorting(Set<UUID> finished, Set<UUID> carriedOver, Set<UUID> departments, Set<String> codes) {

    CarryOverSorting {
        finished = Set.copyOf(finished);
        carriedOver = Set.copyOf(carriedOver);
        departments = Set.copyOf(departments);
        codes = Set.copyOf(codes);
    }

    Optional<LeftBehindReason> of(DescribedInitiative initiative) {
        var description = initiative.description();
        if (carriedOver.contains(initiative.id())) {
            return Optional.of(LeftBehindReason.ALREADY_CARRIED_OVER);
        }
        if (finished.contains(initiative.id())) {
            return Optional.of(LeftBehindReason.FINISHED);
        }
        if (Boolean.TRUE.equals(description.archived())) {
            return Optional.of(LeftBehindReason.ARCHIVED);
        }
        if (!departments.contains(description.departmentId())) {
            return Optional.of(LeftBehindReason.DEPARTMENT_MISSING);
        }
        return codes.contains(description.code()) ? Optional.of(LeftBehindReason.CODE_TAKEN) : Optional.empty();
    }
}
