package dev.waymark.assessment.crm.erasure;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a person is stored.
@Schema(description = "In how many records of which kinds a person is whom a source knows.")
record PersonTracesView(
        @Schema(description = "The source", examples = "nyc311")
        String source,

        @Schema(description = "Id of the person in the source", examples = "P-204")
        String externalId,

        @Schema(
                description =
                        "Number of records by kind, from 1; of rejected records also those that might be the person's")
        Map<PersonTrace, Long> traces) {}
