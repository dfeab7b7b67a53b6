package dev.waymark.rest.audit.chain;

import dev.waymark.rest.structure.Calculation;
import java.util.Optional;

/// What is written down of a chain beside its rows.
///
/// @param start the last archived row, which the first one follows
/// @param head the last row
/// @param newest number of the last row that is there, whatever the head says
@Calculation
public record ChainEnds(ChainLink start, ChainLink head, long newest) {

    /// What is wrong with the end of a chain. A row behind the head was not added by the service.
    ///
    /// @param last which was read
    public Optional<BrokenRow> fault(ChainLink last) {
        var fault = BrokenRow.atEnd(last, head);
        return fault.isEmpty() && newest > head.number() ? BrokenRow.unlinked(head.number() + 1) : fault;
    }
}
