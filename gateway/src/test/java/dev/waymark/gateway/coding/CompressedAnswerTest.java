package dev.waymark.gateway.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.gateway.suite.RunningSuite;
import dev.waymark.gateway.suite.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A caller who accepts gzip gets long answers compressed, and can use their entity tags like others.
@QuarkusTest
@QuarkusTestResource(RunningSuite.class)
class CompressedAnswerTest {

    private static final String LONG = "[" + "1,".repeat(20_000) + "1]";

    @TestHTTPResource("/v1/")
    URI gateway;

    @Test
    void aLongAnswerIsCompressedWhereItIsAccepted() throws Exception {
        var answer = get("cycles/long", "Accept-Encoding", "gzip, br");

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"8-gzip\"");
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
        assertThat(answer.body()).hasSizeLessThan(1000);
        assertThat(unpacked(answer)).isEqualTo(LONG);
    }

    @Test
    void aStreamOfUnknownLengthIsCompressedPieceByPiece() throws Exception {
        assertThat(unpacked(get("cycles/long-stream", "Accept-Encoding", "gzip")))
                .isEqualTo("[1,2]");
    }

    @Test
    void itIsNotCompressedWhereThatIsNotAccepted() throws Exception {
        var answer = get("cycles/long", "Accept-Encoding", "br");

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"8\"");
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cycles/long-events", "cycles/long-image", "cycles/tagged", "cycles/conflict"})
    void eventsImagesAndShortAnswersAreNeverCompressed(String path) throws Exception {
        var answer = get(path, "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().allValues("Vary")).doesNotContain("Accept-Encoding");
    }

    @Test
    void whoKnowsTheCompressedRepresentationIsToldSo() throws Exception {
        var answer = get("cycles/long", "Accept-Encoding", "gzip", "If-None-Match", "\"8-gzip\"");

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"8-gzip\"");
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
    }

    @Test
    void theServiceSeesItsOwnTagInAPrecondition() throws Exception {
        var answer = get("cycles/echo", "If-Match", "\"8-gzip\", \"9\"");

        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).containsIgnoringCase("If-Match: \"8\", \"9\"");
    }

    @Test
    void headAnswersAsGetDoes() throws Exception {
        var answer =
                send(request("cycles/long", "Accept-Encoding", "gzip").HEAD().build());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"8-gzip\"");
        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi.json", "openapi.yaml"})
    void theDocumentIsCompressed(String path) throws Exception {
        var whole = get(path, "Accept-Encoding", "identity");
        var compressed = get(path, "Accept-Encoding", "gzip");

        assertThat(unpacked(compressed)).isEqualTo(new String(whole.body(), StandardCharsets.UTF_8));
        for (var answer : List.of(whole, compressed)) {
            var tag = answer.headers().firstValue("ETag").orElseThrow();
            assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        }
        assertThat(compressed.headers().firstValue("ETag"))
                .isNotEqualTo(whole.headers().firstValue("ETag"));
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + Tokens.lead())
                .headers(headers);
    }

    private static HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String unpacked(HttpResponse<byte[]> answer) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
