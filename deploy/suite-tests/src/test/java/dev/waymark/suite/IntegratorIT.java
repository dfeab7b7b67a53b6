package dev.waymark.suite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// The secret of a CRM system is rotated by two clients of the real Keycloak, while it sends.
class IntegratorIT {

    private static final String SECRET = "a-secret-of-this-test";
    private static final String RESPONSIBLE = "00000000-0000-4000-8000-000000000001";

    private final RunningSuite suite = RunningSuite.get();
    private final RealmAdministration realm = new RealmAdministration(suite);
    private final String run = UUID.randomUUID().toString();
    private final String source = "/v1/sources/s-" + run;

    private record Client(String clientId, String id, String subject) {}

    @Test
    void noRequestIsLostWhileASecretIsRotated() throws Exception {
        suite.as("lea").get("/v1/access/standing").then().statusCode(200);
        var integrator = suite.as("axel")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Hotline " + run, "responsibleSubject", RESPONSIBLE))
                .post("/v1/access/integrators")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var first = client("crm-a-" + run);
        var added = add(integrator, first);
        as(first)
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "CRM", "label", "Hotline", "privacy", "DROP"))
                .put(source)
                .then()
                .statusCode(201);

        var current = new AtomicReference<>(first);
        var stopped = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = new ArrayList<Future<Integer>>();
            for (var sender = 0; sender < 3; sender++) {
                var name = "sender-" + sender;
                sending.add(threads.submit(() -> send(current, stopped, name)));
            }
            var second = client("crm-b-" + run);
            add(integrator, second);
            as(second).get(source).then().statusCode(200);
            current.set(second);
            as(first).get(source).then().statusCode(200);
            stopped.set(true);
            for (var sender : sending) {
                assertThat(sender.get()).isPositive();
            }
            var old = as(first);
            end(added);
            old.get(source).then().statusCode(403);
            as(second).get(source).then().statusCode(200);
        }
        suite.as("axel")
                .get(integrator + "/clients")
                .then()
                .statusCode(200)
                .body("items.clientId", equalTo(List.of("crm-a-" + run, "crm-b-" + run)))
                .body("items.ended", equalTo(List.of(true, false)))
                .body("items[1].lastUsedAt", notNullValue());

        // what Keycloak would let Waymark do with a client
        realm.access()
                .get("/clients/%s/client-secret".formatted(first.id()))
                .then()
                .statusCode(403);
        realm.access()
                .post("/clients/%s/client-secret".formatted(first.id()))
                .then()
                .statusCode(403);
    }

    /// Sends batches until told to stop, with the client that is current then; each must be taken in.
    private int send(AtomicReference<Client> current, AtomicBoolean stopped, String name) {
        var sent = 0;
        do {
            as(current.get())
                    .contentType(ContentType.JSON)
                    .body("""
                    {"records": [{"externalId": "%s-%d", "type": "complaint", "openedAt": "2026-03-01T09:30:00Z"}]}""".formatted(name, sent))
                    .post(source + "/cases/batch")
                    .then()
                    .statusCode(200)
                    .body("results[0].outcome", equalTo("CREATED"));
            sent++;
        } while (!stopped.get());
        return sent;
    }

    /// @return path of the client
    private String add(String integrator, Client client) {
        var added = suite.as("axel")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "clientId",
                        client.clientId(),
                        "subject",
                        client.subject(),
                        "reason",
                        "Signs the hotline in",
                        "validUntil",
                        "2199-12-30T00:00:00Z"))
                .post(integrator + "/clients")
                .then()
                .statusCode(201)
                .extract();
        as(client).get(source).then().statusCode(not(200));
        suite.as("alma")
                .post("/v1/access/grants/%s/approval".formatted(added.<String>path("grantId")))
                .then()
                .statusCode(201);
        return added.header("Location");
    }

    private void end(String client) {
        suite.as("axel")
                .contentType(ContentType.JSON)
                .body("{\"endReason\": \"Replaced by the next one\"}")
                .post(client + "/end")
                .then()
                .statusCode(201);
    }

    private RequestSpecification as(Client client) {
        return suite.anonymous()
                .auth()
                .oauth2(given().formParam("grant_type", "client_credentials")
                        .formParam("client_id", client.clientId())
                        .formParam("client_secret", SECRET)
                        .post(URI.create(suite.realm() + "/protocol/openid-connect/token"))
                        .path("access_token"));
    }

    private Client client(String clientId) {
        var id = realm.addServiceClient(clientId, SECRET, "integrator");
        return new Client(clientId, id, realm.serviceAccount(id));
    }
}
