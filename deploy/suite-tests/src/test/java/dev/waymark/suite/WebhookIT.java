package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What the suite sends to a webhook is accepted by the official library of Standard Webhooks.
class WebhookIT {

    private static final String WEBHOOKS = "/v1/changes/initiatives/webhooks";

    private final RunningSuite suite = RunningSuite.get();
    private final BlockingQueue<Map<String, String>> received = new LinkedBlockingQueue<>();

    @Test
    void theOfficialLibraryVerifiesADeliveryAlsoWhileTheSecretIsRotated() throws Exception {
        var receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::receive);
        receiver.start();
        try {
            var made = suite.as("lea")
                    .contentType(ContentType.JSON)
                    .body(Map.of(
                            "url",
                            "http://localhost:%d/hook"
                                    .formatted(receiver.getAddress().getPort()),
                            "eventTypes",
                            List.of("webhook.tested")))
                    .post(WEBHOOKS)
                    .then()
                    .statusCode(201)
                    .extract();
            var webhook = made.header("Location");
            String first = made.path("secret");
            var request = delivered(webhook);
            judged(request, first).succeeds();
            assertThat(judged(request, first).said()).contains("webhook.tested");
            assertThat(judged(changed(request), first).exit()).isNotZero();

            String second = suite.as("lea")
                    .post(webhook + "/secret-rotations")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("secret");
            var signedTwice = delivered(webhook);
            judged(signedTwice, first).succeeds();
            judged(signedTwice, second).succeeds();
            suite.as("lea").header("If-Match", "*").delete(webhook).then().statusCode(204);
        } finally {
            receiver.stop(0);
        }
    }

    private Map<String, String> delivered(String webhook) throws InterruptedException {
        suite.as("lea").post(webhook + "/test-deliveries").then().statusCode(201);
        var request = received.poll(30, TimeUnit.SECONDS);
        assertThat(request).as("a delivery within 30 seconds").isNotNull();
        return request;
    }

    private void receive(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        received.add(Map.of(
                "ID", headers.getFirst("webhook-id"),
                "TIMESTAMP", headers.getFirst("webhook-timestamp"),
                "SIGNATURE", headers.getFirst("webhook-signature"),
                "BODY", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private static Map<String, String> changed(Map<String, String> request) {
        var changed = new HashMap<>(request);
        changed.put("BODY", request.get("BODY") + " ");
        return changed;
    }

    private static Tools.Outcome judged(Map<String, String> request, String secret) {
        var settings = new HashMap<>(request);
        settings.put("SECRET", secret);
        return Tools.script("webhook/webhook.js", settings);
    }
}
