package dev.waymark.assessment.access.directory;

import static io.restassured.RestAssured.given;

import dev.waymark.rest.fixture.Tokens;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/// People whom the administrator of the realm makes and changes, in the {@link ScriptedRealm}.
public final class RealmPeople {

    private final String users = ConfigProvider.getConfig()
            .getValue("waymark.access.directory.realm", String.class)
            .replace("/realms/", "/admin/realms/")
            .concat("/users");

    /// @param name sign-in name and address
    public void make(String name, String... groups) {
        makeWith(name, name, groups);
    }

    public void makeWith(String name, String address, String... groups) {
        given().body(Map.of("username", name, "email", address, "enabled", true, "groups", List.of(groups)))
                .contentType("application/json")
                .post(users)
                .then()
                .statusCode(201);
    }

    public void enable(String name, boolean enabled) {
        given().body(Map.of("enabled", enabled))
                .contentType("application/json")
                .put(users + "/" + Tokens.subject(name))
                .then()
                .statusCode(204);
    }

    public void takeGroup(String name, String group) {
        given().delete("%s/%s/groups/%s".formatted(users, Tokens.subject(name), group))
                .then()
                .statusCode(204);
    }
}
