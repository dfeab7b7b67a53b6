package dev.waymark.assessment.access.revocation;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whose tokens are refused from now on, and why.
@Schema(description = "Whose tokens are refused from now on, and why.")
record RevokeTokens(
        @Schema(
                description = "Subject of the tokens, up to 255 characters of ASCII",
                examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        @Size(max = 255)
        @Pattern(regexp = "[!-~]+", message = "must be characters of ASCII without spaces")
        String subject,

        @Schema(description = "Why, in words", examples = "Lost the laptop on a train")
        @NotBlank
        @Size(max = 2000)
        @MultiLine
        String reason) {}
