package dev.waymark.initiative.valuation;

/// How an amount is spread between the least and the most of its estimate.
public enum Distribution {
    /// Beta form with mean `(low + 4·likely + high)/6`: the likeliest amount weighs most.
    PERT,
    /// Straight lines from low to likely and on to high, with mean `(low + likely + high)/3`: more weight at the ends.
    TRIANGULAR
}
