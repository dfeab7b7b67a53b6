package dev.waymark.assessment.crm.file;

/// Something outside of the records is wrong, so that nobody can tell where the next one begins.
public final class BrokenFile extends RuntimeException {

    BrokenFile(String message) {
        super(message);
    }
}
