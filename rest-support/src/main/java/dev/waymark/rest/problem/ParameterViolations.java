package dev.waymark.rest.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The faults that bean validation found in path and query parameters.
final class ParameterViolations {

    private ParameterViolations() {}

    /// @return the refusal; a fault of our own answer (a return value) is not the caller's and is thrown on
    static ProblemException of(ConstraintViolationException invalid) {
        if (invalid.getConstraintViolations().stream().anyMatch(ParameterViolations::ofReturnValue)) {
            throw new IllegalStateException("an answer broke its own rules", invalid);
        }
        return ProblemException.invalid(invalid.getConstraintViolations().stream()
                .map(fault -> new Violation("?" + lastName(fault.getPropertyPath()), fault.getMessage()))
                .toList());
    }

    private static boolean ofReturnValue(ConstraintViolation<?> fault) {
        for (var node : fault.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String lastName(Path path) {
        String last = null;
        for (var node : path) {
            last = node.getName();
        }
        return last;
    }

    /// The framework says 404 of every parameter that it cannot read. That is right for a path, which then names
    /// nothing; in a query it is a mistake of the caller, and the refusal says which.
    ///
    /// @return empty where no parameter of the query is to blame
    static Optional<ProblemException> unreadable(NotFoundException missing, UriInfo target) {
        var cause = missing.getCause();
        if (cause == null) {
            return Optional.empty();
        }
        var violations = target.getQueryParameters().entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .filter(value -> names(String.valueOf(cause.getMessage()), value))
                        .map(value -> new Violation("?" + parameter.getKey(), "cannot be read: '%s'".formatted(value))))
                .toList();
        return violations.isEmpty() ? Optional.empty() : Optional.of(ProblemException.invalid(violations));
    }

    /// As Java words it: `Invalid UUID string: x`, `For input string: "x"`, `No enum constant dev.waymark.Kind.x`.
    private static boolean names(String message, String value) {
        return message.endsWith(": " + value)
                || message.contains("\"" + value + "\"")
                || (message.startsWith("No enum constant ") && message.endsWith("." + value));
    }
}
