package dev.waymark.assessment.crm.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what is read.
final class CountedBytes extends FilterInputStream {

    private long count;

    CountedBytes(InputStream from) {
        super(from);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        var value = in.read();
        count += value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        var read = in.read(to, offset, length);
        count += Math.max(0, read);
        return read;
    }
}
