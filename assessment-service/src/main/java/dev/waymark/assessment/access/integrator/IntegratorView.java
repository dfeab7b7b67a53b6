package dev.waymark.assessment.access.integrator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An integrator as it is shown.
@Schema(description = "A CRM system, who answers for it, and its sources.")
record IntegratorView(
        @Schema(description = "Id of the integrator") UUID id,

        @Schema(description = "Name", examples = "City hotline")
        String name,

        @Schema(
                description = "Subject of the person who answers for the system; absent where nobody does",
                examples = "00000000-0000-4000-8000-000000000001")
        @Nullable
        String responsibleSubject,

        @Schema(description = "Whether somebody answers for it", examples = "true")
        boolean owned,

        @Schema(description = "Names of its sources", examples = "[\"nyc311\"]")
        List<String> sources,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes of the description", examples = "1")
        long version) {}
