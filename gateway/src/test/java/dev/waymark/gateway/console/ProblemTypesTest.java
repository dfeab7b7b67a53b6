package dev.waymark.gateway.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.waymark.gateway.suite.RunningSuite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningSuite.class)
class ProblemTypesTest {

    @Test
    void everybodyReadsWhatATypeOfProblemMeans() {
        var answer = given().get("/v1/problems/cycle-closed");
        answer.then()
                .statusCode(200)
                .contentType("application/json")
                .body("type", equalTo("urn:waymark:problem:cycle-closed"))
                .body("status", equalTo(409))
                .body("remedy", containsString("successor"));
        assertThat(answer.getHeaders().getValues("Vary")).contains("Accept", "Accept-Encoding");
        given().header("If-None-Match", answer.header("ETag"))
                .get("/v1/problems/cycle-closed")
                .then()
                .statusCode(304);
    }

    @Test
    void aBrowserGetsAPage() {
        given().accept("text/html,*/*;q=0.8")
                .get("/v1/problems/not-found")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("<h2>What to do</h2>"));
    }

    @Test
    void allTypesComeInOneList() {
        given().get("/v1/problems")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("cycle-closed", "too-many-requests", "plan-too-large", "not-priced"));
    }

    @Test
    void whatIsNoTypeOrNoReadingIsRefused() {
        given().get("/v1/problems/nothing")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:waymark:problem:not-found"));
        given().delete("/v1/problems/not-found").then().statusCode(405).header("Allow", "GET, HEAD");
        given().post("/v1/problems").then().statusCode(405);
    }
}
