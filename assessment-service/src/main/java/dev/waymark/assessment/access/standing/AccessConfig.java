package dev.waymark.assessment.access.standing;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Optional;

/// How access begins where nobody has been granted anything yet.
@ConfigMapping(prefix = "waymark.access")
interface AccessConfig {

    /// Until the end of this day (UTC, such as 2027-01-31) who signs in with a role of the realm, and has never
    /// been granted it, is granted it for everything; stakeholders never are. For the first access admins of a
    /// new installation, and for an upgrade to grants. Nobody where it is not set.
    Optional<LocalDate> adoptUntil();
}
