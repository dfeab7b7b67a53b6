package dev.waymark.assessment.access.directory;

import dev.waymark.rest.job.JobThreads;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How instances let Keycloak follow invitations and departures.
@ConfigMapping(prefix = "waymark.access.following")
interface FollowingConfig extends JobThreads {

    /// How long it takes at most until what Keycloak has not followed is continued, and until it is seen that a person
    /// has accepted an invitation.
    @WithDefault("10M")
    Duration pause();
}
