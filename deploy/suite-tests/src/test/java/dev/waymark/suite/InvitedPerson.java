package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who follows the link of a mail of Keycloak, in a browser's place. As a browser does on this machine, and
/// Java's own store of cookies does not, it sends back cookies for secure connections.
final class InvitedPerson {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*login-actions[^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]*login-actions[^\"]*)\"");
    private static final int FOUND = 302;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /// @return status of the page that the link leads to
    int open(URI link) throws IOException, InterruptedException {
        return get(link).statusCode();
    }

    /// Confirms what Keycloak wants to be confirmed, and chooses a password.
    void follow(URI link, String password) throws IOException, InterruptedException {
        var confirmation = get(link);
        var next = found(LINK, confirmation).orElseThrow(() -> new AssertionError(confirmation.body()));
        var question = get(link.resolve(next));
        var form = found(FORM, question).orElseThrow(() -> new AssertionError(question.body()));
        var word = URLEncoder.encode(password, StandardCharsets.UTF_8);
        var done = send(HttpRequest.newBuilder(link.resolve(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("password-new=%s&password-confirm=%s".formatted(word, word))));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer.statusCode() == FOUND
                ? get(URI.create(answer.headers().firstValue("Location").orElseThrow()))
                : answer;
    }

    private static Optional<String> found(Pattern pattern, HttpResponse<String> page) {
        var matcher = pattern.matcher(page.body());
        return matcher.find() ? Optional.of(matcher.group(1).replace("&amp;", "&")) : Optional.empty();
    }
}
