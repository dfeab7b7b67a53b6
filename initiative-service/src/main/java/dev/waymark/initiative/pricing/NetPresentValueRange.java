package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.Simulation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// Mean and percentiles of a net present value, in the currency of the cycle.
@Embeddable
public record NetPresentValueRange(
        @Column(name = "npv_mean") double mean,
        @Column(name = "npv_p10") double p10,
        @Column(name = "npv_p50") double p50,
        @Column(name = "npv_p90") double p90) {

    static NetPresentValueRange of(Simulation worth) {
        return new NetPresentValueRange(worth.mean(), worth.p10(), worth.p50(), worth.p90());
    }
}
