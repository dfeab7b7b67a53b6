package dev.waymark.assessment.people.nomination;

import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom a person names, whole.
@Schema(description = "Whom a person names as influential, whole.")
record NominateInfluential(
        @Schema(description = "Stakeholders of the same cycle, others than oneself; empty = nobody") @Size(max = 100)
        Set<UUID> nomineeIds) {}
