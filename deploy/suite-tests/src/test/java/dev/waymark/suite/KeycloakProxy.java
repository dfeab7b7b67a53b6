package dev.waymark.suite;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// Keycloak's address for one instance of a service. Passes requests on, holds the ones that a test names, or
/// closes every connection without an answer.
final class KeycloakProxy implements AutoCloseable {

    private static final List<String> REQUEST_HEADERS = List.of("Authorization", "Content-Type");
    private static final List<String> ANSWER_HEADERS = List.of("Location", "Content-Type");

    /// Where a request is held.
    enum Moment {
        /// Keycloak never gets it.
        BEFORE_KEYCLOAK,
        /// Keycloak has carried it out; its answer never arrives.
        BEFORE_ANSWER
    }

    /// @param mark in the path or in the body
    private record Hold(Moment moment, String method, String mark) {}

    private final URI realm;
    private final HttpServer server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Set<Hold> holds = ConcurrentHashMap.newKeySet();
    private final Set<Hold> reached = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch dropped = new CountDownLatch(1);
    private volatile boolean away;

    KeycloakProxy(URI realm) {
        this.realm = realm;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    /// The realm by way of this proxy.
    URI realm() {
        return URI.create("http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), realm.getPath()));
    }

    /// Holds the requests of a method with this mark in their path or body.
    void hold(Moment moment, String method, String mark) {
        holds.add(new Hold(moment, method, mark));
    }

    /// How many of the {@link #hold}s have got their request.
    int held() {
        return reached.size();
    }

    /// Closes the connections of what is held, and holds nothing more.
    void drop() {
        holds.clear();
        reached.clear();
        dropped.countDown();
        dropped = new CountDownLatch(1);
    }

    void setAway(boolean away) {
        this.away = away;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            if (away) {
                return;
            }
            var hold = holdOf(exchange, body);
            if (isHeld(hold, Moment.BEFORE_KEYCLOAK)) {
                return;
            }
            var answer = forwarded(exchange, body);
            if (!isHeld(hold, Moment.BEFORE_ANSWER)) {
                answer(exchange, answer);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Hold> holdOf(HttpExchange exchange, byte[] body) {
        var text = exchange.getRequestURI() + new String(body, StandardCharsets.UTF_8);
        return holds.stream()
                .filter(hold -> hold.method().equals(exchange.getRequestMethod()) && text.contains(hold.mark()))
                .findFirst();
    }

    /// Holds a request that is to be held at this moment until it is dropped.
    private boolean isHeld(Optional<Hold> hold, Moment now) throws InterruptedException {
        if (hold.filter(each -> each.moment() == now).isEmpty()) {
            return false;
        }
        var end = dropped;
        reached.add(hold.get());
        end.await();
        return true;
    }

    private HttpResponse<byte[]> forwarded(HttpExchange exchange, byte[] body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(realm.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        for (var name : REQUEST_HEADERS) {
            Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
                    .ifPresent(value -> request.header(name, value));
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        for (var name : ANSWER_HEADERS) {
            answer.headers()
                    .firstValue(name)
                    .ifPresent(value -> exchange.getResponseHeaders().add(name, value));
        }
        var body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        drop();
        server.stop(0);
    }
}
