package dev.waymark.rest.text;

import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Text in the path and the query of a request holds what text of a body may hold.
@Singleton
public class TargetText {

    private static final String PATH = "/";

    private final HttpServerRequest request;

    public TargetText(HttpServerRequest request) {
        this.request = request;
    }

    @ServerRequestFilter
    public void check() {
        var violations = violations(request.uri());
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    /// Only what is percent-encoded can be other than plain ASCII.
    static List<Violation> violations(String target) {
        if (target.indexOf('%') < 0) {
            return List.of();
        }
        var violations = new ArrayList<Violation>();
        var query = target.indexOf('?');
        fault(query < 0 ? target : target.substring(0, query))
                .ifPresent(fault -> violations.add(new Violation(PATH, fault)));
        if (query >= 0) {
            for (var parameter : target.substring(query + 1).split("&", -1)) {
                var name = parameter.split("=", 2)[0];
                fault(parameter).ifPresent(fault -> violations.add(new Violation("?" + Text.shown(name), fault)));
            }
        }
        return violations;
    }

    private static Optional<String> fault(String encoded) {
        try {
            var bytes = ByteBuffer.wrap(decoded(encoded));
            return Text.fault(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString(), false);
        } catch (CharacterCodingException | IllegalArgumentException unreadable) {
            return Optional.of("must be UTF-8 in percent-encoding");
        }
    }

    private static byte[] decoded(String encoded) {
        var bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                if (i + 2 >= encoded.length()) {
                    throw new IllegalArgumentException("a percent sign without two digits");
                }
                bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
                i += 2;
            } else {
                bytes.write(encoded.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
