package dev.waymark.local.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.waymark.local.output.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokensTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final SetClock clock = new SetClock();
    private volatile int status = 200;
    private HttpServer keycloak;
    private Tokens tokens;

    @BeforeEach
    void start() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/realms/waymark/protocol/openid-connect/token", this::answer);
        keycloak.start();
        tokens = new Tokens(
                URI.create("http://127.0.0.1:" + keycloak.getAddress().getPort() + "/realms/waymark"),
                DemoRealm.read(Path.of("../keycloak")),
                clock);
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    @Test
    void aPersonSignsInWithThePublicPassword() throws IOException, InterruptedException {
        assertThat(tokens.ofUser("ada.service")).isEqualTo("token 1");
        assertThat(asked)
                .containsExactly(
                        "client_id=waymark-demo&grant_type=password&password=waymark-demo&username=ada.service");
    }

    @Test
    void aClientSignsInWithItsSecret() throws IOException, InterruptedException {
        assertThat(tokens.ofClient("crm-nyc311")).isEqualTo("token 1");
        assertThat(asked.getFirst()).startsWith("client_id=crm-nyc311&client_secret=");
    }

    @Test
    void aTokenIsUsedAgainUntilShortlyBeforeItExpires() throws IOException, InterruptedException {
        tokens.ofUser("lea");
        clock.now = clock.now.plusSeconds(99);
        assertThat(tokens.ofUser("lea")).isEqualTo("token 1");

        clock.now = clock.now.plusSeconds(1);
        assertThat(tokens.ofUser("lea")).isEqualTo("token 2");
        assertThat(tokens.ofUser("sten")).isEqualTo("token 3");
    }

    @Test
    void manyAtOnceSignInOnce() throws InterruptedException {
        var callers = Collections.<Callable<String>>nCopies(50, () -> tokens.ofUser("lea"));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(callers)).extracting(Future::get).containsOnly("token 1");
        }
        assertThat(asked).hasSize(1);
    }

    @Test
    void aRefusalIsTroubleWithoutThePassword() {
        status = 401;

        assertThatThrownBy(() -> tokens.ofUser("lea"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("lea")
                .hasMessageContaining("Account disabled")
                .hasMessageNotContaining("waymark-demo");
    }

    @Test
    void strangersAreNotAsked() {
        assertThatThrownBy(() -> tokens.ofUser("nobody")).isInstanceOf(IllegalArgumentException.class);
        assertThat(asked).isEmpty();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String body = status == 200
                ? "{\"access_token\":\"token %d\",\"expires_in\":120}".formatted(asked.size())
                : "{\"error_description\":\"Account disabled\"}";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
