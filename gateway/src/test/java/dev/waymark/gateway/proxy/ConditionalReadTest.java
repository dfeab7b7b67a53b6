package dev.waymark.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.gateway.suite.Requests;
import dev.waymark.gateway.suite.RunningSuite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reader learns of a representation is the same with and without the gateway, and with GET and HEAD.
@QuarkusTest
@QuarkusTestResource(RunningSuite.class)
class ConditionalReadTest {

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void aReaderWhoHasTheRepresentationIsToldSo(String method) {
        var answer = read(method, "\"7\"");

        answer.then().statusCode(304);
        assertThat(answer.asString()).isEmpty();
        assertThat(answer.header("Content-Length")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void aReaderWhoHasAnotherRepresentationGetsThisOne(String method) {
        var answer = read(method, "\"6\"");

        answer.then().statusCode(200).header("Content-Length", "5");
        assertThat(answer.asString()).isEqualTo(method.equals("GET") ? "seven" : "");
    }

    private static Response read(String method, String known) {
        var answer = Requests.lead().header("If-None-Match", known).request(method, "/v1/cycles/tagged");
        assertThat(answer.getHeaders().getValues("ETag")).containsExactly("\"7\"");
        assertThat(answer.getHeaders().getValues("Vary")).containsExactly("Authorization, Accept");
        return answer;
    }
}
