package dev.waymark.rest.change;

import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which changes a caller wants to read.
public class ChangeQuestion {

    static final int MOST = 200;

    @Parameter(
            description =
                    "`nextCursor` of the page before, for the same path and filters; empty for the oldest change that"
                            + " is kept; up to 60 characters")
    @QueryParam("cursor")
    @DefaultValue("")
    @Size(max = 60)
    String cursor = "";

    @Parameter(description = "Changes per page, 1 to 200")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(MOST)
    int limit;

    @Parameter(
            description = "Only events of this type, such as `ranking-round.closed`; empty for every one; up to 80"
                    + " characters")
    @QueryParam("eventType")
    @DefaultValue("")
    @Pattern(
            regexp = "|(?=.{1,80}$)" + EventType.PATTERN,
            message = "must be the type of an event, such as pain-point.changed")
    String eventType = "";

    @Parameter(
            description =
                    "Only changes of things that belong to this cycle; empty for all, also of what belongs to none;"
                            + " up to 36 characters")
    @QueryParam("cycleId")
    @DefaultValue("")
    @Size(max = 36)
    String cycleId = "";

    @Context
    UriInfo uri;

    int limit() {
        return limit;
    }

    ChangeFilter filter() {
        return new ChangeFilter(eventType, cycle());
    }

    ChangeCursor cursors() {
        var cycle = cycle();
        return new ChangeCursor("%s&%s&%s".formatted(uri.getPath(), eventType, cycle == null ? "" : cycle));
    }

    long after() {
        return cursors().place(cursor);
    }

    private @Nullable UUID cycle() {
        try {
            return cycleId.isEmpty() ? null : UUID.fromString(cycleId);
        } catch (IllegalArgumentException noId) {
            throw ProblemException.invalid(List.of(new Violation("?cycleId", "must be a UUID")));
        }
    }
}
