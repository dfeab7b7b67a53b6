package dev.waymark.assessment.crm.file;

import dev.waymark.assessment.crm.file.RawRecord.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The bytes of a file, one by one, with the place of the next one.
final class FileBytes {

    static final int END = -1;
    private static final int BLOCK = 65_536;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream from;
    private byte[] block = new byte[BLOCK];
    private int next;
    private int filled;
    private long offset;
    private long lines;

    /// @param from begins at the place
    FileBytes(InputStream from, Place place) {
        this.from = from;
        this.offset = place.offset();
        this.lines = place.lines();
    }

    Place place() {
        return new Place(offset, lines);
    }

    long line() {
        return lines + 1;
    }

    /// The next byte; [#END] behind the last one.
    int read() {
        if (next == filled && !fill()) {
            return END;
        }
        var value = block[next++] & 0xFF;
        offset++;
        if (value == '\n') {
            lines++;
        }
        return value;
    }

    int peek() {
        return next == filled && !fill() ? END : block[next] & 0xFF;
    }

    /// Passes over the mark with which many programs begin a file in UTF-8.
    void skipByteOrderMark() {
        if (offset == 0 && peek() == (BYTE_ORDER_MARK[0] & 0xFF)) {
            for (var expected : BYTE_ORDER_MARK) {
                if (peek() == (expected & 0xFF)) {
                    read();
                }
            }
        }
    }

    /// Goes back to an earlier place.
    ///
    /// @param again what was read since then
    void back(Place place, byte[] again) {
        var rest = filled - next;
        var longer = new byte[again.length + Math.max(rest, BLOCK)];
        System.arraycopy(again, 0, longer, 0, again.length);
        System.arraycopy(block, next, longer, again.length, rest);
        block = longer;
        next = 0;
        filled = again.length + rest;
        offset = place.offset();
        lines = place.lines();
    }

    private boolean fill() {
        try {
            filled = Math.max(0, from.read(block));
            next = 0;
            return filled > 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
