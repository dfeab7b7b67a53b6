package dev.waymark.assessment.access.revocation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A revocation as it is shown.
@Schema(description = "The tokens that a subject had at a moment. They are refused from then on.")
record RevocationView(
        @Schema(description = "Id of the revocation") UUID id,

        @Schema(description = "Subject of the tokens", examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        String subject,

        @Schema(
                description = "Tokens that were issued at or before this moment are refused, UTC. Tokens say the second"
                        + " in which they were issued, so those of the whole second are",
                examples = "2027-03-01T08:15:00.412Z")
        Instant notValidBefore,

        @Schema(description = "Why, in words", examples = "Lost the laptop on a train")
        String reason,

        @JsonUnwrapped Authorship authorship) {}
