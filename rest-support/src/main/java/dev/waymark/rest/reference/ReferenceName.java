package dev.waymark.rest.reference;

import dev.waymark.rest.structure.Calculation;

/// Example: `touchpointId` → `touchpoint`; `departmentIds` → `departments`; `coveredBy` → `coveredByNames`.
@Calculation
public final class ReferenceName {

    private static final String ID = "Id";
    private static final String IDS = "Ids";

    private ReferenceName() {}

    /// The name of the property beside the one that holds the id, or the ids.
    public static String beside(String property) {
        if (property.endsWith(IDS)) {
            return property.substring(0, property.length() - IDS.length()) + "s";
        }
        return property.endsWith(ID) ? property.substring(0, property.length() - ID.length()) : property + "Names";
    }
}
