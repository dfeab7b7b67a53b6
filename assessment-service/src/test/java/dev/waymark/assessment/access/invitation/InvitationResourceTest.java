package dev.waymark.assessment.access.invitation;

import static dev.waymark.assessment.access.GrantedPeople.newName;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.assessment.access.OnlyAdmins;
import dev.waymark.assessment.access.directory.ScriptedRealm;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(ScriptedRealm.class)
class InvitationResourceTest {

    private static final String INVITATIONS = "/v1/access/invitations";
    private static final String GRANTS = "/v1/access/grants/";
    private static final String REASON = "{\"endReason\": \"Somebody else takes part\"}";

    @ConfigProperty(name = "waymark.access.directory.realm")
    String realm;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Inject
    DataSource database;

    private final GrantedPeople people = new GrantedPeople();
    private SampleCycle sample;

    @BeforeEach
    void begin() {
        sample = new SampleCycle();
    }

    static String address(String behaviour) {
        return newName(behaviour) + "@example.org";
    }

    static String request(String address, String role, String scope) {
        return """
                {"address": "%s", "name": "Nora Field", "role": "%s", %s, "reason": "Reads the results",
                 "validUntil": "2199-12-30T00:00:00Z"}""".formatted(address, role, scope);
    }

    private Response invite(String address) {
        return people.alma.post(INVITATIONS, request(address, "VIEWER", GrantedPeople.cycle(sample.id)));
    }

    private JsonPath account(String address) {
        return RestAssured.given()
                .get(realm.replace("/realms/", "/admin/realms/") + "/users/" + Tokens.subject(address))
                .jsonPath();
    }

    @Test
    void whoIsInvitedGetsAMailAndTheRoleOnceTheGrantIsApproved() {
        var address = address("nora");
        var invitation = invite(address.replace("nora", "Nora"))
                .then()
                .statusCode(201)
                .body("state", equalTo("SENT"))
                .body("address", equalTo(address))
                .body("subject", equalTo(Tokens.subject(address)))
                .body("sentAt", notNullValue())
                .body("expiresAt", notNullValue())
                .body("trouble", nullValue())
                .extract()
                .jsonPath();
        assertThat(account(address).getList("groups")).containsExactly("/waymark-people");
        assertThat(account(address).getList("requiredActions")).containsExactly("VERIFY_EMAIL", "UPDATE_PASSWORD");
        var nora = Api.as(address, "viewer");
        refused(nora.get(sample.path("")), 404, "not-found");

        var grant = GRANTS + invitation.getString("grantId");
        people.alma.post(grant + "/approval").then().statusCode(201);
        nora.get(sample.path("")).then().statusCode(200);
        await().until(() -> account(address).getList("groups").contains("waymark-viewer"));

        people.end(grant);
        refused(nora.get(sample.path("")), 404, "not-found");
        await().until(() -> !account(address).getList("groups").contains("waymark-viewer"));
        var path = INVITATIONS + "/" + invitation.getString("id");
        await().untilAsserted(() -> Api.as("audrey", "auditor")
                .get("/v1/audit/access?resource=" + path)
                .then()
                .body(
                        "items.word",
                        equalTo(List.of("INVITATION_REQUESTED", "INVITATION_SENT", "ROLE_GIVEN", "ROLE_TAKEN"))));
        people.alma.get(path).then().body("roleGiven", equalTo(false));
    }

    @Test
    void whoHasAVerifiedAccountGetsNoMail() {
        invite(address("settled"))
                .then()
                .statusCode(201)
                .body("state", equalTo("ACCEPTED"))
                .body("sentAt", nullValue())
                .body("acceptedAt", notNullValue())
                .body("grantId", notNullValue());
    }

    @Test
    void anInvitationIsNotReplayed() {
        var address = address("nora");
        var first = invite(address).<String>path("id");
        refused(invite(address), 409, "invitation-open");
        var accepted = invite(address("settled")).<String>path("id");
        refused(people.alma.post(INVITATIONS + "/" + accepted + "/repetition"), 409, "invitation-ended");
        refused(people.alma.post(INVITATIONS + "/" + accepted + "/withdrawal", REASON), 409, "invitation-ended");
        people.alma
                .post(INVITATIONS + "/" + first + "/withdrawal", REASON)
                .then()
                .statusCode(201);
        refused(people.alma.post(INVITATIONS + "/" + first + "/repetition"), 409, "invitation-ended");
        invite(address).then().statusCode(201);
    }

    @Test
    void theSameKeyInvitesOnceAndContinuesWhatIsHalfWay() {
        var address = address("lost");
        var key = UUID.randomUUID().toString();
        refused(inviteWith(key, address), 503, "dependency-unavailable").header("Retry-After", "10");
        people.alma
                .get(INVITATIONS + "?address=" + address)
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("PENDING"))
                .body("items[0].trouble", equalTo("urn:waymark:problem:dependency-unavailable"));
        refused(people.alma.post(invited(address) + "/repetition"), 503, "dependency-unavailable");

        inviteWith(key, address)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("state", equalTo("SENT"));
        people.alma
                .get("/v1/access/grants?subject=" + Tokens.subject(address))
                .then()
                .body("items", hasSize(1));
    }

    private Response inviteWith(String key, String address) {
        return people.alma
                .request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(request(address, "VIEWER", GrantedPeople.cycle(sample.id)))
                .post(INVITATIONS);
    }

    @Test
    void nothingIsStoredWhereKeycloakIsAway() {
        var address = address("away");
        refused(invite(address), 503, "dependency-unavailable");
        refused(invite(address("forbidden")), 503, "directory-not-configured");
        people.alma.get(INVITATIONS + "?address=" + address).then().body("items", hasSize(0));
    }

    @Test
    void moreInvitationsThanConnectionsLeaveConnectionsToOthers() {
        var lead = Api.as("lea", "programme-lead");
        var addresses =
                Stream.generate(() -> address("held")).limit(connections + 10L).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = addresses.stream()
                    .collect(Collectors.toMap(each -> each, each -> threads.submit(() -> invite(each))));
            await().until(() -> !RestAssured.get(held()).asString().equals("0"));
            lead.get(sample.path("")).then().statusCode(200);
            await().until(() -> answers.values().stream().anyMatch(Future::isDone));
            lead.get(sample.path("")).then().statusCode(200);
            RestAssured.post(held()).then().statusCode(200);

            var refused = answers.entrySet().stream()
                    .filter(entry -> status(entry.getValue()) != 201)
                    .toList();
            assertThat(refused).isNotEmpty().hasSizeLessThan(addresses.size());
            for (var each : refused) {
                refused(each.getValue().resultNow(), 503, "dependency-unavailable")
                        .header("Retry-After", "5");
                people.alma
                        .get(INVITATIONS + "?address=" + each.getKey())
                        .then()
                        .body("items", hasSize(0));
            }
        }
    }

    private URI held() {
        return URI.create(realm).resolve("/held");
    }

    private static int status(Future<Response> answer) {
        try {
            return answer.get().statusCode();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void whereTheRealmSendsNoMailTheInvitationWaits() {
        var address = address("unsendable");
        refused(invite(address), 503, "mail-not-sent");
        var path = invited(address);
        refused(people.alma.post(path + "/repetition"), 503, "mail-not-sent");
        people.alma
                .post(path + "/repetition")
                .then()
                .statusCode(201)
                .body("state", equalTo("SENT"))
                .body("trouble", nullValue());
    }

    private String invited(String address) {
        return INVITATIONS + "/"
                + people.alma.get(INVITATIONS + "?address=" + address).<String>path("items[0].id");
    }

    @Test
    void whatTheRealmDoesNotPermitIsSaid() {
        var address = address("locked");
        refused(invite(address), 503, "directory-not-configured");
        refused(people.alma.post(invited(address) + "/repetition"), 503, "directory-not-configured");
    }

    @Test
    void anAddressOfSomebodyElsesAccountIsRefused() {
        for (var behaviour : List.of("foreign", "unverified", "disabled")) {
            var address = address(behaviour);
            refused(invite(address), 409, "account-of-another");
            people.alma
                    .get(INVITATIONS + "?address=" + address)
                    .then()
                    .body("items[0].state", equalTo("REFUSED"))
                    .body("items[0].grantId", nullValue());
        }
    }

    @Test
    void anAddressThatWentToAnotherAccountIsNobodys() {
        var address = address("reassigned");
        var invitation = people.alma
                .post(INVITATIONS, request(address, "STAKEHOLDER", GrantedPeople.cycle(sample.id)))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        people.alma
                .post(GRANTS + invitation.getString("grantId") + "/approval")
                .then()
                .statusCode(201);
        refused(
                people.alma.post(INVITATIONS + "/" + invitation.getString("id") + "/repetition"),
                409,
                "account-of-another");
        refused(Api.with(Tokens.reassigned(address, "stakeholder")).get(sample.path("")), 404, "not-found");
        Api.as(address, "stakeholder").get(sample.path("")).then().statusCode(200);
    }

    @Test
    void nobodyInvitesThemselvesOrBeyondTheirOwnGrant() {
        refused(invite("own@example.org"), 403, "own-grant");
        var address = address("becoming");
        refused(invite(address), 503, "dependency-unavailable");
        refused(people.alma.post(invited(address) + "/repetition"), 403, "own-grant");
        var scoped = newName("sara");
        people.grant(scoped, "ACCESS_ADMIN", GrantedPeople.cycle(sample.id));
        var sara = Api.as(scoped, "access-admin");
        refused(
                sara.post(INVITATIONS, request(address("nora"), "VIEWER", GrantedPeople.everything())),
                403,
                "forbidden");
        var other = new SampleCycle();
        var elsewhere =
                people.alma.create(INVITATIONS, request(address("nora"), "VIEWER", GrantedPeople.cycle(other.id)));
        refused(sara.get(INVITATIONS + "/" + elsewhere), 404, "not-found");
        refused(sara.post(INVITATIONS + "/" + elsewhere + "/withdrawal", REASON), 404, "not-found");
        sara.get(INVITATIONS).then().body("items.id", not(hasItem(elsewhere)));
    }

    @Test
    void whoInvitesToAPrivilegedRoleDoesNotApproveIt() {
        var grant = GRANTS
                + people.alma
                        .post(INVITATIONS, request(address("nora"), "STEERING", GrantedPeople.everything()))
                        .<String>path("grantId");
        refused(people.alma.post(grant + "/approval"), 403, "second-person-needed");
    }

    @Test
    void aWithdrawnInvitationLeavesNothing() {
        var address = address("nora");
        var invitation = invite(address).jsonPath();
        var grant = GRANTS + invitation.getString("grantId");
        people.alma.post(grant + "/approval").then().statusCode(201);
        people.alma
                .post(INVITATIONS + "/" + invitation.getString("id") + "/withdrawal", REASON)
                .then()
                .statusCode(201)
                .body("state", equalTo("WITHDRAWN"))
                .body("endReason", equalTo("Somebody else takes part"));
        people.alma.get(grant).then().body("state", equalTo("ENDED"));
        await().until(() -> !account(address).getBoolean("enabled")
                && !account(address).getList("groups").contains("waymark-viewer"));
        invite(address).then().statusCode(201);
        assertThat(account(address).getBoolean("enabled")).isTrue();
    }

    @Test
    void theLastAccessAdminDoesNotWithdrawTheirOwnInvitation() throws SQLException {
        var address = address("nora");
        var invitation = people.alma
                .post(INVITATIONS, request(address, "ACCESS_ADMIN", GrantedPeople.everything()))
                .jsonPath();
        var grant = GRANTS + invitation.getString("grantId");
        people.amos.post(grant + "/approval").then().statusCode(201);
        var nora = Api.as(address, "access-admin");
        try (var _ = new OnlyAdmins(database, grant)) {
            refused(
                    nora.post(INVITATIONS + "/" + invitation.getString("id") + "/withdrawal", REASON),
                    409,
                    "last-access-admin");
        }
        people.alma.get(grant).then().body("state", equalTo("APPROVED"));
    }

    @Test
    void systemsAreNotInvitedAndAnAddressIsOne() {
        refused(
                people.alma.post(INVITATIONS, request(address("n"), "INTEGRATOR", GrantedPeople.everything())),
                400,
                "invalid-request");
        refused(invite("nora"), 400, "invalid-request").body("violations.pointer", hasItem("/address"));
        refused(invite(address("unruly")), 400, "invalid-request");
        refused(
                people.alma.post(
                        INVITATIONS,
                        request(address("n"), "VIEWER", GrantedPeople.cycle("01990000-0000-7000-8000-0000000000ff"))),
                422,
                "unknown-reference");
    }
}
