package dev.waymark.rest.audit.chain;

import dev.waymark.rest.structure.Calculation;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The first row at which a chain of audit rows does not hold.
@Schema(description = "The first row at which the chain does not hold.")
@Calculation
public record BrokenRow(
        @Schema(
                description = "Number of the row, from 1 on",
                minimum = "1",
                maximum = "9007199254740991",
                examples = "5")
        long number,

        @Schema(
                description = "`MISSING`: there is no row of this number; `UNLINKED`: it does not name the hash of the"
                        + " row before, or comes after the last row that was recorded; `CHANGED`: its content does"
                        + " not have its hash",
                examples = "CHANGED")
        ChainFault fault) {

    /// What can be wrong with a row.
    public enum ChainFault {
        MISSING,
        UNLINKED,
        CHANGED
    }

    /// What is wrong with a row that was read after another one, in the order of numbers.
    public static Optional<BrokenRow> between(ChainLink before, AuditEntry row) {
        if (row.number() != before.number() + 1) {
            return of(before.number() + 1, ChainFault.MISSING);
        }
        if (!row.previous().equals(before.hash())) {
            return unlinked(row.number());
        }
        return row.hasRightHash() ? Optional.empty() : of(row.number(), ChainFault.CHANGED);
    }

    /// What is wrong with the end of a chain, whose last row is also written down elsewhere.
    ///
    /// @param last which was read
    /// @param head which was written down
    static Optional<BrokenRow> atEnd(ChainLink last, ChainLink head) {
        if (last.number() != head.number()) {
            return of(last.number() + 1, ChainFault.MISSING);
        }
        return last.hash().equals(head.hash()) ? Optional.empty() : of(last.number(), ChainFault.CHANGED);
    }

    static Optional<BrokenRow> unlinked(long number) {
        return of(number, ChainFault.UNLINKED);
    }

    private static Optional<BrokenRow> of(long number, ChainFault fault) {
        return Optional.of(new BrokenRow(number, fault));
    }
}
