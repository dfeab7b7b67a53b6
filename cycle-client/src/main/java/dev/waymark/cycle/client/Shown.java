package dev.waymark.cycle.client;

import java.util.Set;

/// What the assessment service shows of a cycle.
///
/// @param countingRoles the caller's roles that count in this cycle
public record Shown<T>(T content, Set<String> countingRoles) {

    public Shown {
        countingRoles = Set.copyOf(countingRoles);
    }
}
