package dev.waymark.assessment.crm.ingest;

import dev.waymark.rest.problem.Violation;

/// One fault of a record.
///
/// @param pointer JSON pointer into the record; empty where the whole record is meant
public record RecordFault(String pointer, FaultCode code, String detail) {

    public Violation violation() {
        return new Violation(pointer, detail);
    }
}
