package dev.waymark.local.output;

/// What went wrong, and what the person at the keyboard can do about it.
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    public Trouble(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    public Trouble(String message, String advice, Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
