package dev.waymark.rest.audit.trail;

import dev.waymark.rest.audit.chain.BrokenRow;
import dev.waymark.rest.audit.chain.ChainEnds;
import dev.waymark.rest.audit.chain.ChainLink;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whether the chain of an audit trail holds.
@Schema(
        description =
                "Whether the chain of an audit trail holds, from its first row that is not archived to the last one at the time.")
public record AuditVerificationView(
        @Schema(description = "Whether every row is there and as it was written", examples = "true")
        boolean intact,

        @Schema(
                description = "Rows that were checked before the first broken one",
                minimum = "0",
                maximum = "9007199254740991",
                examples = "3711")
        long rows,

        @Schema(
                description = "Number of the last row that holds; 0 where there is none",
                minimum = "0",
                maximum = "9007199254740991",
                examples = "4711")
        long lastNumber,

        @Schema(
                description =
                        "Hash of the last row that holds. Keep it where nobody of this system can write: a chain that"
                                + " was rewritten as a whole has another one",
                examples = "fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13")
        String lastHash,

        @Schema(
                description = "Number of the last row that was moved to an archive; 0 where there is none",
                minimum = "0",
                maximum = "9007199254740991",
                examples = "1000")
        long archivedThrough,

        @Schema(
                description = "Hash of that row, with which the archive must end; zeros where there is none",
                examples = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")
        String archivedHash,

        @Schema(description = "The first row at which the chain does not hold; absent when it does") @Nullable
        BrokenRow firstBroken) {

    static AuditVerificationView of(ChainEnds ends, ChainLink last, Optional<BrokenRow> fault) {
        var start = ends.start();
        return new AuditVerificationView(
                fault.isEmpty(),
                last.number() - start.number(),
                last.number(),
                last.hash(),
                start.number(),
                start.hash(),
                fault.orElse(null));
    }
}
