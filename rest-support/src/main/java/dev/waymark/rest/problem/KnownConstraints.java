package dev.waymark.rest.problem;

import java.util.Map;

/// A service's own words for constraints of its database. Those whose name says it all need no entry, see
/// {@link ConstraintFault}; a test demands one for every other.
public interface KnownConstraints {

    /// The contradictions by the constraint's name.
    Map<String, Contradiction> contradictions();
}
