package dev.waymark.assessment.crm.source;

import java.util.Locale;

/// The fields of a record whose values are mapped: a department to a department, a category to a pain point, a
/// touchpoint to a touchpoint.
public enum MappedField {
    DEPARTMENT("evidence_case", "department"),
    CATEGORY("evidence_case", "pain_point"),
    TOUCHPOINT("interaction", "touchpoint");

    private final String table;
    private final String targetTable;

    MappedField(String table, String targetTable) {
        this.table = table;
        this.targetTable = targetTable;
    }

    /// The table whose records bring the field, in a column of the field's name.
    String table() {
        return table;
    }

    /// The table whose rows the values mean.
    String targetTable() {
        return targetTable;
    }

    /// The field's name in paths.
    String pathName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
