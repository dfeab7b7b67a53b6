package dev.waymark.rest.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Which page of a list is wanted.
public class PageRequest {

    @Parameter(description = "Items per page, 1 to 200")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    @Parameter(description = "`nextCursor` of the page before; empty for the first page; up to 200 characters")
    @QueryParam("cursor")
    @DefaultValue("")
    @Size(max = 200)
    String cursor = "";

    public int limit() {
        return limit;
    }

    /// The id after which the page begins; the smallest id of all for the first page.
    public UUID after() {
        return Cursor.position(cursor);
    }
}
