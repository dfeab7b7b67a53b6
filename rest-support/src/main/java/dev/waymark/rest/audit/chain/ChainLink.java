package dev.waymark.rest.audit.chain;

import dev.waymark.rest.structure.Calculation;

/// A row of the chain as the next one sees it.
///
/// @param number of the row, from 1 without a gap
/// @param hash of the row
@Calculation
public record ChainLink(long number, String hash) {

    /// What the first row follows.
    static final ChainLink START = new ChainLink(0, "0".repeat(64));
}
