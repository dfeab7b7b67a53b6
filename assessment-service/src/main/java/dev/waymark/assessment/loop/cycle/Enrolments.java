package dev.waymark.assessment.loop.cycle;

import java.util.Set;
import java.util.UUID;

/// In which cycles a person takes part. The package of the stakeholders implements it.
public interface Enrolments {

    /// @param person the sign-in name as the realm compares it
    Set<UUID> cyclesOf(String person);
}
