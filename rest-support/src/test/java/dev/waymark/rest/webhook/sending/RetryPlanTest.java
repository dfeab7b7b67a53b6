package dev.waymark.rest.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

    @Test
    void pausesGrowAndAreSpread() {
        assertThat(RetryPlan.pause(1, 0)).contains(Duration.ofSeconds(5));
        assertThat(RetryPlan.pause(2, 0.5)).contains(Duration.ofSeconds(315));
        assertThat(RetryPlan.pause(9, 1)).contains(Duration.ofMinutes(24 * 66));
    }

    @Test
    void thereIsNoEleventhAttempt() {
        assertThat(RetryPlan.pause(10, 0)).isEmpty();
    }

    /// The example of the reference implementations of Standard Webhooks.
    @Test
    void aSignatureIsThatOfThePublishedExample() {
        var secret = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(secret.signature("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
}
