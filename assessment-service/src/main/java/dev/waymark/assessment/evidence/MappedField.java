package dev.waymark.assessment.evidence;

import java.util.Locale;

/// The fields of a record whose values are mapped: a department to a department, a category to a pain point, a
/// touchpoint to a touchpoint.
enum MappedField {
    DEPARTMENT("evidence_case"),
    CATEGORY("evidence_case"),
    TOUCHPOINT("interaction");

    private final String table;

    MappedField(String table) {
        this.table = table;
    }

    /// The table whose records bring the field, in a column of the field's name.
    String table() {
        return table;
    }

    /// The field's name in paths.
    String pathName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
