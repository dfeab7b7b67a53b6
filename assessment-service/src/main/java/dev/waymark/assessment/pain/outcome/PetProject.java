package dev.waymark.assessment.pain.outcome;

import java.util.List;
import java.util.UUID;

/// Whether a pain point is among the top ones only because of one group or one voter.
///
/// @param flagged whether there is such a one
/// @param departments those of the groups without which it would not be among the top. A voter is never named, so an
///     empty list beside a flag means one voter
public record PetProject(boolean flagged, List<UUID> departments) {

    public PetProject {
        departments = List.copyOf(departments);
    }
}
