package dev.waymark.rest.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/// A constraint of the database that a request violates because no check before noticed it: two requests at
/// a time, or a path that skips validation. The caller reads the product's words and never the constraint's
/// name.
///
/// Where the service has no words of its own, the name decides, as all constraints are named by one rule:
/// `pk_` another request made the same thing; `ck_<table>_<column>` and a missing value: the property of
/// that name is wrong; `fk_<table>_<column>`: it leads nowhere.
///
/// @param state SQLSTATE
/// @param detail what the database says of the violated key
record ConstraintFault(
        String state,
        String constraint,
        String table,
        @Nullable String column,
        String detail) {

    private static final String MISSING_VALUE = "23502";
    private static final String FOREIGN_KEY = "23503";
    private static final String CHECK = "23514";
    /// As PostgreSQL writes it: `Key (cycle_id, code)=(0199…, IT) already exists.`
    private static final Pattern KEY_IN_CYCLE =
            Pattern.compile("Key \\(cycle_id, [^)]*\\)=\\([0-9a-f-]{36}, (.*)\\) [^)]*");

    /// The violation behind a failure, if it is one.
    static Optional<ConstraintFault> in(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException fault) {
                return of(fault);
            }
        }
        return Optional.empty();
    }

    private static Optional<ConstraintFault> of(SQLException fault) {
        var state = fault.getSQLState();
        if (state == null || !state.startsWith("23")) {
            return Optional.empty();
        }
        var reported = fault instanceof PSQLException postgresql ? postgresql.getServerErrorMessage() : null;
        return Optional.of(
                reported == null
                        ? new ConstraintFault(state, "", "", null, "")
                        : new ConstraintFault(
                                state,
                                orEmpty(reported.getConstraint()),
                                orEmpty(reported.getTable()),
                                reported.getColumn(),
                                orEmpty(reported.getDetail())));
    }

    /// The refusal of the request.
    ProblemException refusal(Map<String, Contradiction> known) {
        if (state.equals(FOREIGN_KEY) && detail.contains("still referenced")) {
            return new ProblemException(
                    HttpProblem.IN_USE, "Something that depends on it has just been made. Maybe read it again.");
        }
        var named = known.get(constraint);
        return named == null ? byName() : inWords(named);
    }

    private ProblemException inWords(Contradiction named) {
        return switch (named) {
            case Contradiction.Refused refused -> new ProblemException(refused.type(), refused.detail());
            case Contradiction.Invalid invalid ->
                ProblemException.invalid(List.of(new Violation(invalid.pointer(), invalid.message())));
            case Contradiction.Taken taken -> new ProblemException(HttpProblem.CONFLICT, taken(taken.property()));
        };
    }

    private String taken(String property) {
        var key = KEY_IN_CYCLE.matcher(detail);
        return key.matches()
                ? "The %s '%s' is taken in this cycle. Maybe choose another.".formatted(property, key.group(1))
                : "The %s is taken in this cycle. Maybe choose another.".formatted(property);
    }

    private ProblemException byName() {
        if (state.equals(MISSING_VALUE) && column != null) {
            return invalid(column, "must not be null");
        }
        if (state.equals(CHECK) && ofColumn().isPresent()) {
            return invalid(ofColumn().get(), "is outside of what is allowed");
        }
        if (state.equals(FOREIGN_KEY) && ofColumn().isPresent()) {
            return ProblemException.withViolations(
                    HttpProblem.UNKNOWN_REFERENCE,
                    List.of(new Violation(pointer(ofColumn().get()), "leads to nothing that is here")));
        }
        return constraint.startsWith("pk_")
                ? inWords(Contradiction.madeMeanwhile())
                : new ProblemException(HttpProblem.CONFLICT, "It contradicts what is stored: read it again.");
    }

    private static ProblemException invalid(String column, String message) {
        return ProblemException.invalid(List.of(new Violation(pointer(column), message)));
    }

    /// The column that the constraint is named after.
    private Optional<String> ofColumn() {
        return columnOf(constraint, table);
    }

    /// @return `weight` for `ck_goal_weight` of the table `goal`
    static Optional<String> columnOf(String constraint, String table) {
        var prefix = "k_" + table + "_";
        return constraint.startsWith(prefix, 1)
                ? Optional.of(constraint.substring(1 + prefix.length()))
                : Optional.empty();
    }

    /// @return `/cadenceDays` for `cadence_days`
    private static String pointer(String column) {
        return "/"
                + Pattern.compile("_([a-z])")
                        .matcher(column)
                        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
