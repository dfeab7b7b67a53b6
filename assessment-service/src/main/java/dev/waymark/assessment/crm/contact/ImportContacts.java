package dev.waymark.assessment.crm.contact;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A small batch of records.
@Schema(
        description =
                "A small batch of contacts. Each record is validated on its own: an invalid one is rejected, the others are stored.")
record ImportContacts(
        @Schema(
                description = "1 to 1000 contacts",
                type = SchemaType.ARRAY,
                implementation = ContactRecord.class,
                minItems = 1,
                maxItems = 1000)
        @Size(min = 1, max = 1000)
        List<JsonNode> records) {}
