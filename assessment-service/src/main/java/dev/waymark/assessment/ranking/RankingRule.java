package dev.waymark.assessment.ranking;

/// How the departments' pain becomes the organisation's; the rules are shown side by side.
///
/// `P_dj` is the sum of the points that the n_d ballots of department d give to pain point j; w_d is its weight.
public enum RankingRule {
    /// `Σ_d P_dj`: every ballot weighs the same, so a large department outvotes a small one.
    LITERAL("Σ_d P_dj") {
        @Override
        double factor(int ballots, double weight) {
            return 1;
        }
    },
    /// `Σ_d P_dj/n_d`: every department weighs the same.
    PER_HEAD("Σ_d P_dj/n_d") {
        @Override
        double factor(int ballots, double weight) {
            return 1.0 / ballots;
        }
    },
    /// `Σ_d w_d·P_dj/n_d`: every department weighs what the round says.
    WEIGHTED("Σ_d w_d·P_dj/n_d") {
        @Override
        double factor(int ballots, double weight) {
            return weight / ballots;
        }
    };

    private final String formula;

    RankingRule(String formula) {
        this.formula = formula;
    }

    /// The rule as people write it.
    public String formula() {
        return formula;
    }

    /// What one ballot's points are multiplied with in a department of that many ballots (at least 1).
    abstract double factor(int ballots, double weight);
}
