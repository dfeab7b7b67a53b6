package dev.waymark.local.command;

/// Words that the launcher does not know.
public final class Misunderstanding extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Misunderstanding(String message) {
        super(message);
    }
}
