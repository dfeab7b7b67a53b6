package dev.waymark.assessment.crm.source;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// What is kept of the personal data that a source sends.
///
/// @param key the source's own, so that one person has the same pseudonym in all its records and another one elsewhere
public record PersonalData(Privacy privacy, UUID key) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    /// DROP keeps nothing, KEEP what was sent, HASH a pseudonym: the first 128 bits of HMAC-SHA-256 under the source's
    /// key, in 22 characters of base64url. Without the key nobody finds the person by trying out numbers.
    public @Nullable String kept(@Nullable String personal) {
        if (personal == null) {
            return null;
        }
        return switch (privacy) {
            case DROP -> null;
            case HASH -> pseudonym(personal);
            case KEEP -> personal;
        };
    }

    /// All that may be kept of it, since a source may have changed its privacy.
    public List<String> forms(String personal) {
        return List.of(personal, pseudonym(personal));
    }

    private String pseudonym(String personal) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.toString().getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            var digest = mac.doFinal(personal.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
