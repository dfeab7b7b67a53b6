package dev.waymark.assessment.crm.upload;

import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/// Uncompresses a body, and refuses one that grows more than records do: few bytes could fill the disk otherwise.
final class BoundedGunzip extends FilterInputStream {

    private static final int BUFFER = 65_536;

    /// A file of a few equal records may be compressed better.
    private static final long ALWAYS_READ = 1 << 20;

    private final CountedBytes compressed;
    private final int ratio;
    private long count;

    BoundedGunzip(CountedBytes compressed, int ratio) throws IOException {
        super(new GZIPInputStream(compressed, BUFFER));
        this.compressed = compressed;
        this.ratio = ratio;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        var read = in.read(to, offset, length);
        count += Math.max(0, read);
        if (count > ALWAYS_READ && count > compressed.count() * ratio) {
            throw new ProblemException(
                    HttpProblem.BODY_TOO_LARGE,
                    "The body grows to more than %d times its size when it is uncompressed.".formatted(ratio));
        }
        return read;
    }
}
