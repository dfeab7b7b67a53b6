package dev.waymark.assessment.evidence;

import java.util.Locale;

/// The fields of a record whose values are mapped: a department to a department, a category to a pain point.
enum MappedField {
    DEPARTMENT,
    CATEGORY;

    /// The field's name in paths.
    String pathName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
