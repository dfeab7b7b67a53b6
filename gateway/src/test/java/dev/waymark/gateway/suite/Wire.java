package dev.waymark.gateway.suite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// HTTP byte by byte, for requests that no client library would send.
public final class Wire implements AutoCloseable {

    private static final int PATIENCE = 10_000;
    private final Socket socket;

    public Wire(URI gateway) throws IOException {
        socket = new Socket(gateway.getHost(), gateway.getPort());
        socket.setSoTimeout(PATIENCE);
    }

    public Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /// One whole answer, head and body.
    public String answer() throws IOException {
        var in = socket.getInputStream();
        var head = until(in, "\r\n\r\n");
        var length = header(head, "Content-Length");
        if (length.isPresent()) {
            return head + new String(in.readNBytes(Integer.parseInt(length.get())), StandardCharsets.ISO_8859_1);
        }
        return header(head, "Transfer-Encoding").isPresent() ? head + readChunks(in) : head;
    }

    /// Whether an answer has begun to come.
    boolean hasAnswer() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /// Reads until the text has come.
    public String until(String end) throws IOException {
        return until(socket.getInputStream(), end);
    }

    /// Everything that still comes until the gateway ends the connection.
    public String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /// Whether the gateway closes the connection, now or soon; what still comes is thrown away.
    public boolean closes() throws IOException {
        try {
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    static Optional<String> header(String head, String name) {
        var matcher = Pattern.compile("(?im)^" + name + ": *(.*?)\r?$").matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static String readChunks(InputStream in) throws IOException {
        var text = new StringBuilder();
        while (true) {
            var size = Integer.parseInt(until(in, "\r\n").strip(), 16);
            text.append(new String(in.readNBytes(size), StandardCharsets.ISO_8859_1));
            until(in, "\r\n");
            if (size == 0) {
                return text.toString();
            }
        }
    }

    private static String until(InputStream in, String end) throws IOException {
        var text = new ByteArrayOutputStream();
        while (!text.toString(StandardCharsets.ISO_8859_1).endsWith(end)) {
            var octet = in.read();
            if (octet < 0) {
                throw new IOException("closed after: " + text.toString(StandardCharsets.ISO_8859_1));
            }
            text.write(octet);
        }
        return text.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
