package dev.waymark.assessment.crm.file;

import dev.waymark.assessment.crm.ingest.FaultCode;
import dev.waymark.assessment.crm.ingest.RecordFault;
import org.jspecify.annotations.Nullable;

/// Records of CSV, which may have line breaks within quotes (RFC 4180). A quote opens a field only at its beginning.
/// One
/// that is never closed would swallow the rest of the file: then its line alone counts as wrong, and the next line is a
/// record again.
final class CsvSplitter extends Splitter {

    private final byte delimiter;

    private enum State {
        FIELD_BEGINS,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    CsvSplitter(FileBytes bytes, byte delimiter) {
        super(bytes);
        this.delimiter = delimiter;
    }

    @Override
    public @Nullable RawRecord next() {
        while (bytes().peek() != FileBytes.END) {
            beginRecord();
            if (!readToEnd()) {
                keepFirstLine();
                return endRecord(new RecordFault(
                        "",
                        FaultCode.UNCLOSED_QUOTE,
                        "has a quoted field that does not end within %d bytes".formatted(LONGEST)));
            }
            if (!isBlank()) {
                return endRecord();
            }
        }
        return null;
    }

    /// @return false where a quote is not closed
    private boolean readToEnd() {
        var state = State.FIELD_BEGINS;
        while (state != State.QUOTED || !isFull()) {
            int value = bytes().read();
            if (value == FileBytes.END) {
                return state != State.QUOTED;
            }
            if (value == '\n' && state != State.QUOTED) {
                return true;
            }
            keep(value);
            state = after(state, value);
        }
        return false;
    }

    /// Of a record that is too long nothing more is kept, and it ends with its line.
    private State after(State state, int value) {
        if (isTooLong()) {
            return State.PLAIN;
        }
        if (state == State.QUOTED) {
            return value == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
        }
        if (value == '"' && state != State.PLAIN) {
            return State.QUOTED;
        }
        return value == delimiter ? State.FIELD_BEGINS : State.PLAIN;
    }
}
