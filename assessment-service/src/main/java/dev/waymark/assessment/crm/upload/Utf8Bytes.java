package dev.waymark.assessment.crm.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// Text of another charset in UTF-8. Bytes that are no character of it become a byte that never occurs in UTF-8, so
/// that
/// their record can be found and the others read.
final class Utf8Bytes extends InputStream {

    private static final int BUFFER = 8192;
    private static final byte[] WRONG = {(byte) 0xFF};

    private final InputStream from;
    private final CharsetDecoder decoder;
    private final ByteBuffer coded = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer text = CharBuffer.allocate(BUFFER);
    private ByteBuffer plain = ByteBuffer.allocate(0);
    private boolean ended;

    Utf8Bytes(InputStream from, Charset charset) {
        this.from = from;
        this.decoder = charset.newDecoder();
    }

    @Override
    public int read() throws IOException {
        return fill() ? plain.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        var read = Math.min(length, plain.remaining());
        plain.get(to, offset, read);
        return read;
    }

    /// @return false at the end
    private boolean fill() throws IOException {
        while (!plain.hasRemaining() && !(ended && !coded.hasRemaining())) {
            if (!ended) {
                more();
            }
            var result = decoder.decode(coded, text, ended);
            plain = StandardCharsets.UTF_8.encode(text.flip());
            text.clear();
            if (result.isError()) {
                skip(result);
            }
        }
        return plain.hasRemaining();
    }

    private void skip(CoderResult wrong) {
        coded.position(coded.position() + wrong.length());
        plain = ByteBuffer.allocate(plain.remaining() + 1).put(plain).put(WRONG).flip();
    }

    private void more() throws IOException {
        coded.compact();
        var read = from.read(coded.array(), coded.position(), coded.remaining());
        if (read < 0) {
            ended = true;
        } else {
            coded.position(coded.position() + read);
        }
        coded.flip();
    }
}
