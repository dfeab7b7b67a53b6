package dev.waymark.assessment.access.invitation;

import dev.waymark.rest.job.JobThreads;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How instances continue invitations that are half way.
@ConfigMapping(prefix = "waymark.access.invitation")
interface InvitationConfig extends JobThreads {

    /// How long it takes at most until invitations that Keycloak has not followed are continued, and until it
    /// is seen that a person has accepted.
    @WithDefault("10M")
    Duration pause();
}
