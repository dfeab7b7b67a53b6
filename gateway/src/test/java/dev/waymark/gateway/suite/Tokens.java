package dev.waymark.gateway.suite;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/// Access tokens as the realm would issue them.
public final class Tokens {

    public static final String ISSUER = "https://sign-in.example/realms/test";
    static final String SIGNING_KEY = "test.signing-key";

    private Tokens() {}

    /// A valid token with these roles.
    public static String with(String... roles) {
        return claims(roles).sign(signingKey());
    }

    public static String lead() {
        return with("programme-lead");
    }

    public static JwtClaimsBuilder claims(String... roles) {
        return Jwt.issuer(ISSUER)
                .subject("1f0e7a52-0000-7000-8000-000000000001")
                .audience("waymark-api")
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(300);
    }

    public static PrivateKey signingKey() {
        var encoded = ConfigProvider.getConfig().getValue(SIGNING_KEY, String.class);
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
