package dev.waymark.assessment.crm.source;

import java.util.List;
import java.util.Locale;

/// The fields of a record whose values are mapped: a department to a department, a category to a pain point, a
/// touchpoint to a touchpoint, a lost reason to a pain point.
public enum MappedField {
    DEPARTMENT("department"),
    CATEGORY("pain_point"),
    TOUCHPOINT("touchpoint"),
    LOST_REASON("pain_point");

    private final String targetTable;

    MappedField(String targetTable) {
        this.targetTable = targetTable;
    }

    /// The tables whose records bring the field, in a column of the field's name.
    List<String> tables() {
        return switch (this) {
            case DEPARTMENT -> List.of("evidence_case", "contact");
            case CATEGORY -> List.of("evidence_case");
            case TOUCHPOINT -> List.of("interaction", "survey_response");
            case LOST_REASON -> List.of("opportunity");
        };
    }

    /// The table whose rows the values mean.
    String targetTable() {
        return targetTable;
    }

    /// The name of the column.
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The field's name in paths.
    String pathName() {
        return column().replace('_', '-');
    }
}
