package dev.waymark.gateway.suite;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A service of the test's own making behind the gateway. What it does with a request stands in the last word of the
/// path: it echoes what it received byte for byte, or misbehaves in one of many ways.
final class ScriptedService implements AutoCloseable {

    private static final String BODY = "\r\nContent-Length: %d\r\n\r\n%s";
    private final ServerSocket server;
    private final Map<String, CountDownLatch> latches = new ConcurrentHashMap<>();

    ScriptedService() {
        try {
            server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::accept);
    }

    String address() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            var out = socket.getOutputStream();
            var goesOn = true;
            while (goesOn) {
                var head = readHead(in);
                goesOn = !head.isEmpty() && answer(head, readBody(head, in), in, out);
                out.flush();
            }
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answer(String head, String body, InputStream in, OutputStream out)
            throws IOException, InterruptedException {
        var path = head.split(" ", 3)[1].split("\\?", 2)[0];
        var word = path.substring(path.lastIndexOf('/') + 1);
        var key = word.substring(word.lastIndexOf('-') + 1);
        switch (word.replaceFirst("-[^-]*$", "")) {
            case "hold" -> {
                latch("release-" + key).await(10, TimeUnit.SECONDS);
                write(out, "HTTP/1.1 200 OK" + BODY.formatted(4, "held"));
            }
            case "release" -> {
                latch(word).countDown();
                write(out, "HTTP/1.1 204 No Content\r\n\r\n");
            }
            case "events" -> {
                write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
                write(out, "d\r\ndata: first\n\n\r\n");
                latch("release-" + key).await(60, TimeUnit.SECONDS);
                write(out, "e\r\ndata: second\n\n\r\n0\r\n\r\n");
            }
            case "watched" -> {
                write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n");
                if (in.read() == -1) {
                    latch("gone-" + key).countDown();
                }
                return false;
            }
            case "once" -> {
                if (latches.putIfAbsent(word, new CountDownLatch(0)) == null) {
                    return false;
                }
                write(out, "HTTP/1.1 200 OK" + BODY.formatted(5, "again"));
            }
            case "gone" -> {
                var gone = latch(word).await(10, TimeUnit.SECONDS);
                write(out, "HTTP/1.1 200 OK" + BODY.formatted(gone ? 4 : 5, gone));
            }
            default -> {
                return misbehave(word, head, body, in, out);
            }
        }
        return true;
    }

    private boolean misbehave(String word, String head, String body, InputStream in, OutputStream out)
            throws IOException {
        switch (word) {
            case "never" -> in.read();
            case "stalls" -> {
                write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n");
                in.read();
            }
            case "torn-long-x" ->
                write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n0123456789\r\n");
            case "torn" -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n0123456789");
            case "garbage" -> write(out, "nonsense\r\n\r\n");
            case "breaks" -> out.flush();
            default -> {
                write(out, Scripts.answer(word, head, address()).orElseGet(() -> echo(head, body)));
                return true;
            }
        }
        return false;
    }

    private static String echo(String head, String body) {
        var text = head + body;
        return "HTTP/1.1 200 OK\r\nContent-Type: text/plain" + BODY.formatted(text.length(), text);
    }

    private CountDownLatch latch(String name) {
        return latches.computeIfAbsent(name, unknown -> new CountDownLatch(1));
    }

    private static String readHead(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            var octet = in.read();
            if (octet < 0) {
                return "";
            }
            head.write(octet);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static String readBody(String head, InputStream in) throws IOException {
        var length = Wire.header(head, "Content-Length");
        if (length.isPresent()) {
            return new String(in.readNBytes(Integer.parseInt(length.get())), StandardCharsets.ISO_8859_1);
        }
        return Wire.header(head, "Transfer-Encoding").isPresent() ? Wire.readChunks(in) : "";
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
