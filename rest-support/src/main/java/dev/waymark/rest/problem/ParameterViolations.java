package dev.waymark.rest.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
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
}
