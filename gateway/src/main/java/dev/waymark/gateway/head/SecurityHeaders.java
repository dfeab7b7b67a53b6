package dev.waymark.gateway.head;

import dev.waymark.gateway.contract.ContractConfig;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How browsers should treat an answer: data of the API is neither framed, guessed at nor kept without asking
/// again; a page of the console runs its own scripts and calls its own origin alone; the page that tries the API
/// also calls the realm to sign in. After the OWASP REST security cheat sheet.
@Singleton
public class SecurityHeaders {

    private static final String CONSOLE = "/console";
    private static final String TRYING = "/console/api";
    private static final String POLICY = "Content-Security-Policy";

    private final Map<CharSequence, CharSequence> ofData;
    private final Map<CharSequence, CharSequence> ofConsole;
    private final Map<CharSequence, CharSequence> ofTrying;

    public SecurityHeaders(ContractConfig config) {
        var encrypted = config.address().startsWith("https:");
        this.ofData = headers(
                encrypted,
                Map.of(POLICY, "default-src 'none'; frame-ancestors 'none'", "Cache-Control", "private, no-cache"));
        var realm = config.issuer().replaceFirst("^(https?://[^/]+).*", "$1");
        // A form that signs out is sent on to the realm, and names its origin only where referrers are not forbidden.
        this.ofConsole = headers(
                encrypted,
                Map.of(
                        POLICY,
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                                + " connect-src 'self'; form-action 'self' %s; base-uri 'none'; frame-ancestors 'none'"
                                        .formatted(realm),
                        "Referrer-Policy",
                        "same-origin"));
        // Swagger UI configures itself by a script in its page and colours by styles in its elements.
        this.ofTrying = headers(
                encrypted,
                Map.of(
                        POLICY,
                        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
                                + " img-src 'self' data:; connect-src 'self' %s; base-uri 'none'; frame-ancestors 'none'"
                                        .formatted(realm)));
    }

    /// As bytes, which every answer sends as they are.
    private static Map<CharSequence, CharSequence> headers(boolean encrypted, Map<String, String> own) {
        Map<String, String> all = new HashMap<>(own);
        all.put("X-Content-Type-Options", "nosniff");
        all.put("X-Frame-Options", "DENY");
        all.putIfAbsent("Referrer-Policy", "no-referrer");
        if (encrypted) {
            all.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return all.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        header -> HttpHeaders.createOptimized(header.getKey()),
                        header -> HttpHeaders.createOptimized(header.getValue())));
    }

    public void put(String path, MultiMap headers) {
        of(path).forEach(headers::set);
    }

    private Map<CharSequence, CharSequence> of(String path) {
        if (isBelow(TRYING, path)) {
            return ofTrying;
        }
        return isBelow(CONSOLE, path) || path.equals("/") ? ofConsole : ofData;
    }

    private static boolean isBelow(String place, String path) {
        return path.startsWith(place) && (path.length() == place.length() || path.charAt(place.length()) == '/');
    }
}
