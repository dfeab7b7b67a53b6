package dev.waymark.initiative.valuation;

/// What a line of a price is about: where a cost is booked, or what a gain consists of.
public enum LineType {
    CAPEX,
    OPEX,
    RETENTION,
    COST_TO_SERVE,
    REVENUE,
    FINE_AVOIDED,
    PRODUCTIVITY;

    public static LineType of(PriceLine line) {
        return switch (line) {
            case PriceLine.Cost cost -> valueOf(cost.ledger().name());
            case PriceLine.Gain gain -> valueOf(gain.type().name());
        };
    }

    public boolean bringsMoney() {
        return this != CAPEX && this != OPEX;
    }
}
