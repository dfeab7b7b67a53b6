package dev.waymark.rest.audit.trail;

import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which rows of an audit trail somebody wants to read.
public class AuditQuestion {

    private static final String TIME = "(|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?Z)";
    private static final String TIME_RULE = "must be a time in UTC such as 2027-01-31T12:00:00Z";

    @Parameter(description = "Only what this subject of a token did; empty for everybody; up to 255 characters")
    @QueryParam("subject")
    @DefaultValue("")
    @Pattern(regexp = "[ -~]{0,255}", message = "must be up to 255 characters of ASCII")
    String subject = "";

    @Parameter(
            description = "Only what was done to this path from /v1 on and to what lies below it; empty for everything;"
                    + " up to 300 characters")
    @QueryParam("resource")
    @DefaultValue("")
    @Pattern(regexp = "[!-~]{0,300}", message = "must be a path of up to 300 characters, without spaces")
    String resource = "";

    @Parameter(description = "Only from this time in UTC on, such as `2027-01-31T12:00:00Z`; empty for the beginning")
    @QueryParam("from")
    @DefaultValue("")
    @Pattern(regexp = TIME, message = TIME_RULE)
    String from = "";

    @Parameter(description = "Only before this time in UTC, such as `2027-01-31T12:00:00Z`; empty for the end")
    @QueryParam("until")
    @DefaultValue("")
    @Pattern(regexp = TIME, message = TIME_RULE)
    String until = "";

    AuditFilter filter() {
        return new AuditFilter(subject, resource, time("?from", from), time("?until", until));
    }

    AuditFilter filterBelow(String path) {
        if (!resource.isEmpty() && !resource.equals(path) && !resource.startsWith(path + "/")) {
            throw ProblemException.invalid(
                    List.of(new Violation("?resource", "must be %s or lie below it".formatted(path))));
        }
        return new AuditFilter(
                subject, resource.isEmpty() ? path : resource, time("?from", from), time("?until", until));
    }

    private static @Nullable Instant time(String name, String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeParseException noTime) {
            throw ProblemException.invalid(List.of(new Violation(name, TIME_RULE)));
        }
    }
}
