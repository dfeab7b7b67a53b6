package dev.waymark.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.local.output.Trouble;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/// Signs demo users and clients in at Keycloak; a token is used again until shortly before it expires.
public final class Tokens {

    private static final String DEMO_CLIENT = "waymark-demo";
    private static final Duration MARGIN = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;

    private final URI endpoint;
    private final DemoRealm realm;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Holder> holders = new ConcurrentHashMap<>();

    /// @param realmAddress the issuer, for example `http://127.0.0.1:8180/realms/waymark`
    /// @param realm the users with their public passwords
    public Tokens(URI realmAddress, DemoRealm realm, Clock clock) {
        this.endpoint = URI.create(realmAddress + "/protocol/openid-connect/token");
        this.realm = realm;
        this.clock = clock;
    }

    /// The access token of a demo user.
    public String ofUser(String username) throws IOException, InterruptedException {
        DemoUser user = realm.users().stream()
                .filter(each -> each.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The realm has no user " + username));
        return token(
                username,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        DEMO_CLIENT,
                        "username",
                        username,
                        "password",
                        user.password()));
    }

    /// The access token of a confidential client's own service account.
    public String ofClient(String clientId) throws IOException, InterruptedException {
        return token(
                clientId,
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        clientId,
                        "client_secret",
                        realm.clientSecret(clientId, System.getenv())));
    }

    /// Each holder signs in once at a time; those who waited find the token of the first.
    private String token(String name, Map<String, String> form) throws IOException, InterruptedException {
        Holder holder = holders.computeIfAbsent(name, _ -> new Holder());
        holder.signingIn.lockInterruptibly();
        try {
            if (!holder.token.expires().minus(MARGIN).isAfter(clock.instant())) {
                holder.token = request(name, form);
            }
            return holder.token.value();
        } finally {
            holder.signingIn.unlock();
        }
    }

    private Token request(String holder, Map<String, String> form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        Instant asked = clock.instant();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        JsonNode body = json.readTree(response.body());
        if (response.statusCode() != OK) {
            throw new Trouble(
                    "Keycloak does not sign %s in (%d): %s"
                            .formatted(
                                    holder,
                                    response.statusCode(),
                                    body.path("error_description").asText()),
                    "The demo realm may be an older one: start once with --replace-realm.");
        }
        return new Token(
                body.path("access_token").asText(),
                asked.plusSeconds(body.path("expires_in").asLong()));
    }

    private static String encode(Map<String, String> form) {
        return new TreeMap<>(form)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private record Token(String value, Instant expires) {}

    private static final class Holder {

        private final ReentrantLock signingIn = new ReentrantLock();
        private Token token = new Token("", Instant.EPOCH);
    }
}
