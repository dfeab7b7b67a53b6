import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/// Makes a realm of files: its metadata and public key, to be served by any web server, and access tokens
/// of invented people, one a line. The private key is forgotten when the program ends.
///
/// Run as `java BenchmarkRealm.java ISSUER FOLDER`; writes `metadata.json`, `keys.json`, `key.pem` and
/// `tokens` into the folder.
final class BenchmarkRealm {

    private static final int CALLERS = 50;
    private static final Duration LIFE = Duration.ofHours(1);
    private static final String KEY_ID = "benchmark";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String issuer;
    private final KeyPair keys;

    private BenchmarkRealm(String issuer) throws GeneralSecurityException {
        this.issuer = issuer;
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        this.keys = generator.generateKeyPair();
    }

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        var realm = new BenchmarkRealm(arguments[0]);
        var folder = Path.of(arguments[1]);
        Files.writeString(folder.resolve("metadata.json"), realm.metadata());
        Files.writeString(folder.resolve("keys.json"), realm.publicKeys());
        Files.writeString(folder.resolve("key.pem"), realm.publicKey());
        Files.write(folder.resolve("tokens"), realm.tokens(Instant.now()));
    }

    private String metadata() {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/certs", "authorization_endpoint": "%1$s/auth",
                 "token_endpoint": "%1$s/token", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer);
    }

    private String publicKeys() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys": [{"kid": "%s", "kty": "RSA", "alg": "RS256", "use": "sig", "n": "%s", "e": "%s"}]}
                """.formatted(
                        KEY_ID, unsigned(key.getModulus().toByteArray()), unsigned(key.getPublicExponent().toByteArray()));
    }

    private String publicKey() {
        return "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
                .formatted(Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded()));
    }

    /// A JWK has no sign: the leading zero byte of a positive number goes.
    private static String unsigned(byte[] number) {
        var start = number[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(Arrays.copyOfRange(number, start, number.length));
    }

    private List<String> tokens(Instant now) throws GeneralSecurityException {
        var tokens = new ArrayList<String>();
        for (var number = 1; number <= CALLERS; number++) {
            tokens.add(signed(claims(number, now), keys.getPrivate()));
        }
        return tokens;
    }

    /// About the claims of a Keycloak access token, so that its size is about right.
    private String claims(int number, Instant now) {
        return """
                {"iss":"%s","aud":"waymark-api","sub":"%s","sid":"%s","jti":"%s","iat":%d,"exp":%d,"typ":"Bearer",\
                "azp":"waymark-demo","acr":"1","scope":"openid profile","realm_access":{"roles":["programme-lead"]},\
                "preferred_username":"caller%d","name":"Invented Caller %d"}\
                """.formatted(
                        issuer,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        now.getEpochSecond(),
                        now.plus(LIFE).getEpochSecond(),
                        number,
                        number);
    }

    private static String signed(String claims, PrivateKey key) throws GeneralSecurityException {
        var head = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(KEY_ID);
        var signedPart = encoded(head) + "." + encoded(claims);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(signedPart.getBytes(StandardCharsets.US_ASCII));
        return signedPart + "." + BASE64.encodeToString(signature.sign());
    }

    private static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
