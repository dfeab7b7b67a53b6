package dev.waymark.suite;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// The administrator of the running suite's Keycloak, who may do everything.
final class RealmAdministrator {

    private final RunningSuite suite;

    RealmAdministrator(RunningSuite suite) {
        this.suite = suite;
    }

    /// A request to the administration of the realm.
    RequestSpecification request() {
        return requestWith(given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", suite.secret("keycloak-admin"))
                .post(suite.realm().resolve("/realms/master/protocol/openid-connect/token"))
                .path("access_token"));
    }

    /// The same by somebody else.
    RequestSpecification requestWith(String token) {
        return given().baseUri(suite.realm().toString().replace("/realms/", "/admin/realms/"))
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .urlEncodingEnabled(false);
    }

    /// The accounts with this mail address.
    List<Map<String, Object>> accounts(String address) {
        return request().get("/users?exact=true&email=" + address).path("");
    }

    boolean isEnabled(String subject) {
        return request().get("/users/" + subject).path("enabled");
    }

    List<String> groups(String subject) {
        return request().get("/users/%s/groups".formatted(subject)).path("name");
    }

    /// Lets a person sign in by password, as if they had followed the link of their invitation.
    void complete(String subject, String password) {
        request()
                .body(Map.of(
                        "emailVerified",
                        true,
                        "requiredActions",
                        List.of(),
                        "credentials",
                        List.of(Map.of("type", "password", "value", password, "temporary", false))))
                .put("/users/" + subject)
                .then()
                .statusCode(204);
    }

    /// Adds a public client whose tokens end after some seconds.
    void addClient(String clientId, int secondsOfTokens) {
        request()
                .body(Map.of(
                        "clientId",
                        clientId,
                        "publicClient",
                        true,
                        "standardFlowEnabled",
                        false,
                        "directAccessGrantsEnabled",
                        true,
                        "defaultClientScopes",
                        List.of("waymark"),
                        "attributes",
                        Map.of("access.token.lifespan", secondsOfTokens)))
                .post("/clients")
                .then()
                .statusCode(201);
    }

    /// A token that a person gets by password.
    String token(String clientId, String username, String password) {
        JsonPath answer = given().formParam("grant_type", "password")
                .formParam("client_id", clientId)
                .formParam("username", username)
                .formParam("password", password)
                .post(URI.create(suite.realm() + "/protocol/openid-connect/token"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return answer.getString("access_token");
    }
}
