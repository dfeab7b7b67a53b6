package dev.waymark.suite;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Requests to the administration of the real Keycloak's realm.
public final class RealmAdministration {

    static final String ACCESS = "waymark-access";

    private final RunningSuite suite;
    private final URI realm;

    public RealmAdministration(RunningSuite suite) {
        this.suite = suite;
        this.realm = suite.realm();
    }

    /// As the service account of `waymark-access`.
    RequestSpecification access() {
        return administering(given().formParam("grant_type", "client_credentials")
                .formParam("client_id", ACCESS)
                .formParam("client_secret", suite.secret(ACCESS))
                .post(URI.create(realm + "/protocol/openid-connect/token"))
                .path("access_token"));
    }

    /// As the administrator of Keycloak.
    RequestSpecification admin() {
        return administering(given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", suite.secret("keycloak-admin"))
                .post(realm.resolve("/realms/master/protocol/openid-connect/token"))
                .path("access_token"));
    }

    String group(String name) {
        return admin().get("/groups?exact=true&search=" + name).path("[0].id");
    }

    String membership(String user, String group) {
        return "/users/%s/groups/%s".formatted(user, group(group));
    }

    static Map<String, Object> person(String first, String... groups) {
        var address = "%s-%s@example.org".formatted(first, UUID.randomUUID());
        return Map.of("username", address, "email", address, "enabled", true, "groups", List.of(groups));
    }

    /// @return id of what was made
    static String created(Response answer) {
        var location = answer.then().statusCode(201).extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /// Adds somebody who signs in by password.
    void addPerson(String username, String password, String... roles) {
        var address = username + "@example.org";
        var subject = created(admin().body(Map.of(
                        "username", username,
                        "email", address,
                        "firstName", username,
                        "lastName", "Example",
                        "enabled", true))
                .post("/users"));
        complete(subject, password);
        addRoles(subject, roles);
    }

    private void addRoles(String subject, String... roles) {
        var given = Stream.of(roles)
                .map(role -> admin().get("/roles/" + role).<Map<String, Object>>path(""))
                .toList();
        admin().body(given)
                .post("/users/%s/role-mappings/realm".formatted(subject))
                .then()
                .statusCode(204);
    }

    /// The accounts with this mail address.
    List<Map<String, Object>> accounts(String address) {
        return admin().get("/users?exact=true&email=" + address).path("");
    }

    boolean isEnabled(String subject) {
        return admin().get("/users/" + subject).path("enabled");
    }

    List<String> groups(String subject) {
        return admin().get("/users/%s/groups".formatted(subject)).path("name");
    }

    /// Lets a person sign in by password, as if they had followed the link of their invitation.
    void complete(String subject, String password) {
        admin().body(Map.of(
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
        admin().body(Map.of(
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
                .post(URI.create(realm + "/protocol/openid-connect/token"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return answer.getString("access_token");
    }

    /// Adds what a CRM system signs in with.
    ///
    /// @return id of the client
    public String addServiceClient(String clientId, String secret, String role) {
        var id = created(admin().body(Map.of(
                        "clientId",
                        clientId,
                        "secret",
                        secret,
                        "publicClient",
                        false,
                        "standardFlowEnabled",
                        false,
                        "serviceAccountsEnabled",
                        true,
                        "defaultClientScopes",
                        List.of("waymark")))
                .post("/clients"));
        addRoles(serviceAccount(id), role);
        return id;
    }

    /// Subject of the service account of a client.
    public String serviceAccount(String client) {
        return admin().get("/clients/%s/service-account-user".formatted(client)).path("id");
    }

    private RequestSpecification administering(String token) {
        return given().baseUri(realm.toString().replace("/realms/", "/admin/realms/"))
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .urlEncodingEnabled(false);
    }
}
