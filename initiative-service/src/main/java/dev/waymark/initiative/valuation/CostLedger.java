package dev.waymark.initiative.valuation;

/// Where a cost is booked: as an investment (capex) or as an expense (opex).
public enum CostLedger {
    CAPEX,
    OPEX
}
