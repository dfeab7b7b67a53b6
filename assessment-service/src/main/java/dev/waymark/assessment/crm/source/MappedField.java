package dev.waymark.assessment.crm.source;

import dev.waymark.rest.problem.ProblemException;
import java.util.Arrays;
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

    /// @throws ProblemException 404 where no field has the name
    public static MappedField require(String pathName) {
        return Arrays.stream(values())
                .filter(field -> field.pathName().equals(pathName))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("field", pathName));
    }

    /// The table whose rows the values mean.
    String targetTable() {
        return targetTable;
    }

    /// The field's name in paths.
    public String pathName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
