package dev.waymark.assessment.people.nomination;

import dev.waymark.assessment.people.stakeholder.StakeholderReference;
import dev.waymark.rest.reference.RefersTo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One person's nominations as they are shown to them and the programme lead.
@Schema(description = "Whom one person names as influential.")
record NominationsView(
        @Schema(description = "The person who names") @RefersTo(StakeholderReference.class)
        UUID stakeholderId,

        @Schema(description = "The people whom they name") @RefersTo(StakeholderReference.class)
        List<UUID> nomineeIds,

        @Schema(description = "Number of changes", examples = "0")
        long version) {}
