package dev.waymark.local.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A front end that is developed on another origin.
///
/// @param origin scheme, host and port exactly as a browser sends them in `Origin`
public record FrontEnd(String origin) {

    private static final Map<String, Integer> PORT_LEFT_OUT = Map.of("http", 80, "https", 443);
    private static final int HIGHEST_PORT = 65_535;

    /// @throws Misunderstanding where a browser would never send it
    static FrontEnd parse(String text) {
        URI address = address(text);
        String scheme = address.getScheme();
        @Nullable String host = address.getHost();
        if (scheme == null || !PORT_LEFT_OUT.containsKey(scheme)) {
            throw bad(text, "it must begin with http:// or https://, as in http://localhost:5173");
        }
        if (host == null || !host.equals(host.toLowerCase(Locale.ROOT))) {
            throw bad(text, "it must name one host in small letters, as in http://localhost:5173");
        }
        if (address.getPort() == 0 || address.getPort() > HIGHEST_PORT) {
            throw bad(text, "the port must be between 1 and %d".formatted(HIGHEST_PORT));
        }
        if (PORT_LEFT_OUT.get(scheme).equals(address.getPort())) {
            throw bad(text, "a browser leaves out port %d, so leave it out, too".formatted(address.getPort()));
        }
        String origin = "%s://%s%s".formatted(scheme, host, address.getPort() < 0 ? "" : ":" + address.getPort());
        if (!origin.equals(text)) {
            throw bad(text, "it must end after host and port: %s".formatted(origin));
        }
        return new FrontEnd(origin);
    }

    private static URI address(String text) {
        if (text.contains("*")) {
            throw bad(text, "every origin is allowed by its own name, never by a pattern");
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw bad(text, "it must be an address like http://localhost:5173");
        }
    }

    private static Misunderstanding bad(String text, String why) {
        return new Misunderstanding("--front-end cannot take '%s': %s.".formatted(text, why));
    }
}
