package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a client meets at the gateway before and beside the business.
@ExtendWith(AnswersAsDocumented.class)
class FrontDoorIT {

    private static final String CYCLE = """
            {"name": "Front door", "currency": "EUR", "startsOn": "2027-01-01", "cadenceDays": 365}""";

    private final RunningSuite suite = RunningSuite.get();

    @Test
    void withoutATokenNobodyGetsIn() {
        refused(suite.anonymous().get("/v1/cycles"), 401);
        refused(suite.anonymous().auth().oauth2("nonsense").get("/v1/cycles"), 401);
    }

    @Test
    void theWrongRoleIsTurnedAway() {
        refused(suite.as("vera").contentType("application/json").body(CYCLE).post("/v1/cycles"), 403);
        refused(suite.as("axel").get("/v1/cycles"), 403);
    }

    @Test
    void anUnknownPropertyIsNamed() {
        var body = CYCLE.replace("\"name\"", "\"colour\": \"red\", \"name\"");
        var answer = suite.as("lea").contentType("application/json").body(body).post("/v1/cycles");
        refused(answer, 400);
        answer.then().body("violations.pointer", hasItem("/colour"));
    }

    @Test
    void aStaleVersionChangesNothing() {
        var path = create().header("Location");
        var patch = suite.as("lea").contentType("application/merge-patch+json").body("{\"name\": \"Changed\"}");
        refused(patch.patch(path), 428);
        var seen = suite.as("lea").get(path).header("ETag");
        patch.header("If-Match", seen).patch(path).then().statusCode(200).header("ETag", not(equalTo(seen)));
        refused(
                suite.as("lea")
                        .contentType("application/merge-patch+json")
                        .header("If-Match", seen)
                        .body("{\"name\": \"Lost\"}")
                        .patch(path),
                412);
        suite.as("lea").get(path).then().body("name", equalTo("Changed"));
    }

    @Test
    void aRepeatedPostIsWrittenOnce() {
        var key = UUID.randomUUID().toString();
        var first = create(key);
        var second = create(key);
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void whatTheDocumentDoesNotDeclareIsNotThere() {
        var token = suite.token("lea");
        refused(suite.directly().auth().oauth2(token).get("/v1/nothing"), 404);
        refused(suite.directly().auth().oauth2(token).delete("/v1/cycles"), 405);
        refused(suite.directly().auth().oauth2(token).get("/q/../v1/cycles;x=1"), 400);
    }

    @Test
    void oneDocumentDescribesEverything() {
        suite.directly()
                .get("/v1/openapi.json")
                .then()
                .statusCode(200)
                .body("openapi", containsString("3.1"))
                .body("paths.'/v1/cycles'.get.operationId", equalTo("listCycles"))
                .body("paths.'/v1/cycles/{cycleId}/goals'.post.operationId", equalTo("createGoal"))
                .body("paths.'/v1/cycles/{cycleId}/roadmaps'.post.responses.'202'.description", containsString(""));
    }

    @Test
    void onlyTheFrontEndOfThisRunMayCallFromAnotherOrigin() {
        preflight(RunningSuite.FRONT_END)
                .then()
                .header("Access-Control-Allow-Origin", equalTo(RunningSuite.FRONT_END))
                .header("Access-Control-Allow-Headers", containsString("Authorization"));
        assertThat(preflight("http://localhost:5174").header("Access-Control-Allow-Origin"))
                .isNull();
        assertThat(preflight("null").header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void onlyToTheFrontEndOfThisRunSignInsReturn() {
        signIn(RunningSuite.FRONT_END + "/").then().statusCode(200);
        signIn("http://localhost:5174/").then().statusCode(400);
        signIn("http://localhost:5173.example/").then().statusCode(400);
    }

    private Response preflight(String origin) {
        return suite.directly()
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "authorization")
                .options("/v1/cycles");
    }

    private Response signIn(String page) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .queryParam("client_id", "waymark-console")
                .queryParam("response_type", "code")
                .queryParam("redirect_uri", page)
                .queryParam("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
                .queryParam("code_challenge_method", "S256")
                .get(suite.realm() + "/protocol/openid-connect/auth");
    }

    private Response create() {
        return create(UUID.randomUUID().toString());
    }

    private Response create(String key) {
        var answer = suite.as("lea")
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(CYCLE)
                .post("/v1/cycles");
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer;
    }

    private static void refused(Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        response.then().contentType("application/problem+json").body("status", equalTo(status));
    }
}
