package dev.waymark.suite;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/// A collector that takes traces by OTLP over HTTP, on the loopback address.
final class SpanCollector implements AutoCloseable {

    private final HttpServer server;
    private final Queue<Span> spans = new ConcurrentLinkedQueue<>();
    private final Queue<String> contents = new ConcurrentLinkedQueue<>();

    /// @param kind 1 within a program, 2 a request, 3 a call
    /// @param attributes what is said of it: values that are texts by their names, others empty
    record Span(
            String program,
            String trace,
            String id,
            String parent,
            String name,
            int kind,
            Map<String, String> attributes) {}

    SpanCollector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Span> ofTrace(String trace) {
        return spans.stream().filter(span -> span.trace().equals(trace)).toList();
    }

    /// All that was sent, names of attributes and values included.
    String everything() {
        return String.join("\n", contents);
    }

    private void take(HttpExchange exchange) throws IOException {
        var content = exchange.getRequestBody().readAllBytes();
        contents.add(new String(content, StandardCharsets.ISO_8859_1));
        ProtocolBuffer.of(ByteBuffer.wrap(content)).messages(1).forEach(this::read);
        exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    /// As opentelemetry/proto/trace/v1/trace.proto numbers the fields.
    private void read(ProtocolBuffer resource) {
        var program = resource.messages(1)
                .flatMap(about -> about.messages(1))
                .filter(attribute -> attribute.text(1).equals("service.name"))
                .flatMap(attribute -> attribute.messages(2))
                .map(value -> value.text(1))
                .findFirst()
                .orElse("");
        resource.messages(2)
                .flatMap(scope -> scope.messages(2))
                .map(span -> new Span(
                        program,
                        span.hex(1),
                        span.hex(2),
                        span.hex(4),
                        span.text(5),
                        (int) span.number(6),
                        attributes(span)))
                .forEach(spans::add);
    }

    private static Map<String, String> attributes(ProtocolBuffer span) {
        return span.messages(9)
                .collect(Collectors.toMap(
                        attribute -> attribute.text(1),
                        attribute -> attribute
                                .messages(2)
                                .map(value -> value.text(1))
                                .findFirst()
                                .orElse("")));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
