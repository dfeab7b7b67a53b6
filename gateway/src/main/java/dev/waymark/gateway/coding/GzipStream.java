package dev.waymark.gateway.coding;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Compresses an answer piece by piece with gzip (RFC 1952), in the memory of one piece. The fastest level: for JSON
/// the others save little and take several times as long.
public final class GzipStream {

    private final ByteArrayOutputStream ready = new ByteArrayOutputStream();
    private final GZIPOutputStream gzip;
    private boolean closed;

    public GzipStream() {
        try {
            gzip = new FastGzip(ready);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// A whole answer, compressed.
    public static Buffer whole(Buffer content) {
        var stream = new GzipStream();
        return stream.next(content).appendBuffer(stream.end());
    }

    /// What can be sent after another piece; it may be empty.
    public Buffer next(Buffer piece) {
        try {
            if (!closed) {
                gzip.write(piece.getBytes());
            }
            return taken();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The rest. Also to be called when nobody reads any longer: it gives native memory back. What follows is empty.
    public Buffer end() {
        try {
            closed = true;
            gzip.close();
            return taken();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Buffer taken() {
        var bytes = Buffer.buffer(ready.toByteArray());
        ready.reset();
        return bytes;
    }

    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
