package dev.waymark.gateway.routing;

import dev.waymark.gateway.contract.ContractConfig;
import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;

/// What browsers are told to make of an answer: data of the API is neither framed, guessed at nor kept without asking
/// again; the console may run its own scripts and call the realm to sign in. After the OWASP REST security cheat sheet.
@Singleton
public class SecurityHeaders {

    private static final String CONSOLE = "/console";
    private static final String POLICY = "Content-Security-Policy";
    private static final String DATA_ONLY = "default-src 'none'; frame-ancestors 'none'";

    private final String consolePolicy;
    private final boolean encrypted;

    public SecurityHeaders(ContractConfig config) {
        var realm = config.issuer().replaceFirst("^(https?://[^/]+).*", "$1");
        // Swagger UI configures itself by a script in its page and colours by styles in its elements.
        this.consolePolicy = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data:; connect-src 'self' %s; base-uri 'none'; frame-ancestors 'none'"
                        .formatted(realm);
        this.encrypted = config.address().startsWith("https:");
    }

    void put(String path, MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        if (encrypted) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (path.startsWith(CONSOLE)) {
            headers.set(POLICY, consolePolicy);
        } else {
            headers.set(POLICY, DATA_ONLY);
            headers.set("Cache-Control", "private, no-cache");
        }
    }
}
