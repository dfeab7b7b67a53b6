package dev.waymark.gateway.suite;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A realm that signs people in for the console. A code is `nonce.session.seconds`: what the tokens name, and how long
/// they last. A refresh token gives new tokens of its session, unless the session is called `ended`. A session called
/// `ended-elsewhere` has ended without a back-channel logout.
public class SigningRealm implements QuarkusTestResourceLifecycleManager {

    public static final String SECRET = "a secret of the tests that is long enough";
    private static final String CLIENT = "waymark-session";
    private final ScriptedService service = new ScriptedService();
    private final KeyPair keys = Tokens.newKeys();
    private final HttpServer realm;

    public SigningRealm() {
        try {
            realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    @Override
    public Map<String, String> start() {
        realm.createContext("/", this::answer);
        realm.start();
        var config = new HashMap<>(RunningSuite.configuration(service.address()));
        config.put("quarkus.oidc.auth-server-url", address());
        config.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        config.put("waymark.gateway.session.secret", SECRET);
        config.put(
                Tokens.SIGNING_KEY,
                Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
        return config;
    }

    private String address() {
        return "http://127.0.0.1:" + realm.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var text = switch (exchange.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration" -> """
                        {"issuer": "%1$s", "jwks_uri": "%2$s/keys", "token_endpoint": "%2$s/token",
                         "authorization_endpoint": "%2$s/authorize", "end_session_endpoint": "%2$s/end",
                         "userinfo_endpoint": "%2$s/userinfo"}""".formatted(Tokens.ISSUER, address());
            case "/keys" -> key((RSAPublicKey) keys.getPublic());
            case "/token" -> tokens(form);
            case "/userinfo" -> isEnded(exchange.getRequestHeaders().getFirst("Authorization")) ? "" : "{}";
            default -> "";
        };
        var octets = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(text.isEmpty() ? 401 : 200, octets.length == 0 ? -1 : octets.length);
        exchange.getResponseBody().write(octets);
        exchange.close();
    }

    private static boolean isEnded(String token) {
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        return claims.contains("ended-elsewhere");
    }

    private String tokens(Map<String, String> form) {
        if (form.get("grant_type").equals("refresh_token")) {
            var session = form.get("refresh_token").split("\\.", -1)[1];
            return session.equals("ended") ? "" : tokens("", session, 300);
        }
        var code = form.get("code").split("\\.", -1);
        return form.containsKey("code_verifier") ? tokens(code[0], code[1], Integer.parseInt(code[2])) : "";
    }

    private String tokens(String nonce, String session, int seconds) {
        var access = Tokens.claims("programme-lead")
                .claim("sid", session)
                .expiresIn(seconds)
                .sign(keys.getPrivate());
        var id = Jwt.issuer(Tokens.ISSUER)
                .subject("1f0e7a52-0000-7000-8000-000000000001")
                .audience(CLIENT)
                .claim("sid", session)
                .claim("nonce", nonce)
                .claim("name", "Lea of the Tests")
                .claim("preferred_username", "lea")
                .expiresIn(seconds)
                .sign(keys.getPrivate());
        return "{\"access_token\": \"%s\", \"id_token\": \"%s\", \"refresh_token\": \"refresh.%s\", \"token_type\": \"Bearer\", \"expires_in\": %d}"
                .formatted(access, id, session, seconds);
    }

    private static Map<String, String> form(String text) {
        return Stream.of(text.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String key(RSAPublicKey key) {
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger number) {
        var octets = number.toByteArray();
        var start = octets[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(octets, start, octets.length));
    }

    @Override
    public void stop() {
        realm.stop(0);
        try {
            service.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
