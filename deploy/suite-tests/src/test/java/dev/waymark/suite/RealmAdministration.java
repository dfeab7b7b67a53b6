package dev.waymark.suite;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Requests to the administration of the real Keycloak's realm.
final class RealmAdministration {

    static final String ACCESS = "waymark-access";

    private final RunningSuite suite;
    private final URI realm;

    RealmAdministration(RunningSuite suite) {
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

    private RequestSpecification administering(String token) {
        return given().baseUri(realm.toString().replace("/realms/", "/admin/realms/"))
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .urlEncodingEnabled(false);
    }
}
