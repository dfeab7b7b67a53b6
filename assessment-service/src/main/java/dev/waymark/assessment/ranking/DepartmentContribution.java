package dev.waymark.assessment.ranking;

import java.util.UUID;

/// What one department adds to a pain point.
///
/// @param points P_dj, the sum of its ballots' points
/// @param perHead P_dj/n_d, their mean, 0..100
/// @param share q_d, its part of the organisation's per-head pain, 0..1
public record DepartmentContribution(UUID departmentId, double points, double perHead, double share) {}
