package dev.waymark.initiative.initiative;

import java.util.List;
import java.util.UUID;

/// The slices that lines of prices belong to.
public interface PricedSlices {

    /// What refusals call the lines that belong to a slice behind the last one.
    ///
    /// @param slices number of the slices
    List<String> linesBehind(UUID initiativeId, int slices);
}
