package dev.waymark.assessment.pain.ranking;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A person who may still vote, as a programme lead sees them.
@Schema(description = "A person who may vote in an open round and has not.")
record MissingVoterView(
        @Schema(description = "The stakeholder") UUID stakeholderId,

        @Schema(description = "Name to show", examples = "Ada Sample")
        String displayName,

        @Schema(description = "Department the person works in")
        UUID departmentId,

        @Schema(description = "Code of the department", examples = "SERVICE")
        String department) {}
