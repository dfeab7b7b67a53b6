package dev.waymark.assessment.crm.file;

import dev.waymark.assessment.crm.file.RawRecord.Place;
import dev.waymark.assessment.crm.ingest.FaultCode;
import dev.waymark.assessment.crm.ingest.RecordFault;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Splits a file into the bytes of its records. It never holds more than one of them.
public abstract sealed class Splitter permits LineSplitter, CsvSplitter, ArraySplitter {

    /// What is longer is no record of a stream.
    static final int LONGEST = 65_536;

    private final FileBytes bytes;
    private byte[] record = new byte[1024];
    private int length;
    private Place begin = Place.BEGINNING;
    private boolean tooLong;

    Splitter(FileBytes bytes) {
        this.bytes = bytes;
    }

    /// @param from begins at the place
    /// @param place between two records, as [RawRecord#end] says it
    public static Splitter of(FileFormat format, InputStream from, Place place, byte delimiter) {
        var bytes = new FileBytes(from, place);
        bytes.skipByteOrderMark();
        return switch (format) {
            case NDJSON -> new LineSplitter(bytes);
            case CSV -> new CsvSplitter(bytes, delimiter);
            case JSON -> new ArraySplitter(bytes, place.equals(Place.BEGINNING));
        };
    }

    /// The next record; `null` behind the last one.
    ///
    /// @throws BrokenFile where nobody can tell where it ends
    public abstract @Nullable RawRecord next();

    final FileBytes bytes() {
        return bytes;
    }

    final void beginRecord() {
        length = 0;
        begin = bytes.place();
        tooLong = false;
    }

    final void keep(int value) {
        if (length < LONGEST) {
            if (length == record.length) {
                record = Arrays.copyOf(record, Math.min(2 * length, LONGEST));
            }
            record[length++] = (byte) value;
        } else {
            tooLong = true;
        }
    }

    final boolean isFull() {
        return length == LONGEST;
    }

    final boolean isTooLong() {
        return tooLong;
    }

    final boolean isBlank() {
        for (int i = 0; i < length; i++) {
            var value = record[i];
            if (value != ' ' && value != '\t' && value != '\r') {
                return false;
            }
        }
        return true;
    }

    /// Makes the record of what was kept.
    final RawRecord endRecord() {
        return endRecord(
                tooLong
                        ? new RecordFault("", FaultCode.TOO_LONG, "must have at most %d bytes".formatted(LONGEST))
                        : null);
    }

    final RawRecord endRecord(@Nullable RecordFault fault) {
        return new RawRecord(begin.lines() + 1, bytes.place(), content(), fault);
    }

    /// Keeps only the first line of what was read since [#beginRecord], and reads the rest again.
    final void keepFirstLine() {
        var read = content();
        bytes.back(begin, read);
        beginRecord();
        int value = bytes.read();
        while (value != FileBytes.END && value != '\n') {
            keep(value);
            value = bytes.read();
        }
    }

    private byte[] content() {
        return Arrays.copyOf(record, length);
    }
}
