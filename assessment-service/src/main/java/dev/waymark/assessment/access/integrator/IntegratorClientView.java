package dev.waymark.assessment.access.integrator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A client as it is shown.
@Schema(description = "A client of the realm by which a CRM system signs in.")
record IntegratorClientView(
        @Schema(description = "Id of the client in Waymark") UUID id,

        @Schema(description = "Client id in the realm", examples = "crm-nyc311")
        String clientId,

        @Schema(
                description = "Subject of its service account; absent until it comes, where it was not said",
                examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        @Nullable
        String subject,

        @Schema(description = "The grant that was asked for with it; absent where it had one") @Nullable
        UUID grantId,

        @Schema(
                description = "When it last asked Waymark for something, to the minute, UTC; absent before",
                examples = "2027-01-11T10:00:00Z")
        @Nullable
        Instant lastUsedAt,

        @Schema(description = "Whether it was ended", examples = "false")
        boolean ended,

        @Schema(description = "When it was ended, UTC; absent before", examples = "2027-02-01T10:00:00Z") @Nullable
        Instant endedAt,

        @Schema(description = "Why it was ended; absent before", examples = "Replaced by crm-nyc311-b") @Nullable
        String endReason,

        @JsonUnwrapped Authorship authorship) {}
