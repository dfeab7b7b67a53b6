package dev.waymark.gateway.head;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderFaultsTest {

    private static final Map.Entry<String, String> HOST = Map.entry("Host", "api.example.org");

    @ParameterizedTest
    @ValueSource(strings = {"api.example.org", "api.example.org:8080", "127.0.0.1:8080", "[::1]:8080", "localhost"})
    void aPlainHostIsAccepted(String host) {
        assertThat(first(List.of(Map.entry("host", host)))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "user@a", "a:b", "a:123456", "a,b", "a?b"})
    void aHostThatIsNoPlainNameIsRefused(String host) {
        assertThat(first(List.of(Map.entry("Host", host)))).isEqualTo(GatewayProblem.MALFORMED_REQUEST);
    }

    @Test
    void oneHostIsNeededAndNoMore() {
        assertThat(first(List.of())).isEqualTo(GatewayProblem.MALFORMED_REQUEST);
        assertThat(first(List.of(HOST, Map.entry("HOST", "api.example.org"))))
                .isEqualTo(GatewayProblem.MALFORMED_REQUEST);
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization, Bearer a, authorization, Bearer b",
        "Content-Length, 3, Content-Length, 4",
        "Content-Length, 3, Transfer-Encoding, chunked",
        "Transfer-Encoding, chunked, Transfer-Encoding, chunked",
        "X-Other, 1, Transfer-Encoding, 'gzip, chunked'",
        "X-Other, 1, Transfer-Encoding, Chunked",
    })
    void whatTwoReadersCouldUnderstandDifferentlyIsRefused(String name, String value, String other, String second) {
        assertThat(first(List.of(HOST, Map.entry(name, value), Map.entry(other, second))))
                .isEqualTo(GatewayProblem.MALFORMED_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xchunked", "identity", "\"chunked\"", "chunked;q=1", ""})
    void aTransferEncodingThatIsNotChunkedIsRefused(String encoding) {
        assertThat(first(List.of(HOST, Map.entry("Transfer-Encoding", encoding))))
                .isEqualTo(GatewayProblem.MALFORMED_REQUEST);
    }

    @Test
    void oneLengthIsEnough() {
        assertThat(first(List.of(HOST, Map.entry("Content-Length", "3")))).isNull();
        assertThat(first(List.of(HOST, Map.entry("Transfer-Encoding", "chunked"))))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "close, authorization", "If-Match", "close,IDEMPOTENCY-KEY ", "Host"})
    void aConnectionMustNotTakeWhatTheServiceIsToRead(String connection) {
        assertThat(first(List.of(HOST, Map.entry("connection", connection))))
                .isEqualTo(GatewayProblem.MALFORMED_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "keep-alive", "Upgrade, HTTP2-Settings", "X-Private", "X-Forwarded-For"})
    void aConnectionMayKeepWhatIsItsOwn(String connection) {
        assertThat(first(List.of(HOST, Map.entry("Connection", connection)))).isNull();
    }

    @Test
    void headersMayBeAsLargeAsAllowedAndNoLarger() {
        var hostLine = "Host: api.example.org\r\n".length();
        var room = 1000 - hostLine - "X-Large: \r\n".length();
        var largest = new ArrayList<>(List.of(HOST, Map.entry("X-Large", "x".repeat(room))));

        assertThat(first(largest)).isNull();
        largest.set(1, Map.entry("X-Large", "x".repeat(room + 1)));
        assertThat(first(largest)).isEqualTo(GatewayProblem.HEADERS_TOO_LARGE);
    }

    private static GatewayProblem first(List<Map.Entry<String, String>> headers) {
        return HeaderFaults.first(headers, 1000).map(Refusal::problem).orElse(null);
    }
}
