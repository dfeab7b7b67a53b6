package dev.waymark.suite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A person is invited, follows the link of the mail, and sees what was granted; all with the real Keycloak.
class InvitationIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String PASSWORD = "A-password-of-her-own";

    private final RunningSuite suite = RunningSuite.get();

    @Test
    void whoIsInvitedSignsInAndSeesWhatWasGranted() throws IOException, InterruptedException {
        var address = "nora-%s@example.org".formatted(UUID.randomUUID());
        var invitation = invite(address)
                .then()
                .statusCode(201)
                .body("state", equalTo("SENT"))
                .extract()
                .jsonPath();
        var link = mailedLink(address);
        new InvitedPerson().follow(link, PASSWORD);
        assertThat(new InvitedPerson().open(link)).as("the link a second time").isEqualTo(400);

        suite.as("axel")
                .post("/v1/access/grants/%s/approval".formatted(invitation.getString("grantId")))
                .then()
                .statusCode(201);
        var path = "/v1/access/invitations/" + invitation.getString("id");
        await().atMost(PATIENCE)
                .untilAsserted(() -> suite.as("axel").get(path).then().body("roleGiven", equalTo(true)));
        var token = signIn(address).then().statusCode(200).extract().<String>path("access_token");
        assertThat(new String(Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]), StandardCharsets.UTF_8))
                .contains(invitation.getString("subject"), "\"viewer\"");
        standing(token).then().statusCode(200).body("everywhere", hasItem("viewer"));

        // refused where the schedule has seen before that the person can sign in
        suite.as("axel").post(path + "/repetition").then().statusCode(oneOf(201, 409));
        suite.as("axel").get(path).then().body("state", equalTo("ACCEPTED"));
    }

    @Test
    void theLinkOfAWithdrawnInvitationLeadsNowhere() throws IOException, InterruptedException {
        var address = "olga-%s@example.org".formatted(UUID.randomUUID());
        var invitation = invite(address).<String>path("id");
        var link = mailedLink(address);
        suite.as("axel")
                .contentType(ContentType.JSON)
                .body("{\"endReason\": \"Somebody else takes part\"}")
                .post("/v1/access/invitations/%s/withdrawal".formatted(invitation))
                .then()
                .statusCode(201)
                .body("state", equalTo("WITHDRAWN"));

        assertThat(new InvitedPerson().open(link)).isEqualTo(400);
        signIn(address).then().statusCode(not(200));
    }

    @Test
    void whoLeavesIsShutOutAtOnce() throws IOException, InterruptedException {
        var address = "pia-%s@example.org".formatted(UUID.randomUUID());
        var invitation = invite(address).jsonPath();
        new InvitedPerson().follow(mailedLink(address), PASSWORD);
        suite.as("axel")
                .post("/v1/access/grants/%s/approval".formatted(invitation.getString("grantId")))
                .then()
                .statusCode(201);
        var path = "/v1/access/invitations/" + invitation.getString("id");
        await().atMost(PATIENCE)
                .untilAsserted(() -> suite.as("axel").get(path).then().body("roleGiven", equalTo(true)));
        var tokens = signIn(address).then().statusCode(200).extract().jsonPath();
        standing(tokens.getString("access_token")).then().statusCode(200);

        suite.as("axel")
                .contentType(ContentType.JSON)
                .body("{\"subject\": \"%s\", \"reason\": \"Left the company\"}"
                        .formatted(invitation.getString("subject")))
                .post("/v1/access/departures")
                .then()
                .statusCode(201)
                .body("state", equalTo("DONE"))
                .body("account", equalTo("DISABLED"))
                .body("endedGrants", equalTo(1));

        standing(tokens.getString("access_token")).then().statusCode(401);
        refresh(tokens.getString("refresh_token")).then().statusCode(400).body("error", equalTo("invalid_grant"));
        signIn(address).then().statusCode(400).body("error", equalTo("invalid_grant"));
        invite(address).then().statusCode(409).body("type", equalTo("urn:waymark:problem:account-of-another"));
    }

    private Response standing(String token) {
        return suite.anonymous().auth().oauth2(token).get("/v1/access/standing");
    }

    private Response refresh(String token) {
        return given().formParam("grant_type", "refresh_token")
                .formParam("client_id", "waymark-demo")
                .formParam("refresh_token", token)
                .post(URI.create(suite.realm() + "/protocol/openid-connect/token"));
    }

    private Response invite(String address) {
        return suite.as("axel")
                .contentType(ContentType.JSON)
                .body("""
                {"address": "%s", "name": "Nora Field", "role": "VIEWER", "scope": "EVERYTHING",
                 "reason": "Reads the published results", "validUntil": "2199-12-30T00:00:00Z"}""".formatted(address))
                .post("/v1/access/invitations");
    }

    /// What the launcher shows of the mail that Keycloak has sent.
    private URI mailedLink(String address) {
        var line = Pattern.compile(Pattern.quote("for %s: ".formatted(address)) + "(\\S+)");
        suite.awaitOutput("for %s: ".formatted(address));
        await().atMost(PATIENCE).until(() -> line.matcher(suite.output()).find());
        var found = line.matcher(suite.output());
        assertThat(found.find()).isTrue();
        return URI.create(found.group(1));
    }

    private Response signIn(String username) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", "waymark-demo")
                .formParam("username", username)
                .formParam("password", PASSWORD)
                .post(URI.create(suite.realm() + "/protocol/openid-connect/token"));
    }
}
