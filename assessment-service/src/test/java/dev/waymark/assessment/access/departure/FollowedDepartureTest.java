package dev.waymark.assessment.access.departure;

import static dev.waymark.assessment.access.GrantedPeople.cycle;
import static dev.waymark.assessment.access.GrantedPeople.departure;
import static dev.waymark.assessment.access.GrantedPeople.newName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.assessment.access.directory.ScriptedRealm;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How Keycloak follows a departure.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(ScriptedRealm.class)
class FollowedDepartureTest {

    @ConfigProperty(name = "waymark.access.directory.realm")
    String realm;

    @Inject
    DepartureSchedule schedule;

    private final GrantedPeople people = new GrantedPeople();
    private SampleCycle sample;

    @BeforeEach
    void makeACycle() {
        sample = new SampleCycle();
    }

    /// @return address of somebody who was invited, and whose grant was approved
    private String invited(String behaviour) {
        var address = newName(behaviour) + "@example.org";
        String grant = people.alma
                .post("/v1/access/invitations", """
                        {"address": "%s", "name": "Nora Field", "role": "VIEWER", %s, "reason": "Reads the results"}""".formatted(address, cycle(sample.id)))
                .path("grantId");
        people.alma
                .post("/v1/access/grants/%s/approval".formatted(grant))
                .then()
                .statusCode(201);
        return address;
    }

    private ValidatableResponse depart(String address) {
        return people.alma
                .post("/v1/access/departures", departure(address))
                .then()
                .statusCode(201);
    }

    private JsonPath account(String address) {
        return RestAssured.given()
                .get(realm.replace("/realms/", "/admin/realms/") + "/users/" + Tokens.subject(address))
                .jsonPath();
    }

    @Test
    void theAccountIsDisabledItsSessionsEndAndItsRolesAreTaken() {
        var address = invited("nora");
        await().until(() -> account(address).getList("groups").contains("waymark-viewer"));

        String id = depart(address)
                .body("state", equalTo("DONE"))
                .body("account", equalTo("DISABLED"))
                .body("doneAt", notNullValue())
                .body("trouble", nullValue())
                .extract()
                .path("id");

        assertThat(account(address).getBoolean("enabled")).isFalse();
        assertThat(account(address).getBoolean("signedOut")).isTrue();
        assertThat(account(address).getList("groups")).containsExactly("/waymark-people");
        people.alma
                .get("/v1/access/invitations?address=" + address)
                .then()
                .body("items[0].state", equalTo("WITHDRAWN"))
                .body("items[0].endReason", equalTo("Left the company"));
        Api.as("audrey", "auditor")
                .get("/v1/audit/access?resource=/v1/access/departures/" + id)
                .then()
                .body("items.word", equalTo(List.of("DEPARTURE_RECORDED", "DEPARTURE_DONE")))
                .body("items[1].subject", equalTo("system"));
        await().until(() -> people.alma
                .get("/v1/access/invitations?address=" + address)
                .path("items[0].roleGiven")
                .equals(false));
        assertThat(account(address).getBoolean("enabled")).isFalse();
    }

    @Test
    void whereKeycloakIsAwayTheDepartureCountsAndIsContinued() {
        var address = invited("stuck");
        String path = "/v1/access/departures/"
                + depart(address)
                        .body("state", equalTo("PENDING"))
                        .body("trouble", equalTo("urn:waymark:problem:dependency-unavailable"))
                        .extract()
                        .path("id");
        Api.as(address, "viewer").get(sample.path("")).then().statusCode(401);
        assertThat(account(address).getBoolean("enabled")).isTrue();

        await().untilAsserted(() -> {
            schedule.continueUnfinished();
            people.alma.get(path).then().body("state", equalTo("DONE")).body("trouble", nullValue());
        });
        assertThat(account(address).getBoolean("enabled")).isFalse();
    }

    @Test
    void anAccountOutsideOfWaymarkIsLeftToKeycloaksAdministrator() {
        depart(invited("expelled")).body("state", equalTo("DONE")).body("account", equalTo("OUTSIDE"));
        var name = newName("nobody");
        people.grant(name, "VIEWER", cycle(sample.id));
        depart(name).body("state", equalTo("DONE")).body("account", equalTo("MISSING"));
    }

    @Test
    void whoReturnsBeforeKeycloakHasFollowedIsNotShutOut() {
        var address = invited("stuck");
        var path = "/v1/access/departures/" + depart(address).extract().path("id");
        people.grant(address, "VIEWER", cycle(sample.id));

        schedule.tryNow(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));

        people.alma.get(path).then().body("state", equalTo("RETURNED")).body("doneAt", nullValue());
        assertThat(account(address).getBoolean("enabled")).isTrue();
    }
}
