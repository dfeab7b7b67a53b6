package dev.waymark.rest.change;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A change as others are told of it.
@Schema(description = "A change that was committed. It names what was changed; its content is read by the link.")
public record ChangeView(
        @Schema(
                description = "Id of the event, the same in each answer and in each delivery to a webhook",
                examples = "01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c")
        UUID eventId,

        @Schema(
                description = "Type of the event: the thing and what happened to it",
                examples = "ranking-round.closed",
                pattern = EventType.PATTERN)
        String eventType,

        @Schema(
                description =
                        "`CREATED`: there was no such thing before; `CHANGED`: it is another than before; `DELETED`:"
                                + " the link leads nowhere any more",
                examples = "CHANGED")
        ChangeKind operation,

        @Schema(description = "The thing of the event type", examples = "ranking-round")
        String resourceType,

        @Schema(
                description =
                        "The last id in the link: of the thing, or of what it belongs to; absent where the link has"
                                + " none",
                examples = "01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c")
        @Nullable
        UUID resourceId,

        @Schema(
                description = "Grows with every change: of two changes of a thing the later one has the greater number",
                minimum = "1",
                maximum = "9007199254740991",
                examples = "4711")
        long revision,

        @Schema(
                description = "The cycle that the thing belongs to; absent where it belongs to none",
                examples = "01996f39-0f4e-7a31-9d5e-2b1a77c0e4f5")
        @Nullable
        UUID cycleId,

        @Schema(
                description = "Path to read what the thing is now, or below which it can be read, from /v1 on",
                examples = "/v1/ranking-rounds/01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c/organisational-pain")
        String link,

        @Schema(description = "When it was written, in UTC", examples = "2026-11-30T12:00:00Z")
        Instant at,

        @Schema(description = "Sign-in name of who changed it", examples = "lea")
        String changedBy) {

    public static ChangeView from(Change change) {
        return new ChangeView(
                change.eventId(),
                change.type(),
                change.kind(),
                change.resourceType(),
                change.resourceId(),
                change.number(),
                change.cycleId(),
                change.link(),
                change.at(),
                change.name());
    }
}
