package dev.waymark.rest.webhook;

import dev.waymark.rest.answer.Outcome;
import dev.waymark.rest.answer.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A webhook with a secret that was just made.
@Schema(description = "A webhook, and the secret that was just made. Nobody can read it again.")
public record WebhookWithSecretView(
        @Schema(description = "The webhook") WebhookView webhook,

        @Schema(
                description =
                        "Secret of the signatures after Standard Webhooks: `whsec_` and the key in Base64; absent where"
                                + " the request is repeated under its `Idempotency-Key`, because it is not kept in answers",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        @Nullable
        String secret)
        implements Outcome, ShownOnce {

    @Override
    public WebhookWithSecretView withoutSecret() {
        return new WebhookWithSecretView(webhook, null);
    }
}
