package dev.waymark.gateway.suite;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/// A realm that refuses every question until it is told to come (`POST /come`), tells what it was asked
/// (`GET /asked`) and answers nothing any more when it is told to freeze (`POST /freeze`).
public class AbsentRealm implements QuarkusTestResourceLifecycleManager {

    static final String ADDRESS = "test.realm";
    private final ScriptedService service = new ScriptedService();
    private final KeyPair keys = Tokens.newKeys();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean present = new AtomicBoolean();
    private final AtomicBoolean frozen = new AtomicBoolean();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer realm;

    public AbsentRealm() {
        try {
            realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    @Override
    public Map<String, String> start() {
        realm.createContext("/", this::answer);
        realm.setExecutor(threads);
        realm.start();
        var config = new HashMap<>(RunningSuite.configuration(service.address()));
        config.put(ADDRESS, address());
        config.put("quarkus.oidc.auth-server-url", address());
        config.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        config.put("waymark.gateway.guard.keys-pause", "100MS");
        config.put(
                Tokens.SIGNING_KEY,
                Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
        return config;
    }

    private String address() {
        return "http://127.0.0.1:" + realm.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(path);
        switch (path) {
            case "/come" -> present.set(true);
            case "/asked" -> {
                reply(exchange, String.join("\n", asked));
                return;
            }
            case "/freeze" -> frozen.set(true);
            default -> awaitThaw();
        }
        var text = present.get() ? document(path) : "";
        reply(exchange, text);
    }

    private void awaitThaw() {
        while (frozen.get()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private static void reply(HttpExchange exchange, String text) throws IOException {
        var octets = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(text.isEmpty() ? 503 : 200, octets.length == 0 ? -1 : octets.length);
        exchange.getResponseBody().write(octets);
        exchange.close();
    }

    private String document(String path) {
        return switch (path) {
            case "/.well-known/openid-configuration" ->
                "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%2$s/keys\",\"token_endpoint\":\"%2$s/token\",\"introspection_endpoint\":\"%2$s/introspect\",\"userinfo_endpoint\":\"%2$s/userinfo\"}"
                        .formatted(Tokens.ISSUER, address());
            case "/keys" -> {
                var key = (RSAPublicKey) keys.getPublic();
                yield "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                        .formatted(number(key.getModulus()), number(key.getPublicExponent()));
            }
            default -> "{}";
        };
    }

    private static String number(BigInteger number) {
        var octets = number.toByteArray();
        var start = octets[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(octets, start, octets.length));
    }

    @Override
    public void stop() {
        frozen.set(false);
        realm.stop(0);
        threads.shutdown();
        try {
            service.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
