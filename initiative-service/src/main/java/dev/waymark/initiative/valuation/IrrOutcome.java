package dev.waymark.initiative.valuation;

/// Whether a series of cash flows has an internal rate of return, and why not.
public enum IrrOutcome {
    UNIQUE("There is exactly one rate at which the initiative is worth nothing."),
    ONE_SIGN_ONLY("There are only costs or only gains, so no rate makes the initiative worth nothing."),
    NO_RATE("No rate above -100 % makes the initiative worth nothing."),
    SEVERAL_RATES("Several rates make the initiative worth nothing, so none of them is its return.");

    private final String reason;

    IrrOutcome(String reason) {
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
