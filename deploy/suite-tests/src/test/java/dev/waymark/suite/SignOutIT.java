package dev.waymark.suite;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A sign-out ends access at once, although the access token is still valid.
class SignOutIT {

    private static final String CLIENT = "waymark-demo";
    private final RunningSuite suite = RunningSuite.get();

    @Test
    void theTokensOfAnEndedSignInAreRefused() {
        var realm = suite.realm();
        var signIn = given().formParam("grant_type", "password")
                .formParam("client_id", CLIENT)
                .formParam("username", "vera")
                .formParam("password", "waymark-demo")
                .post(endpoint(realm, "token"))
                .jsonPath();
        var token = signIn.getString("access_token");
        suite.anonymous().auth().oauth2(token).get("/v1/cycles").then().statusCode(200);

        given().formParam("client_id", CLIENT)
                .formParam("refresh_token", signIn.getString("refresh_token"))
                .post(endpoint(realm, "logout"))
                .then()
                .statusCode(204);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> suite.anonymous()
                        .auth()
                        .oauth2(token)
                        .get("/v1/cycles")
                        .then()
                        .statusCode(401));
        suite.as("vera").get("/v1/cycles").then().statusCode(200);
    }

    private static URI endpoint(URI realm, String name) {
        return URI.create(realm + "/protocol/openid-connect/" + name);
    }
}
