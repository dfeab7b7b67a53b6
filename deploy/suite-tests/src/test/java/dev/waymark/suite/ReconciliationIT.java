package dev.waymark.suite;

import static dev.waymark.suite.RealmAdministration.created;
import static dev.waymark.suite.RealmAdministration.person;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What Waymark finds where grants and the real Keycloak disagree.
class ReconciliationIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final RunningSuite suite = RunningSuite.get();
    private final RealmAdministration realm = new RealmAdministration(suite);

    @Test
    void whatTheAdministratorOfTheRealmDoesIsFoundAndResolved() {
        var rita = created(realm.admin()
                .body(person("rita", "/waymark-people", "/waymark-viewer"))
                .post("/users"));
        reconcile();
        requireFindings(rita, List.of("ROLE_WITHOUT_GRANT"), List.of("OPEN"));

        var grant = grant(rita);
        reconcile();
        requireFindings(rita, List.of("ROLE_WITHOUT_GRANT"), List.of("RESOLVED"));

        realm.admin()
                .body(Map.of("enabled", false))
                .put("/users/" + rita)
                .then()
                .statusCode(204);
        reconcile();
        requireFindings(rita, List.of("ROLE_WITHOUT_GRANT", "PERSON_DISABLED"), List.of("RESOLVED", "OPEN"));

        realm.admin().delete("/users/" + rita).then().statusCode(204);
        reconcile();
        requireFindings(
                rita,
                List.of("ROLE_WITHOUT_GRANT", "PERSON_DISABLED", "PERSON_GONE"),
                List.of("RESOLVED", "RESOLVED", "OPEN"));

        suite.as("axel")
                .contentType(ContentType.JSON)
                .body("{\"endReason\": \"Has left\"}")
                .post("/v1/access/grants/%s/end".formatted(grant))
                .then()
                .statusCode(201);
        reconcile();
        requireFindings(
                rita,
                List.of("ROLE_WITHOUT_GRANT", "PERSON_DISABLED", "PERSON_GONE"),
                List.of("RESOLVED", "RESOLVED", "RESOLVED"));
    }

    @Test
    void itRunsByItself() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> suite.as("axel")
                        .get("/v1/access/reconciliations?limit=200")
                        .then()
                        .statusCode(200)
                        .body("items.createdBy", hasItem("system")));
    }

    /// Another run may be under way at the same time.
    private void reconcile() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> suite.as("axel")
                        .post("/v1/access/reconciliations")
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("WHOLE")));
    }

    private void requireFindings(String subject, List<String> kinds, List<String> states) {
        suite.as("axel")
                .get("/v1/access/findings?subject=" + subject)
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(kinds))
                .body("items.state", equalTo(states));
    }

    private String grant(String subject) {
        String id = suite.as("axel")
                .contentType(ContentType.JSON)
                .body("""
                {"subject": "%s", "role": "VIEWER", "scope": "EVERYTHING", "reason": "Reads the published results",
                 "validUntil": "2199-12-30T00:00:00Z"}""".formatted(subject))
                .post("/v1/access/grants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        suite.as("axel")
                .post("/v1/access/grants/%s/approval".formatted(id))
                .then()
                .statusCode(201);
        return id;
    }
}
