package dev.waymark.assessment.pain.tally;

import java.util.List;
import java.util.UUID;

/// What one group adds to a pain point.
///
/// @param departmentIds the departments that are published together
/// @param points P_gj, the sum of its ballots' points
/// @param perHead P_gj/n_g, their mean, 0..100
/// @param share its part of the organisation's per-head pain, 0..1: the sum of its departments' equal shares q_d
public record GroupContribution(List<UUID> departmentIds, double points, double perHead, double share) {

    public GroupContribution {
        departmentIds = List.copyOf(departmentIds);
    }
}
