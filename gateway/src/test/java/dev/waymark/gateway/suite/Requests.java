package dev.waymark.gateway.suite;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import dev.waymark.gateway.problem.GatewayProblem;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

/// Requests of a programme lead, and what a refusal looks like.
public final class Requests {

    private Requests() {}

    public static RequestSpecification lead() {
        return given().urlEncodingEnabled(false).auth().oauth2(Tokens.lead());
    }

    public static String get(String word) {
        return "GET /v1/cycles/%s HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\n\r\n"
                .formatted(word, Tokens.lead());
    }

    public static String patch(String word, String headers, String body) {
        return "PATCH /v1/cycles/%s HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n%s"
                .formatted(word, Tokens.lead(), headers, body);
    }

    /// A large upload of an integrator, which its operation allows.
    public static String batch(String headers, String body) {
        return "POST /v1/sources/crm/cases/batch HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n%s"
                .formatted(Tokens.with("integrator"), headers, body);
    }

    public static String chunk(int size) {
        return Integer.toHexString(size) + "\r\n" + "x".repeat(size) + "\r\n";
    }

    /// What the gateway tells those who run it.
    public static Response management(String path) {
        var address = ConfigProvider.getConfig().getValue("test.management.url", String.class);
        return given().baseUri(address.replaceFirst("/q/?$", "")).get("/q" + path);
    }

    /// The problem's type as it stands in a body.
    public static String type(GatewayProblem problem) {
        return "\"type\":\"" + problem.uri() + "\"";
    }

    /// Checks that the answer is this refusal, in the shape of every refusal.
    public static ValidatableResponse refused(Response response, GatewayProblem problem) {
        return response.then()
                .statusCode(problem.status())
                .contentType("application/problem+json")
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .body("type", equalTo(problem.uri()))
                .body("title", equalTo(problem.title()))
                .body("status", equalTo(problem.status()))
                .body("requestId", equalTo(response.header("X-Request-Id")));
    }
}
