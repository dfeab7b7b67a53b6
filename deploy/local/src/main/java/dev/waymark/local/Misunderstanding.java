package dev.waymark.local;

/// Words that the launcher does not know.
final class Misunderstanding extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Misunderstanding(String message) {
        super(message);
    }
}
