package dev.waymark.assessment.crm.file;

import dev.waymark.assessment.crm.ingest.FaultCode;
import dev.waymark.assessment.crm.ingest.RecordFault;

/// The bytes of a record are none of its format.
final class UnreadableRecord extends RuntimeException {

    private final FaultCode code;

    UnreadableRecord(FaultCode code, String detail) {
        super(detail, null, false, false);
        this.code = code;
    }

    RecordFault fault() {
        return new RecordFault("", code, String.valueOf(getMessage()));
    }
}
