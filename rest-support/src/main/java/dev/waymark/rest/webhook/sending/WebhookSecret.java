package dev.waymark.rest.webhook.sending;

import dev.waymark.rest.structure.Calculation;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secret that receiver and sender share, as Standard Webhooks 1.0 writes it: `whsec_` and the key in Base64.
///
/// Example: with `whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw` the message `msg_p5jXN8AQM9LWM0D4loKWxJek` of second
/// 1614265330 with
/// the body `{"test": 2432232314}` is signed `v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=`.
@Calculation
public record WebhookSecret(String text) {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";

    /// The bytes of a key: as many as the digest has.
    public static final int BYTES = 32;

    public static WebhookSecret of(byte[] key) {
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    /// The signature of a message.
    ///
    /// @param id of the message
    /// @param second since 1970 in which it is sent
    public String signature(String id, long second, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(text.substring(PREFIX.length())), ALGORITHM));
            var signed = mac.doFinal("%s.%d.%s".formatted(id, second, body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
