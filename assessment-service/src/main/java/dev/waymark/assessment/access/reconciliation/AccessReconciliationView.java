package dev.waymark.assessment.access.reconciliation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A reconciliation as it is shown.
@Schema(description = "One comparison of grants and the realm, from `createdAt` to `endedAt`.")
record AccessReconciliationView(
        @Schema(description = "Id of the reconciliation") UUID id,

        @Schema(description = "Whether it has read everything", examples = "WHOLE")
        ReconciliationState state,

        @Schema(
                description =
                        "Number of members of the groups of roles that were read; who has two roles is counted twice",
                minimum = "0",
                examples = "120")
        int members,

        @Schema(
                description = "Number of subjects of grants whose accounts were asked for",
                minimum = "0",
                examples = "98")
        int accounts,

        @Schema(
                description =
                        "Number of them whose accounts Waymark may not see, and of which it knows nothing: those of systems and"
                                + " of people outside of its groups",
                minimum = "0",
                examples = "2")
        int accountsNotVisible,

        @Schema(
                description = "Number of findings that it was the first to see; 0 while it runs",
                minimum = "0",
                examples = "3")
        int findingsOpened,

        @Schema(
                description = "Number of findings that it no longer saw and so resolved; 0 where it is not WHOLE",
                minimum = "0",
                examples = "1")
        int findingsResolved,

        @Schema(
                description = "Number of findings that were not resolved when it ended; 0 while it runs",
                minimum = "0",
                examples = "5")
        int findingsUnresolved,

        @Schema(
                description = "Type of the problem that ended it; absent where none did, or where its instance ended",
                examples = "urn:waymark:problem:dependency-unavailable")
        @Nullable
        String trouble,

        @Schema(description = "When it ended, UTC; absent while it runs", examples = "2027-01-11T10:00:04Z") @Nullable
        Instant endedAt,

        @JsonUnwrapped Authorship authorship) {}
