package dev.waymark.assessment.asis.segment;

import java.util.Collection;
import java.util.UUID;

/// Says which segments are named: those must stay in the list. Each feature whose things name segments has one.
public interface NamesSegments {

    /// Codes of segments that things of the cycle name.
    Collection<String> namedSegments(UUID cycleId);
}
