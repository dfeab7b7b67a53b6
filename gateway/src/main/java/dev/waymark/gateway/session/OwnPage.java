package dev.waymark.gateway.session;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a request comes from a page of this very origin. A browser sends the session's cookie with requests of any
/// page; only our own pages can send our header, and no page can choose what `Origin` and `Sec-Fetch-Site` say.
final class OwnPage {

    /// Sent by the console with every call.
    static final String HEADER = "Waymark-Console";

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String SITE = "Sec-Fetch-Site";
    private static final String SAME_ORIGIN = "same-origin";

    private OwnPage() {}

    static boolean sent(HttpServerRequest request, String address) {
        return sent(request.method(), request.headers(), String.valueOf(request.authority()), address);
    }

    /// Whether a page of ours submitted the form; a form cannot send our header, but browsers send `Origin` with each.
    static boolean submitted(HttpServerRequest request, String address) {
        var origin = request.getHeader("Origin");
        var site = request.getHeader(SITE);
        return origin != null
                && (site == null || site.equals(SAME_ORIGIN))
                && isOurs(origin, String.valueOf(request.authority()), address);
    }

    /// A download or a picture is a request without our header: for reading, the browser's own word is enough.
    ///
    /// @param authority host and port that the request was sent to
    /// @param address configured address of this gateway, or `/`
    static boolean sent(HttpMethod method, MultiMap headers, String authority, String address) {
        var site = headers.get(SITE);
        return (site == null || site.equals(SAME_ORIGIN))
                && isOurs(headers.get("Origin"), authority, address)
                && (headers.contains(HEADER) || (READING.contains(method) && site != null));
    }

    private static boolean isOurs(@Nullable String origin, String authority, String address) {
        return origin == null
                || origin.equals(address.replaceFirst("^(https?://[^/]+).*", "$1"))
                || (address.equals("/")
                        && origin.matches("https?://.*")
                        && origin.substring(origin.indexOf("//") + 2).equalsIgnoreCase(authority));
    }
}
