package dev.waymark.suite;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the service account of `waymark-access` may do in the real Keycloak, and that it may do nothing else.
class AccessClientIT {

    private static final String ACCESS = "waymark-access";
    private final RunningSuite suite = RunningSuite.get();
    private final URI realm = suite.realm();
    private final String administration = realm.toString().replace("/realms/", "/admin/realms/");
    private String stranger;

    @BeforeEach
    void somebodyOutsideOfWaymark() {
        stranger = created(admin().body(person("stranger")).post("/users"));
    }

    @Test
    void itInvitesPeopleAndGivesAndTakesTheirRoles() {
        var nora = created(access().body(invited("nora")).post("/users"));
        access().put(membership(nora, "waymark-viewer")).then().statusCode(204);
        admin().get(roles(nora)).then().body("name", hasItem("viewer"));
        access().get("/users/%s/groups".formatted(nora))
                .then()
                .body("name", containsInAnyOrder("waymark-people", "waymark-viewer"));
        access().delete(membership(nora, "waymark-viewer")).then().statusCode(204);
        access().get("/users/%s/groups".formatted(nora)).then().body("name", contains("waymark-people"));
        access().body(List.of("VERIFY_EMAIL"))
                .put("/users/%s/execute-actions-email".formatted(nora))
                .then()
                .statusCode(204);
        access().post("/users/%s/logout".formatted(nora)).then().statusCode(204);
        access().body(Map.of("enabled", false)).put("/users/" + nora).then().statusCode(204);
    }

    @Test
    void itSeesThePeopleOfWaymarkAlone() {
        access().get("/users?max=1000&username=stranger").then().statusCode(200).body("", hasSize(0));
        access().get("/users?exact=true&username=ada.service")
                .then()
                .statusCode(200)
                .body("", hasSize(1));
        access().get("/users/" + stranger).then().statusCode(403);
        access().get("/groups").then().statusCode(200).body("", hasSize(7));
    }

    @Test
    void itReadsTheRolesOfThePeopleOfWaymarkAlone() {
        var nora = created(access().body(invited("nora")).post("/users"));
        access().put(membership(nora, "waymark-viewer")).then().statusCode(204);
        access().get(roles(nora)).then().statusCode(200).body("name", hasItem("viewer"));
        refused(access().get(roles(stranger)));
        access().get(roles(UUID.randomUUID().toString())).then().statusCode(404);
    }

    @Test
    void itNeitherMakesNorChangesAnybodyElse() {
        refused(access().body(person("outsider")).post("/users"));
        refused(access().body(Map.of("enabled", false)).put("/users/" + stranger));
        refused(access().put(membership(stranger, "waymark-viewer")));
        refused(access().put(membership(stranger, "waymark-people")));
        refused(access().post("/users/%s/logout".formatted(stranger)));
        refused(access().body(List.of("VERIFY_EMAIL")).put("/users/%s/execute-actions-email".formatted(stranger)));
        refused(access().body(Map.of("type", "password", "value", "x"))
                .put("/users/%s/reset-password".formatted(stranger)));
        refused(access().delete("/users/" + stranger));
    }

    @Test
    void itGivesNoRoleButByTheGroupsOfWaymark() {
        var nora = created(access().body(invited("nora")).post("/users"));
        var other = created(
                admin().body(Map.of("name", "other-" + UUID.randomUUID())).post("/groups"));
        var auditor = admin().get("/roles/auditor").<Map<String, Object>>path("");
        refused(access().put("/users/%s/groups/%s".formatted(nora, other)));
        refused(access().body(List.of(auditor)).post("/users/%s/role-mappings/realm".formatted(nora)));
        refused(access().body(List.of(auditor))
                .post("/groups/%s/role-mappings/realm".formatted(group("waymark-people"))));
        refused(access().body(Map.of("name", "mine")).post("/groups"));
        refused(access().body(Map.of("name", "mine")).put("/groups/" + group("waymark-people")));
        refused(access().post("/users/%s/impersonation".formatted(nora)));
    }

    @Test
    void itChangesNothingOfTheRealm() {
        refused(access().body(Map.of("displayName", "Mine")).put(""));
        refused(access().body(Map.of("clientId", "mine")).post("/clients"));
        refused(access().get("/clients"));
        refused(access().get("/events"));
        refused(access().body(Map.of("name", "mine")).post("/roles"));
    }

    private static void refused(Response answer) {
        answer.then().statusCode(403);
    }

    private static Map<String, Object> person(String first) {
        var address = "%s-%s@example.org".formatted(first, UUID.randomUUID());
        return Map.of("username", address, "email", address, "enabled", true);
    }

    private static Map<String, Object> invited(String first) {
        var address = "%s-%s@example.org".formatted(first, UUID.randomUUID());
        return Map.of("username", address, "email", address, "enabled", true, "groups", List.of("/waymark-people"));
    }

    private static String created(Response answer) {
        var location = answer.then().statusCode(201).extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String membership(String user, String group) {
        return "/users/%s/groups/%s".formatted(user, group(group));
    }

    private static String roles(String user) {
        return "/users/%s/role-mappings/realm/composite".formatted(user);
    }

    private String group(String name) {
        return admin().get("/groups?exact=true&search=" + name).path("[0].id");
    }

    private RequestSpecification access() {
        return administering(given().formParam("grant_type", "client_credentials")
                .formParam("client_id", ACCESS)
                .formParam("client_secret", suite.secret(ACCESS))
                .post(URI.create(realm + "/protocol/openid-connect/token"))
                .path("access_token"));
    }

    private RequestSpecification admin() {
        return administering(given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", suite.secret("keycloak-admin"))
                .post(realm.resolve("/realms/master/protocol/openid-connect/token"))
                .path("access_token"));
    }

    private RequestSpecification administering(String token) {
        return given().baseUri(administration)
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .urlEncodingEnabled(false);
    }
}
