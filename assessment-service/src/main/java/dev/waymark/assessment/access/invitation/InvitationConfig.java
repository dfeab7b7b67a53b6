package dev.waymark.assessment.access.invitation;

import dev.waymark.rest.job.JobThreads;
import io.smallrye.config.ConfigMapping;

/// How instances continue invitations that are half way.
@ConfigMapping(prefix = "waymark.access.invitation")
interface InvitationConfig extends JobThreads {}
