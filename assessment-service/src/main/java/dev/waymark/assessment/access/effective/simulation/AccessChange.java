package dev.waymark.assessment.access.effective.simulation;

/// A change of a person's access.
enum AccessChange {
    GRANT,
    END_GRANT,
    GIVE_ROLE,
    TAKE_ROLE,
    LEAVE
}
