package dev.waymark.gateway.console;

import dev.waymark.gateway.contract.PublishedDocument;
import io.quarkiverse.web.bundler.runtime.Bundle;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// What the build has bundled. A file of the bundle has a digest of its content in its name and so never changes.
final class Packaged {

    private static final String BUNDLE = "META-INF/resources/console/bundle/";
    private static final String PAGE = "META-INF/waymark/console.html";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+-[A-Z0-9]{8}\\.(js|css)");
    private static final Map<String, String> MEDIA_TYPES = Map.of("js", "text/javascript", "css", "text/css");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Map<String, PublicAnswer> files = new ConcurrentHashMap<>();

    /// The one page, which refers to the bundle of this build.
    static String page(Bundle.Mapping bundle) {
        return read(PAGE)
                .orElseThrow(() -> new IllegalStateException("the build has no page"))
                .replace("{style}", bundle.get("app.css"))
                .replace("{script}", bundle.get("app.js"));
    }

    /// Answers a file of the bundle, or leaves the request to the routes behind.
    void send(RoutingContext context, String name) {
        var kind = NAME.matcher(name);
        if (!kind.matches()) {
            context.next();
            return;
        }
        var file = files.get(name);
        if (file == null) {
            var text = read(BUNDLE + name);
            if (text.isEmpty()) {
                context.next();
                return;
            }
            file = PublicAnswer.of(
                    MEDIA_TYPES.getOrDefault(kind.group(1), "text/plain"), PublishedDocument.of(text.get()), FOR_EVER);
            files.put(name, file);
        }
        file.send(context);
    }

    private static Optional<String> read(String resource) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
