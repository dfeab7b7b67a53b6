package dev.waymark.suite.audit;

/// Σ w·s / Σ w, term by term.
final class WeightedMean {

    private double products;
    private double weights;

    WeightedMean add(double weight, double score) {
        products += weight * score;
        weights += weight;
        return this;
    }

    double value() {
        return products / weights;
    }
}
