package dev.waymark.initiative.climate;

/// A number that tells something about the economic climate, with the range that makes sense for it.
public enum ClimateIndicator {
    /// Purchasing managers' index; 50 separates growth from decline.
    PMI(0, 100),
    /// Composite leading indicator of the OECD; 100 is the long-term trend.
    OECD_CLI(50, 150),
    /// Change of the company's own order intake against a year ago, as a share: 0.05 is 5 % more.
    ORDER_INTAKE(-1, 10);

    private final double least;
    private final double greatest;

    ClimateIndicator(double least, double greatest) {
        this.least = least;
        this.greatest = greatest;
    }

    public double least() {
        return least;
    }

    public double greatest() {
        return greatest;
    }

    public boolean admits(double value) {
        return value >= least && value <= greatest;
    }
}
