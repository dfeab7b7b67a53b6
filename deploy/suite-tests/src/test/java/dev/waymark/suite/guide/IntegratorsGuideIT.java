package dev.waymark.suite.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.waymark.local.realm.DemoRealm;
import dev.waymark.suite.AnswersAsDocumented;
import dev.waymark.suite.RunningSuite;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What the guide for integrators shows is what happens, from the first record to a verified webhook.
@ExtendWith(AnswersAsDocumented.class)
class IntegratorsGuideIT {

    private static final Path HOME = Path.of(System.getProperty("waymark.home"));
    private static final Path GUIDE = HOME.resolve("docs/guides/integrators.md");
    private static final String CLIENT = "crm-nyc311";
    private static final List<String> HEADERS = List.of("webhook-id", "webhook-timestamp", "webhook-signature");

    private final RunningSuite suite = RunningSuite.get();

    @TempDir
    private Path folder;

    @Test
    void theCommandsOfTheGuideDoWhatItSays() throws IOException, InterruptedException {
        var received = Files.createDirectory(folder.resolve("received"));
        var receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> store(exchange, received));
        receiver.start();
        try {
            var variables = new HashMap<>(idsOfTheLead());
            variables.putAll(Map.of(
                    "GATEWAY",
                    suite.access().gateway().toString(),
                    "REALM",
                    suite.realm().toString(),
                    "CLIENT",
                    CLIENT,
                    "SECRET",
                    DemoRealm.read(HOME.resolve("deploy/keycloak")).clientSecret(CLIENT, System.getenv()),
                    "LEAD",
                    suite.token("lea"),
                    "RECEIVER",
                    "http://localhost:%d/waymark"
                            .formatted(receiver.getAddress().getPort())));

            assertThat(Guide.read(GUIDE).run(folder, variables)).isEmpty();
        } finally {
            receiver.stop(0);
        }
    }

    /// What a programme lead tells an integrator.
    private Map<String, String> idsOfTheLead() {
        var cycle = created("/v1/cycles", """
                {"name": "Guide for integrators", "currency": "EUR", "startsOn": "2027-01-01", "cadenceDays": 365}""");
        var department = created("/v1/cycles/%s/departments".formatted(cycle), """
                {"code": "OPS", "name": "Operations", "kind": "SERVICE"}""");
        var touchpoint = created("/v1/cycles/%s/touchpoints".formatted(cycle), """
                {"name": "Call to the hotline", "channel": "phone", "lifecycleStage": "SERVICE", "departmentId": "%s",
                 "interactionType": "EVERYDAY", "momentsOfTruth": ["FMOT"], "human": true, "volumePerYear": 120000,
                 "importance": 80}""".formatted(department));
        var painPoint = created("/v1/cycles/%s/pain-points".formatted(cycle), """
                {"title": "Dates slip", "description": "People call again to ask.", "touchpointIds": ["%s"],
                 "departmentIds": ["%s"]}""".formatted(touchpoint, department));
        var initiative = created("/v1/cycles/%s/initiatives".formatted(cycle), """
                {"code": "I-07", "title": "Tell residents before a date slips", "departmentId": "%s",
                 "durationPeriods": 3, "riskRatings": {"technology": 60, "organisationalChange": 50, "dependencies": 65,
                 "vendor": 35, "reversibility": 55}}""".formatted(department));
        return Map.of(
                "CYCLE",
                cycle,
                "DEPARTMENT",
                department,
                "TOUCHPOINT",
                touchpoint,
                "PAIN_POINT",
                painPoint,
                "INITIATIVE",
                initiative);
    }

    private String created(String path, String body) {
        return suite.as("lea")
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// As the receiver that the guide speaks of; it answers when all is stored.
    private static void store(HttpExchange exchange, Path received) throws IOException {
        for (var header : HEADERS) {
            Files.writeString(
                    received.resolve(header), exchange.getRequestHeaders().getFirst(header));
        }
        Files.write(received.resolve("body"), exchange.getRequestBody().readAllBytes());
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }
}
