package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the service account of `waymark-access` may do in the real Keycloak, and that it may do nothing else.
class AccessClientIT {

    private final RealmAdministration realm = new RealmAdministration(RunningSuite.get());
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
    void itReadsMembersByPagesAndManyAccountsAtOnce() {
        var nora = created(access().body(invited("nora")).post("/users"));
        var other = created(
                admin().body(Map.of("name", "other-" + UUID.randomUUID())).post("/groups"));
        admin().put("/users/%s/groups/%s".formatted(stranger, other)).then().statusCode(204);
        refused(access().get("/groups/%s/members".formatted(other)));
        var members = "/groups/%s/members?briefRepresentation=true".formatted(group("waymark-people"));
        var all = admin().get(members + "&first=0&max=1000").<List<String>>path("id");
        var paged = new ArrayList<String>();
        for (var first = 0; first < all.size(); first++) {
            access()
                    .get(members + "&first=%d&max=2".formatted(first))
                    .then()
                    .statusCode(200)
                    .body("[0].enabled", notNullValue())
                    .body("[0].username", notNullValue())
                    .extract()
                    .<List<String>>path("id")
                    .stream()
                    .limit(1)
                    .forEach(paged::add);
        }
        assertThat(paged).isEqualTo(all);

        var nobody = UUID.randomUUID().toString();
        access().get("/users?search=id%%3A%s+%s+%s+%s".formatted(all.getFirst(), stranger, nobody, nora))
                .then()
                .statusCode(200)
                .body("id", containsInAnyOrder(all.getFirst(), nora));
        access().get("/users/" + nobody).then().statusCode(404);
        access().get("/users/" + stranger).then().statusCode(403);
        String client = admin().get("/clients?clientId=crm-nyc311").path("[0].id");
        String serviceAccount = admin().get("/clients/%s/service-account-user".formatted(client))
                .path("id");
        access().get("/users/" + serviceAccount).then().statusCode(403);
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
        return RealmAdministration.person(first);
    }

    private static Map<String, Object> invited(String first) {
        return RealmAdministration.person(first, "/waymark-people");
    }

    private static String created(Response answer) {
        return RealmAdministration.created(answer);
    }

    private String membership(String user, String group) {
        return realm.membership(user, group);
    }

    private static String roles(String user) {
        return "/users/%s/role-mappings/realm/composite".formatted(user);
    }

    private String group(String name) {
        return realm.group(name);
    }

    private RequestSpecification access() {
        return realm.access();
    }

    private RequestSpecification admin() {
        return realm.admin();
    }
}
