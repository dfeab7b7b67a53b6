package dev.waymark.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which pages of other origins a browser may let call the API (CORS). None, unless configured: a page of this very
/// origin needs no leave. Credentials are tokens in a header and never cookies, so none are allowed across origins.
@Singleton
public class CrossOrigin {

    private static final Set<HttpMethod> METHODS =
            Set.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final Set<String> SENT = Set.of(
            "Accept",
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Prefer",
            "X-Request-Id",
            "traceparent");
    private static final Set<String> READ = Set.of(
            "Content-Disposition",
            "ETag",
            "Idempotent-Replayed",
            "Location",
            "Next-Cursor",
            "RateLimit",
            "RateLimit-Policy",
            "Retry-After",
            "WWW-Authenticate",
            "X-Request-Id");
    private static final int PREFLIGHT_HOLDS_SECONDS = 600;

    private final List<String> origins;

    /// The pages that may call.
    @ConfigMapping(prefix = "waymark.gateway.cors")
    public interface Config {

        /// Origins like `https://front-end.example`; separated by commas.
        Optional<List<String>> origins();
    }

    public CrossOrigin(Config config) {
        this.origins = config.origins().orElse(List.of());
    }

    void register(@Observes Filters filters) {
        if (!origins.isEmpty()) {
            var handler = CorsHandler.create()
                    .addOrigins(origins)
                    .allowedMethods(METHODS)
                    .allowedHeaders(SENT)
                    .exposedHeaders(READ)
                    .maxAgeSeconds(PREFLIGHT_HOLDS_SECONDS);
            filters.register(context -> admit(context, handler), EdgeOrder.CROSS_ORIGIN);
        }
    }

    /// A page whose origin is not listed gets no CORS headers, so its browser withholds the answer.
    private void admit(RoutingContext context, CorsHandler handler) {
        var listed = isListed(context.request());
        // the handler adds Vary only when it has several origins
        if (!listed || origins.size() == 1) {
            context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
        if (listed) {
            handler.handle(context);
        } else {
            context.next();
        }
    }

    private boolean isListed(HttpServerRequest request) {
        @Nullable String origin = request.getHeader("Origin");
        return origin != null && origins.contains(origin);
    }
}
