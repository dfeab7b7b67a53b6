package dev.waymark.rest.problem;

import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One fault of a request.
@Schema(description = "One fault of a request.")
public record Violation(
        @Schema(
                description = "JSON pointer into the body, or `?name` for a query parameter and `/` for a path",
                examples = "/objective/statement")
        String pointer,

        @Schema(description = "What is wrong and what would be right", examples = "must not be blank")
        String message)
        implements Comparable<Violation> {

    private static final Comparator<Violation> ORDER =
            Comparator.comparing(Violation::pointer).thenComparing(Violation::message);

    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }
}
