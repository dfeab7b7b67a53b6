package dev.waymark.initiative.externalreference;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.reference.RefersTo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An external reference as it is shown.
@Schema(description = "The record of a source that stands for an initiative.")
record ExternalReferenceView(
        @Schema(description = "Id of the reference") UUID id,

        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
        UUID initiativeId,

        @Schema(description = "The source", examples = "nyc311")
        String source,

        @Schema(description = "Id of the record in the source", examples = "PRJ-118")
        String externalId,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "0")
        long version) {}
