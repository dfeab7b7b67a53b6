package dev.waymark.assessment.crm.file;

import dev.waymark.assessment.crm.ingest.RecordFault;
import org.jspecify.annotations.Nullable;

/// The bytes of one record.
///
/// @param line number of the line on which it begins, from 1
/// @param end where to go on
/// @param fault why it cannot be read, as far as its bytes alone say; `null` where they say nothing
@SuppressWarnings("ArrayRecordComponent") // nobody compares records of a file
public record RawRecord(
        long line, Place end, byte[] content, @Nullable RecordFault fault) {

    /// A place between two records.
    ///
    /// @param offset bytes before it
    /// @param lines lines that have ended before it
    public record Place(long offset, long lines) {

        public static final Place BEGINNING = new Place(0, 0);
    }
}
