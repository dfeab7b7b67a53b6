package dev.waymark.rest.webhook;

import dev.waymark.rest.answer.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A webhook with a secret that was just made.
@Schema(description = "A webhook, and the secret that was just made. Nobody can read it again.")
public record WebhookWithSecretView(
        @Schema(description = "The webhook") WebhookView webhook,

        @Schema(
                description = "Secret of the signatures after Standard Webhooks: `whsec_` and the key in Base64",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        String secret)
        implements Outcome {}
