package dev.waymark.gateway.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.gateway.contract.YamlReaders;
import dev.waymark.gateway.suite.Requests;
import dev.waymark.gateway.suite.RunningSuite;
import dev.waymark.gateway.suite.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RunningSuite.class)
class ConsoleTest {

    @Test
    void developersTryTheApiAndSignInWithPkce() {
        given().header("X-Request-Id", "console")
                .get("/console/api/")
                .then()
                .statusCode(200)
                .header("X-Request-Id", "console")
                .contentType(containsString("text/html"))
                .body(containsString("/v1/openapi.json"))
                .body(containsString("clientId: 'waymark-console'"))
                .body(containsString("usePkceWithAuthorizationCodeGrant: true"));
        given().get("/console/api/oauth2-redirect.html").then().statusCode(200);
        given().get("/console/api/swagger-ui-bundle.js").then().statusCode(200);
    }

    @Test
    void theDocumentIsPublicInBothForms() throws IOException {
        var json = given().get("/v1/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body(
                        "components.securitySchemes.signIn.flows.authorizationCode.tokenUrl",
                        equalTo(Tokens.ISSUER + "/protocol/openid-connect/token"))
                .extract()
                .asString();
        var yaml = given().get("/v1/openapi.yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .extract()
                .asString();

        YamlReaders.assertThatAllRead(yaml, new ObjectMapper().readTree(json));
    }

    @Test
    void toolsThatKnowNoLaterVersionGetTheDocumentIn30() {
        given().get("/v1/openapi-3.0.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.0.3"))
                .body("paths.'/v1/cycles'.get.operationId", equalTo("listCycles"));
        given().get("/v1/openapi-3.0.yaml").then().statusCode(200).contentType("application/yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/openapi.json", "/v1/openapi.yaml", "/v1/openapi-3.0.json"})
    void aReaderThatHasTheDocumentIsToldSo(String path) {
        var entityTag = given().get(path).header("ETag");

        assertThat(entityTag).matches("\"[0-9a-f]{32}(-gzip)?\"");
        for (var method : List.of("GET", "HEAD")) {
            given().header("If-None-Match", entityTag)
                    .request(method, path)
                    .then()
                    .statusCode(304)
                    .header("ETag", entityTag);
        }
        given().header("If-None-Match", "\"another\"").get(path).then().statusCode(200);
        given().head(path).then().statusCode(200).header("ETag", entityTag);
    }

    @Test
    void healthIsToldToThoseWhoRunTheGatewayOnly() {
        given().get("/q/health/live").then().statusCode(404);
        given().get("/q/metrics").then().statusCode(404);
        Requests.management("/health/live").then().statusCode(200).body("status", equalTo("UP"));
        Requests.management("/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'realm-keys' }.status", equalTo("UP"));
    }

    @Test
    void everyRequestIsMeasuredByItsOperationAndStatus() {
        given().auth().oauth2(Tokens.lead()).get("/v1/cycles/measured").then().statusCode(200);
        given().get("/v1/cycles").then().statusCode(401);
        given().get("/v1/nothing").then().statusCode(404);

        Requests.management("/metrics")
                .then()
                .statusCode(200)
                .body(containsString("waymark_gateway_requests_seconds_count{operation=\"getCycle\","
                        + "service=\"assessment-service\",status=\"200\"}"))
                .body(containsString("waymark_gateway_requests_seconds_count{operation=\"listCycles\","
                        + "service=\"assessment-service\",status=\"401\"}"))
                .body(containsString(
                        "waymark_gateway_requests_seconds_count{operation=\"-\",service=\"-\",status=\"404\"}"));
    }
}
