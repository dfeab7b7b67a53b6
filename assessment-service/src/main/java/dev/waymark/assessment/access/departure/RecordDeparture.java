package dev.waymark.assessment.access.departure;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who leaves, and why.
@Schema(description = "Who leaves, and why.")
record RecordDeparture(
        @Schema(
                description = "Subject of the person's tokens, up to 255 characters of ASCII",
                examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        @Size(max = 255)
        @Pattern(regexp = "[!-~]+", message = "must be characters of ASCII without spaces")
        String subject,

        @Schema(
                description =
                        "Sign-in name of the person: what was granted to that name and waits for its first sign-in ends,"
                                + " too; absent = only the names that the person has signed in with are known",
                examples = "ada.service")
        @Nullable
        @NotBlank
        @Size(max = 200)
        String signInName,

        @Schema(description = "Why, in words; also why each grant ends", examples = "Left the company")
        @NotBlank
        @Size(max = 2000)
        @MultiLine
        String reason) {}
