package dev.waymark.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.waymark.local.output.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontEndsOfThisRunTest {

    private static final String FRONT_END = "http://localhost:5173";

    @TempDir
    private Path folder;

    private final ObjectMapper json = new ObjectMapper();
    private HttpServer keycloak;
    private String client = """
            {"id": "7", "clientId": "waymark-console", "publicClient": true,
             "redirectUris": ["http://localhost:8080/*"], "webOrigins": ["http://localhost:8080"]}""";
    private int calls;

    @BeforeEach
    void listen() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/realms/master/protocol/openid-connect/token", exchange -> {
            var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var known = form.endsWith("username=admin&password=p%2Fw");
            answer(exchange, known ? 200 : 401, "{\"access_token\": \"t\"}");
        });
        keycloak.createContext("/admin/realms/waymark/clients", exchange -> {
            if (exchange.getRequestMethod().equals("PUT")) {
                client = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                answer(exchange, exchange.getRequestURI().getPath().endsWith("/7") ? 204 : 404, "");
            } else {
                answer(exchange, 200, "[" + client + "]");
            }
        });
        keycloak.start();
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    @Test
    void theOriginsOfARunAreGoneInTheNextOne() throws IOException, InterruptedException {
        run(List.of(FRONT_END));
        assertThat(addresses("redirectUris")).containsExactly("http://localhost:8080/*", FRONT_END + "/*");
        assertThat(addresses("webOrigins")).containsExactly("http://localhost:8080", FRONT_END);
        assertThat(json.readTree(client).path("publicClient").asBoolean()).isTrue();

        run(List.of("https://other.example"));
        assertThat(addresses("webOrigins")).containsExactly("http://localhost:8080", "https://other.example");

        run(List.of());
        assertThat(addresses("redirectUris")).containsExactly("http://localhost:8080/*");
        assertThat(addresses("webOrigins")).containsExactly("http://localhost:8080");
    }

    @Test
    void nothingIsAskedWhereNoRunEverHadAFrontEnd() throws IOException, InterruptedException {
        run(List.of());

        assertThat(calls).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aChangedPasswordIsSaidAndTheNextRunStillCleansUp() throws IOException, InterruptedException {
        assertThatThrownBy(() -> new FrontEndsOfThisRun(List.of(FRONT_END), remembered()).applyTo(client("wrong")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("waymark-console (401 at");
        assertThat(remembered()).hasContent(FRONT_END);

        run(List.of());

        assertThat(remembered()).doesNotExist();
    }

    private void run(List<String> origins) throws IOException, InterruptedException {
        new FrontEndsOfThisRun(origins, remembered()).applyTo(client("p/w"));
    }

    private Path remembered() {
        return folder.resolve("front-ends");
    }

    private ConsoleClient client(String password) {
        return new ConsoleClient(
                URI.create("http://127.0.0.1:" + keycloak.getAddress().getPort()), password);
    }

    private List<String> addresses(String property) throws IOException {
        return json.readTree(client)
                .path(property)
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        calls++;
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
