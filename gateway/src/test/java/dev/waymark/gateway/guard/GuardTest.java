package dev.waymark.gateway.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.gateway.contract.Documents;
import dev.waymark.gateway.routing.Operation;
import dev.waymark.gateway.routing.RouteTable;
import dev.waymark.gateway.suite.RunningSuite;
import dev.waymark.gateway.suite.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RunningSuite.class)
class GuardTest {

    private static final List<String> ROLES =
            List.of("programme-lead", "steering", "stakeholder", "viewer", "integrator", "access-admin", "auditor");

    @Test
    void everyOperationIsOpenToItsRolesAndToNoOther() {
        for (var operation : RouteTable.of(Documents.merged()).operations()) {
            for (var role : ROLES) {
                var status = call(operation, Tokens.with(role)).statusCode();
                var open = operation.roles().contains(role);
                org.assertj.core.api.Assertions.assertThat(status != 403)
                        .as("%s for %s answered %d", operation.id(), role, status)
                        .isEqualTo(open);
            }
            call(operation, null).then().statusCode(401);
        }
    }

    @Test
    void aTokenWithoutRolesIsForbidden() {
        given().auth().oauth2(Tokens.with()).get("/v1/cycles").then().statusCode(403);
    }

    @Test
    void theTokenGoesOnToTheService() {
        var token = Tokens.lead();

        given().auth().oauth2(token).get("/v1/cycles/echo").then().body(containsString("Bearer " + token));
    }

    @Test
    void aTokenIsAcceptedAgain() {
        var token = Tokens.lead();

        given().auth().oauth2(token).get("/v1/cycles/echo").then().statusCode(200);
        given().auth().oauth2(token).get("/v1/cycles/echo").then().statusCode(200);
    }

    @Test
    void aTokenThatAServiceSaysIsRevokedIsRefusedFromThenOn() {
        var now = System.currentTimeMillis() / 1_000;
        var subject = UUID.randomUUID().toString();
        var revoked = issued(subject, now - 5);
        given().auth().oauth2(revoked).get("/v1/cycles/echo").then().statusCode(200);

        given().auth()
                .oauth2(revoked)
                .get("/v1/cycles/revoked")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("The token was revoked"));

        invalid(revoked);
        invalid(issued(subject, now - 10));
        given().auth()
                .oauth2(issued(subject, now))
                .get("/v1/cycles/echo")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(issued(UUID.randomUUID().toString(), now - 10))
                .get("/v1/cycles/echo")
                .then()
                .statusCode(200);
    }

    /// A service may know the realm's keys later than the gateway.
    @Test
    void aTokenThatAServiceCannotVerifyIsStillSentToTheOthers() {
        var token = issued(UUID.randomUUID().toString(), System.currentTimeMillis() / 1_000);

        given().auth().oauth2(token).get("/v1/cycles/unverified").then().statusCode(401);
        given().auth().oauth2(token).get("/v1/cycles/echo").then().statusCode(200);
    }

    @Test
    void aTokenThatHasEndedIsInvalid() {
        invalid(Tokens.claims("programme-lead").expiresAt(1_000).sign(Tokens.signingKey()));
    }

    @Test
    void aTokenIsNotAcceptedForLongerBecauseItWasAcceptedBefore() {
        var token = Tokens.claims("programme-lead").expiresIn(2).sign(Tokens.signingKey());
        given().auth().oauth2(token).get("/v1/cycles/echo").then().statusCode(200);

        given().auth().oauth2(token).get("/v1/cycles/never").then().statusCode(504);

        invalid(token);
    }

    @Test
    void aTokenForOthersIsInvalid() {
        invalid(Tokens.claims("programme-lead").audience("another-api").sign(Tokens.signingKey()));
    }

    @Test
    void aTokenOfAnotherIssuerIsInvalid() {
        invalid(Tokens.claims("programme-lead").issuer("https://evil.example").sign(Tokens.signingKey()));
    }

    @Test
    void aTokenSignedWithAnotherKeyIsInvalid() {
        invalid(Tokens.claims("programme-lead").sign(Tokens.newKeys().getPrivate()));
    }

    /// The classic confusion: the key that everybody knows, used as the secret of a symmetric algorithm.
    @ParameterizedTest
    @ValueSource(strings = {"der", "pem"})
    void aTokenSignedWithThePublicKeyAsASecretIsInvalid(String form) {
        var encoded = ConfigProvider.getConfig().getValue("quarkus.oidc.public-key", String.class);
        var secret = form.equals("der")
                ? Base64.getDecoder().decode(encoded)
                : "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
                        .formatted(encoded)
                        .getBytes(StandardCharsets.UTF_8);

        invalid(Tokens.claims("programme-lead").sign(new SecretKeySpec(secret, "HmacSHA256")));
    }

    @Test
    void aTokenThatNamesAKeyOfItsOwnIsInvalid() {
        var forged = Tokens.newKeys();

        invalid(Tokens.claims("programme-lead").jws().keyId("../../forged").sign(forged.getPrivate()));
        invalid(Tokens.claims("programme-lead")
                .jws()
                .header("jku", "https://evil.example/keys")
                .sign(forged.getPrivate()));
        invalid(Tokens.claims("programme-lead")
                .jws()
                .header("jwk", Map.of("kty", "oct", "k", "AAAA"))
                .sign(forged.getPrivate()));
    }

    @Test
    void aTokenThatIsNotValidYetIsInvalid() {
        invalid(Tokens.claims("programme-lead")
                .claim("nbf", System.currentTimeMillis() / 1_000 + 600)
                .sign(Tokens.signingKey()));
    }

    @Test
    void aTokenWithoutASignatureIsInvalid() {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        var head = encoder.encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        var body = Tokens.lead().split("\\.", -1)[1];

        invalid(head + "." + body + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "..", "...", "zzz1", "a.b", "a.b.c", "a.b.c.d", "a..c", "a.b.", ".b.c", "a b.c.d", "é.b.c"
            })
    void aTokenThatIsNoneIsInvalid(String token) {
        invalid(token);
    }

    @Test
    void aTokenOfAKeyThatNobodyKnowsIsInvalid() {
        invalid(Tokens.claims("programme-lead")
                .jws()
                .keyId("unknown")
                .sign(Tokens.newKeys().getPrivate()));
    }

    @Test
    void anotherSchemeIsNoToken() {
        given().header("Authorization", "Basic eDp5")
                .get("/v1/cycles")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"waymark\"");
    }

    @Test
    void twoTokensAreMalformed() {
        given().header("Authorization", "Bearer " + Tokens.lead())
                .header("Authorization", "Bearer " + Tokens.with("viewer"))
                .get("/v1/cycles")
                .then()
                .statusCode(400);
    }

    private static String issued(String subject, long second) {
        return Tokens.claims("programme-lead").subject(subject).issuedAt(second).sign(Tokens.signingKey());
    }

    private static Response call(Operation operation, String token) {
        var request = given();
        if (token != null) {
            request.auth().oauth2(token);
        }
        return request.request(operation.method(), operation.template().replaceAll("\\{[^}]*}", "echo"));
    }

    private static ValidatableResponse invalid(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/v1/cycles")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer realm=\"waymark\""))
                .body("type", equalTo("urn:waymark:problem:unauthenticated"));
    }
}
