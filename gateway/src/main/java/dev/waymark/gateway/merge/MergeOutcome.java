package dev.waymark.gateway.merge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// What came of a merge.
public sealed interface MergeOutcome {

    /// The one document.
    record Merged(ObjectNode document) implements MergeOutcome {}

    /// Nothing was merged; every reason is named.
    record Clashing(List<String> faults) implements MergeOutcome {

        public Clashing {
            faults = List.copyOf(faults);
        }
    }
}
