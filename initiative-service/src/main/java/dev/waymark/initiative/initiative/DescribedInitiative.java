package dev.waymark.initiative.initiative;

import java.util.UUID;

/// An initiative as it was described.
///
/// @param version number of its changes
public record DescribedInitiative(UUID id, int version, DescribeInitiative description) {}
