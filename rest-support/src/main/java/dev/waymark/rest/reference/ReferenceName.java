package dev.waymark.rest.reference;

import dev.waymark.rest.structure.Calculation;

/// Example: `touchpointId` → `touchpoint`; `departmentIds` → `departments`; `duplicateOf` → `duplicateOfName`;
/// a list `coveredBy` → `coveredByNames`.
@Calculation
public final class ReferenceName {

    private static final String ID = "Id";
    private static final String IDS = "Ids";

    private ReferenceName() {}

    /// The name of the property beside the one that holds an id.
    public static String besideId(String property) {
        return property.endsWith(ID) ? withoutEnd(property, ID) : property + "Name";
    }

    /// The name of the property beside the one that holds several ids.
    public static String besideIds(String property) {
        return property.endsWith(IDS) ? withoutEnd(property, IDS) + "s" : property + "Names";
    }

    private static String withoutEnd(String property, String end) {
        return property.substring(0, property.length() - end.length());
    }
}
