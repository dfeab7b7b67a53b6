package dev.waymark.assessment.crm.file;

/// Something outside of the records is wrong, so that the begin of the next one is unknown.
public final class BrokenFile extends RuntimeException {

    BrokenFile(String message) {
        super(message);
    }
}
