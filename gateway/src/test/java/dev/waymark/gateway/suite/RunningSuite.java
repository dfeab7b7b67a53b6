package dev.waymark.gateway.suite;

import dev.waymark.gateway.contract.Documents;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/// Services of the test's own making behind the gateway, of which one is away, and a key that signs the tokens.
public class RunningSuite implements QuarkusTestResourceLifecycleManager {

    private static final String RESOURCE = "documents/merged.json";
    private final ScriptedService service = new ScriptedService();
    private Map<String, String> settings = Map.of();

    /// @param wanted settings of one profile, in place of those that all tests have
    @Override
    public void init(Map<String, String> wanted) {
        settings = wanted;
    }

    @Override
    public Map<String, String> start() {
        var config = new HashMap<>(configuration(service.address()));
        KeyPair keys = Tokens.newKeys();
        config.put("quarkus.oidc.auth-server-url", "");
        config.put("quarkus.oidc.client-id", "");
        config.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        config.put(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        config.put(
                Tokens.SIGNING_KEY,
                Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
        config.putAll(settings);
        return config;
    }

    /// What every test of the running gateway needs, with limits that are reached soon.
    static Map<String, String> configuration(String service) {
        System.setProperty("vertx.disableURIValidation", "true");
        writeContract();
        return Map.ofEntries(
                Map.entry("waymark.gateway.contract.resource", RESOURCE),
                Map.entry("waymark.gateway.contract.issuer", Tokens.ISSUER),
                Map.entry("waymark.gateway.services.\"assessment-service\"", service),
                Map.entry("waymark.gateway.services.\"initiative-service\"", "http://127.0.0.1:1"),
                Map.entry("waymark.gateway.services.\"roadmap-service\"", service),
                Map.entry("waymark.gateway.limits.body", "256K"),
                Map.entry("waymark.gateway.limits.small-body-time", "1S"),
                Map.entry("waymark.gateway.limits.body-time", "1S"),
                Map.entry("waymark.gateway.strangers.requests", "100000"),
                Map.entry("waymark.gateway.limits.head-time", "1S"),
                Map.entry("waymark.gateway.upstream.failures", "1000"),
                Map.entry("waymark.gateway.upstream.answer-time", "2S"),
                Map.entry("waymark.gateway.upstream.silence", "2S"),
                Map.entry("waymark.gateway.upstream.connections", "4"),
                Map.entry("waymark.gateway.upstream.waiting", "1"),
                Map.entry("quarkus.vertx.event-loops-pool-size", "1"),
                Map.entry("waymark.gateway.upstream.retry-pause", "10MS"));
    }

    private static void writeContract() {
        try {
            Files.writeString(
                    Path.of("target/test-classes", RESOURCE), Documents.merged().toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void stop() {
        try {
            service.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
