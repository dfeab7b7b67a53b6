package dev.waymark.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.local.output.Trouble;
import dev.waymark.local.realm.DemoRealm;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The client with which people sign in in a browser, changed through Keycloak's administration.
final class ConsoleClient {

    private static final String ID = "waymark-console";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<Integer> DONE = Set.of(200, 204);

    private final URI keycloak;
    private final String adminPassword;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /// @param keycloak where it listens
    ConsoleClient(URI keycloak, String adminPassword) {
        this.keycloak = keycloak;
        this.adminPassword = adminPassword;
    }

    /// Lets sign-ins return to some origins instead of others; every other address of the client stays.
    void change(List<String> before, List<String> wanted) throws IOException, InterruptedException {
        String token = json.readTree(send(HttpRequest.newBuilder(
                                keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                                        .formatted(
                                                KeycloakAccess.ADMIN,
                                                URLEncoder.encode(adminPassword, StandardCharsets.UTF_8))))))
                .path("access_token")
                .asText();
        URI clients = keycloak.resolve("/admin/realms/%s/clients".formatted(DemoRealm.NAME));
        JsonNode found = json.readTree(send(
                        request(URI.create(clients + "?clientId=" + ID), token).GET()))
                .path(0);
        send(request(URI.create(clients + "/" + found.path("id").asText()), token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        changed(found, before, wanted).toString())));
    }

    /// The client as it is to be.
    static ObjectNode changed(JsonNode client, List<String> before, List<String> wanted) {
        ObjectNode result = client.deepCopy();
        replace(result.withArray("webOrigins"), before, wanted);
        replace(result.withArray("redirectUris"), pages(before), pages(wanted));
        return result;
    }

    private static List<String> pages(List<String> origins) {
        return origins.stream().map(origin -> origin + "/*").toList();
    }

    private static void replace(ArrayNode values, List<String> before, List<String> wanted) {
        List<String> result = new ArrayList<>();
        values.forEach(value -> result.add(value.asText()));
        result.removeAll(before);
        wanted.stream().filter(value -> !result.contains(value)).forEach(result::add);
        values.removeAll();
        result.forEach(values::add);
    }

    private static HttpRequest.Builder request(URI address, String token) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        if (!DONE.contains(response.statusCode())) {
            throw new Trouble(
                    "Keycloak does not let the launcher change the client %s (%d at %s)."
                            .formatted(ID, response.statusCode(), response.uri().getPath()),
                    "If the administrator's password was changed in Keycloak, put the new one into secrets/keycloak-admin"
                            + " of the data folder.");
        }
        return response.body();
    }
}
