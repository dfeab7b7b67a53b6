package dev.waymark.rest.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Some changes, and where to read on.
@Schema(description = "Some changes in the order in which they were committed, and where to read on.")
public record ChangesView(
        @Schema(description = "The changes, oldest first; up to `limit`")
        List<ChangeView> items,

        @Schema(
                description = "Send it as `cursor`, with the same filters, for what follows. It is there on every page:"
                        + " keep it when you have worked off the page",
                examples = "AAAAAAAAEme5Jv1m0c0bLQ")
        String nextCursor,

        @Schema(description = "Whether more changes follow at once. Otherwise ask again later", examples = "false")
        boolean hasMore) {}
