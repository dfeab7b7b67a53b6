package dev.waymark.rest.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whether the chain of an audit trail holds.
@Schema(description = "Whether the chain of an audit trail holds, from its first row to the last one at the time.")
public record AuditVerificationView(
        @Schema(description = "Whether every row is there and as it was written", examples = "true")
        boolean intact,

        @Schema(
                description = "Rows that were checked before the first broken one",
                minimum = "0",
                maximum = "9007199254740991",
                examples = "4711")
        long rows,

        @Schema(
                description =
                        "Hash of the last row that holds. Keep it where nobody of this system can write: a chain that"
                                + " was calculated anew as a whole has another one",
                examples = "fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13")
        String lastHash,

        @Schema(description = "The first row at which the chain does not hold; absent when it does") @Nullable
        BrokenRow firstBroken) {}
