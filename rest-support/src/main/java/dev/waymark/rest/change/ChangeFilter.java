package dev.waymark.rest.change;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which changes are wanted. Only what is asked for is in the statement, so that each question finds its index.
///
/// @param type of the event; empty for every one
/// @param cycleId the cycle that they belong to; `null` for every one and for what belongs to none
record ChangeFilter(String type, @Nullable UUID cycleId) {

    static final ChangeFilter ALL = new ChangeFilter("", null);

    /// The end of a condition.
    String conditions() {
        return (type.isEmpty() ? "" : " and type = ?") + (cycleId == null ? "" : " and cycle_id = ?");
    }

    /// The values of the question marks.
    List<Object> values() {
        var values = new ArrayList<>();
        if (!type.isEmpty()) {
            values.add(type);
        }
        if (cycleId != null) {
            values.add(cycleId);
        }
        return values;
    }
}
