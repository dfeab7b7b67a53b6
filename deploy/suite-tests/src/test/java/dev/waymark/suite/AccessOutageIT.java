package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.waymark.suite.KeycloakProxy.Moment;
import dev.waymark.suite.RunningSuite.Instance;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Access stays right when assessment-service is killed while it drives Keycloak, and while Keycloak is away.
/// One instance with a database of its own, which no other instance works on, reaches the real Keycloak by way
/// of a proxy of the test.
class AccessOutageIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final RealmAdministration ADMINISTRATOR = new RealmAdministration(SUITE);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int KILLED = 128 + 9;
    private static final String SERVICE = "assessment-service";
    private static final String CLIENT = "waymark-demo";
    private static final String SHORT_LIVED = "short-lived";
    private static final String PASSWORD = "A-password-of-her-own";
    private static final String INVITATIONS = "/v1/access/invitations";
    private static final String REASON = "{\"endReason\": \"Somebody else takes part\"}";

    private static KeycloakProxy keycloak;
    private static String database;
    private static Instance instance;

    /// @param invitation path
    /// @param grant path
    private record Person(String address, String subject, String invitation, String grant) {}

    @BeforeAll
    static void startAnInstanceBehindTheProxy() throws IOException {
        keycloak = new KeycloakProxy(SUITE.realm());
        database = SUITE.createDatabase("waymark_outage", "waymark_assessment");
        instance = started();
    }

    @AfterAll
    static void stop() {
        if (instance != null) {
            instance.process().destroyForcibly();
        }
        keycloak.close();
    }

    /// With as many threads as jobs are held at the same time, and quicker than in production.
    private static Instance started() throws IOException {
        return SUITE.secondInstance(
                SERVICE,
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", database,
                        "QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realm().toString(),
                        "QUARKUS_OIDC_DISCOVERY_ENABLED", "false",
                        "QUARKUS_OIDC_JWKS_PATH", "/protocol/openid-connect/certs",
                        "QUARKUS_OIDC_TOKEN_ISSUER", SUITE.realm().toString(),
                        "WAYMARK_ACCESS_DIRECTORY_CLIENT_SECRET", SUITE.secret("waymark-access"),
                        "WAYMARK_ACCESS_FOLLOWING_THREADS", "8",
                        "WAYMARK_ACCESS_FOLLOWING_HEARTBEAT_INTERVAL", "1S",
                        "WAYMARK_ACCESS_FOLLOWING_POLLING_INTERVAL", "0.2S",
                        "WAYMARK_ACCESS_FOLLOWING_PAUSE", "2S"));
    }

    @ParameterizedTest
    @EnumSource
    void whatAKillLeavesHalfWayIsFinishedAfterTheRestart(Moment moment) throws IOException, InterruptedException {
        var approved = invited();
        var ended = admitted();
        var withdrawn = admitted();
        var token = signIn(ended);
        var made = newAddress();
        var mailed = newAddress();
        keycloak.hold(moment, "POST", made);
        keycloak.hold(moment, "PUT", "/execute-actions-email");
        keycloak.hold(moment, "PUT", approved.subject() + "/groups/");
        keycloak.hold(moment, "DELETE", ended.subject() + "/groups/");
        keycloak.hold(moment, "PUT", withdrawn.subject());

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> unanswered = List.of(
                    threads.submit(() -> invite(made)),
                    threads.submit(() -> invite(mailed)),
                    threads.submit(() -> withdraw(withdrawn)));
            decide(approved, "approval");
            decide(ended, "end");
            await().atMost(PATIENCE).until(() -> keycloak.held() == 5);
            seesNothing(token);

            instance.process().destroyForcibly();
            assertThat(instance.process().waitFor()).isEqualTo(KILLED);
            keycloak.drop();
            await().atMost(PATIENCE)
                    .until(() -> unanswered.stream().allMatch(each -> each.state() == Future.State.FAILED));
        }
        instance = started();

        seesNothing(token);
        isInvitedOnce(made);
        isInvitedOnce(mailed);
        hasRole(approved, true);
        hasRole(ended, false);
        hasRole(withdrawn, false);
        read(withdrawn.invitation()).body("state", equalTo("WITHDRAWN"));
        read(withdrawn.grant()).body("state", equalTo("ENDED"));
        await().atMost(PATIENCE).until(() -> !ADMINISTRATOR.isEnabled(withdrawn.subject()));
        as("aude").get("/v1/audit/assessment/verification").then().body("intact", equalTo(true));
    }

    @Test
    void withoutKeycloakNothingIsGivenHalfAndWhatIsTakenCountsAtOnce() {
        ADMINISTRATOR.addClient(SHORT_LIVED, 5);
        var approved = invited();
        var ended = admitted();
        var withdrawn = admitted();
        var token = signIn(ended);
        var refused = newAddress();
        keycloak.setAway(true);
        try {
            var ending = ADMINISTRATOR.token(SHORT_LIVED, "axel", "waymark-demo");
            with(ending).get("/v1/access/grants").then().statusCode(200);
            standing(token).body("everywhere", hasItem("viewer"));

            invite(refused)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "10")
                    .body("type", equalTo("urn:waymark:problem:dependency-unavailable"))
                    .body("detail", containsString("Try again in 10 seconds"));
            read(INVITATIONS + "?address=" + refused).body("items", hasSize(0));

            decide(approved, "approval").body("state", equalTo("APPROVED"));
            decide(ended, "end").body("state", equalTo("ENDED"));
            withdraw(withdrawn).then().statusCode(201).body("state", equalTo("WITHDRAWN"));
            read(withdrawn.grant()).body("state", equalTo("ENDED"));
            seesNothing(token);
            assertThat(ADMINISTRATOR.groups(ended.subject())).contains("waymark-viewer");
            assertThat(ADMINISTRATOR.isEnabled(withdrawn.subject())).isTrue();

            await().atMost(PATIENCE)
                    .until(() -> with(ending).get("/v1/access/grants").statusCode() == 401);
        } finally {
            keycloak.setAway(false);
        }

        hasRole(approved, true);
        hasRole(ended, false);
        hasRole(withdrawn, false);
        await().atMost(PATIENCE).until(() -> !ADMINISTRATOR.isEnabled(withdrawn.subject()));
        assertThat(ADMINISTRATOR.accounts(refused)).isEmpty();
        read(INVITATIONS + "?address=" + refused).body("items", hasSize(0));
    }

    /// Somebody who has been sent the link, and whose grant nobody has decided about.
    private Person invited() {
        var address = newAddress();
        var invitation = invite(address)
                .then()
                .statusCode(201)
                .body("state", equalTo("SENT"))
                .extract()
                .jsonPath();
        return new Person(
                address,
                invitation.getString("subject"),
                INVITATIONS + "/" + invitation.getString("id"),
                "/v1/access/grants/" + invitation.getString("grantId"));
    }

    /// Somebody who has the role by an approved grant.
    private Person admitted() {
        var person = invited();
        decide(person, "approval");
        hasRole(person, true);
        return person;
    }

    private static String newAddress() {
        return "nora-%s@example.org".formatted(UUID.randomUUID());
    }

    private Response invite(String address) {
        return as("axel").body("""
                {"address": "%s", "name": "Nora Field", "role": "VIEWER", "scope": "EVERYTHING",
                 "reason": "Reads the published results", "validUntil": "2199-12-30T00:00:00Z"}""".formatted(address)).post(INVITATIONS);
    }

    private Response withdraw(Person person) {
        return as("axel").body(REASON).post(person.invitation() + "/withdrawal");
    }

    /// @param decision `approval` or `end`
    private ValidatableResponse decide(Person person, String decision) {
        var request = as("axel");
        var answer = (decision.equals("end") ? request.body(REASON) : request).post(person.grant() + "/" + decision);
        return answer.then().statusCode(201);
    }

    private static String signIn(Person person) {
        ADMINISTRATOR.complete(person.subject(), PASSWORD);
        return ADMINISTRATOR.token(CLIENT, person.address(), PASSWORD);
    }

    /// The database and Keycloak say the same.
    private void hasRole(Person person, boolean has) {
        await().atMost(PATIENCE).untilAsserted(() -> read(person.invitation()).body("roleGiven", equalTo(has)));
        assertThat(ADMINISTRATOR.groups(person.subject()).contains("waymark-viewer"))
                .isEqualTo(has);
    }

    /// The mail is sent once, or twice where it is not known whether it was.
    private void isInvitedOnce(String address) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> read(INVITATIONS + "?address=" + address).body("items.state", equalTo(List.of("SENT"))));
        var accounts = ADMINISTRATOR.accounts(address);
        assertThat(accounts).hasSize(1);
        var subject = (String) accounts.getFirst().get("id");
        assertThat(ADMINISTRATOR.groups(subject)).containsExactly("waymark-people");
        read("/v1/access/grants?subject=" + subject).body("items.state", equalTo(List.of("REQUESTED")));
        await().atMost(PATIENCE).until(() -> mails(address) > 0);
        assertThat(mails(address)).isBetween(1L, 2L);
    }

    private static long mails(String address) {
        return Pattern.compile(Pattern.quote("for %s: ".formatted(address)))
                .matcher(SUITE.output())
                .results()
                .count();
    }

    private static void seesNothing(String token) {
        standing(token).body("everywhere", not(hasItem("viewer")));
    }

    private static ValidatableResponse standing(String token) {
        return with(token).get("/v1/access/standing").then().statusCode(200);
    }

    private static ValidatableResponse read(String path) {
        return as("axel").get(path).then().statusCode(200);
    }

    private static RequestSpecification as(String username) {
        return SUITE.at(instance.address(), username).contentType(ContentType.JSON);
    }

    private static RequestSpecification with(String token) {
        return as("axel").auth().oauth2(token);
    }
}
