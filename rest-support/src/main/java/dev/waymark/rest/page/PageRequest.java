package dev.waymark.rest.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Which page of which list is wanted.
public class PageRequest {

    /// What chooses a page out of a list; all other query parameters choose the list.
    private static final Set<String> OF_THE_PAGE = Set.of("cursor", "limit");

    @Parameter(description = "Items per page, 1 to 200")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    @Parameter(
            description = "`nextCursor` of the page before, for the same path and filters; empty for the first page;"
                    + " up to 200 characters")
    @QueryParam("cursor")
    @DefaultValue("")
    @Size(max = 200)
    String cursor = "";

    @Context
    UriInfo uri;

    public int limit() {
        return limit;
    }

    /// The id after which the page begins; the smallest id of all for the first page.
    public UUID after() {
        return cursors().position(cursor);
    }

    /// The cursor of the page that begins after this id.
    String cursorAfter(UUID id) {
        return cursors().after(id);
    }

    private Cursor cursors() {
        var filters = new TreeMap<>(uri.getQueryParameters());
        filters.keySet().removeAll(OF_THE_PAGE);
        return Cursor.of(uri.getPath(), filters);
    }
}
