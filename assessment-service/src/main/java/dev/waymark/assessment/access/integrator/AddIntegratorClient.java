package dev.waymark.assessment.access.integrator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A client by which a CRM system is to sign in.
@Schema(description = "A client by which a CRM system is to sign in, and the grant that it needs.")
record AddIntegratorClient(
        @Schema(description = "Client id in the realm; each belongs to one integrator", examples = "crm-nyc311-b")
        @Size(max = 255)
        @Pattern(regexp = "[!-~]+", message = "must be characters of ASCII without spaces")
        String clientId,

        @Schema(
                description = "Subject of its service account (in Keycloak: the client's service account user)",
                examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        @Size(max = 255)
        @Pattern(regexp = "[!-~]+", message = "must be characters of ASCII without spaces")
        String subject,

        @Schema(description = "Why it is needed", examples = "Takes the place of crm-nyc311")
        @NotBlank
        @Size(max = 2000)
        String reason,

        @Schema(description = "First moment at which the grant no longer holds, UTC", examples = "2199-12-31T00:00:00Z")
        Instant validUntil) {}
