package dev.waymark.gateway.suite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AbsentRealmTest.WithoutKeys.class)
class AbsentRealmTest {

    /// The realm is absent when the gateway starts.
    public static class WithoutKeys implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(AbsentRealm.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Test
    void aGatewayWithoutKeysIsNotReadyAndRefusesTokensUntilTheRealmComes() {
        var token = Tokens.lead();
        Requests.management("/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
        Requests.management("/health/live").then().statusCode(200);
        given().get("/v1/openapi.json").then().statusCode(200);
        given().get("/v1/cycles").then().statusCode(401);
        given().auth()
                .oauth2(token)
                .get("/v1/cycles/echo")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("type", equalTo("urn:waymark:problem:sign-in-away"));

        var realm = ConfigProvider.getConfig().getValue(AbsentRealm.ADDRESS, String.class);
        given().post(realm + "/come").then().statusCode(200);

        assertThat(becomesReady(Instant.now().plus(Duration.ofSeconds(20)))).isTrue();
        given().auth().oauth2(token).get("/v1/cycles/echo").then().statusCode(200);
        given().auth()
                .oauth2(Tokens.claims("programme-lead").sign(Tokens.newKeys().getPrivate()))
                .get("/v1/cycles/echo")
                .then()
                .statusCode(401);
        endedSignInsAreRefused();
        badTokensCostTheRealmNothing(realm);
    }

    /// Once keys have been fetched for a key that nobody knows, such tokens have nothing asked for ten
    /// seconds, and a realm that answers nothing does not matter.
    private static void badTokensCostTheRealmNothing(String realm) {
        var unknownKey = Tokens.claims("programme-lead")
                .jws()
                .keyId("unknown")
                .sign(Tokens.newKeys().getPrivate());
        invalid(unknownKey);
        given().post(realm + "/freeze").then().statusCode(200);
        var before = asked(realm);

        for (var token : List.of("zzz1", ".", "..", "...", "a.b.c", unknownKey)) {
            for (var time = 0; time < 20; time++) {
                invalid(token);
            }
        }

        assertThat(asked(realm)).filteredOn(path -> !path.equals("/asked")).hasSizeLessThanOrEqualTo(before.size() + 1);
        assertThat(asked(realm)).doesNotContain("/introspect", "/userinfo");
        given().auth().oauth2(Tokens.lead()).get("/v1/cycles/echo").then().statusCode(200);
    }

    private static List<String> asked(String realm) {
        return given().get(realm + "/asked").asString().lines().toList();
    }

    private static void invalid(String token) {
        given().header("Authorization", "Bearer " + token)
                .get("/v1/cycles/echo")
                .then()
                .statusCode(401);
    }

    private static void endedSignInsAreRefused() {
        var before = Tokens.claims("programme-lead").claim("sid", "session-1").sign(Tokens.signingKey());
        var other = Tokens.claims("programme-lead").claim("sid", "session-2").sign(Tokens.signingKey());
        given().auth().oauth2(before).get("/v1/cycles/echo").then().statusCode(200);

        for (var forged : List.of(
                logout().sign(Tokens.newKeys().getPrivate()),
                logout().audience("another-client").sign(Tokens.signingKey()),
                logout().issuer("https://evil.example").sign(Tokens.signingKey()),
                logout().claim("nonce", "n").sign(Tokens.signingKey()),
                other,
                "nonsense")) {
            given().formParam("logout_token", forged)
                    .post("/sign-out")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:waymark:problem:refused-sign-out"));
        }
        given().auth().oauth2(before).get("/v1/cycles/echo").then().statusCode(200);

        given().formParam("logout_token", logout().sign(Tokens.signingKey()))
                .post("/sign-out")
                .then()
                .statusCode(200);
        given().auth().oauth2(before).get("/v1/cycles/echo").then().statusCode(401);
        given().auth().oauth2(other).get("/v1/cycles/echo").then().statusCode(200);
    }

    private static JwtClaimsBuilder logout() {
        return Jwt.issuer(Tokens.ISSUER)
                .subject("1f0e7a52-0000-7000-8000-000000000001")
                .audience("waymark-console")
                .claim("sid", "session-1")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .expiresIn(60);
    }

    private static boolean becomesReady(Instant deadline) {
        while (Instant.now().isBefore(deadline)) {
            if (Requests.management("/health/ready").statusCode() == 200) {
                return true;
            }
        }
        return false;
    }
}
