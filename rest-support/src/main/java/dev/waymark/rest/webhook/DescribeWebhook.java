package dev.waymark.rest.webhook;

import dev.waymark.rest.change.EventType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a webhook is to be.
@Schema(description = "What a webhook is to be.")
public record DescribeWebhook(
        @Schema(
                description =
                        "Address that is sent a POST for each event: `https`, with a host that has public addresses"
                                + " only, without user and fragment",
                examples = "https://crm.example.org/waymark")
        @NotBlank
        @Size(max = 2000)
        @Pattern(
                regexp = "https?://[!-~]+",
                message = "must be an address such as https://crm.example.org/waymark, in ASCII")
        String url,

        @Schema(
                description = "Types of the events that it is told of; every type where it is empty or left out",
                examples = "[\"ranking-round.closed\", \"pain-point.changed\"]")
        @Nullable
        @Size(max = 50)
        List<@Pattern(regexp = EventType.PATTERN) @Size(max = 80) String> eventTypes,

        @Schema(
                description =
                        "`ENABLED`, also where it is left out: deliveries are sent; `DISABLED`: they are kept until it"
                                + " is enabled again",
                examples = "ENABLED")
        @Nullable
        WebhookState state) {

    List<String> wantedTypes() {
        return eventTypes == null ? List.of() : eventTypes.stream().distinct().toList();
    }

    WebhookState wantedState() {
        return state == null ? WebhookState.ENABLED : state;
    }
}
