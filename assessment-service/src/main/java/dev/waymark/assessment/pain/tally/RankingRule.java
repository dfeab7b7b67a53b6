package dev.waymark.assessment.pain.tally;

/// How the groups' pain becomes the organisation's; the rules are shown side by side.
///
/// `P_gj` is the sum of the points that the n_g ballots of group g give to pain point j; k_g is the number of its
/// departments and w_g the sum of their weights. With every department a group of its own k_g is 1.
public enum RankingRule {
    /// `Σ_g P_gj`: every ballot weighs the same, so a large department outvotes a small one.
    LITERAL("Σ_g P_gj") {
        @Override
        double factor(int ballots, int departments, double weight) {
            return 1;
        }
    },
    /// `Σ_g k_g·P_gj/n_g`: every department weighs the same.
    PER_HEAD("Σ_g k_g·P_gj/n_g") {
        @Override
        double factor(int ballots, int departments, double weight) {
            return (double) departments / ballots;
        }
    },
    /// `Σ_g w_g·P_gj/n_g`: every department weighs what the round says.
    WEIGHTED("Σ_g w_g·P_gj/n_g") {
        @Override
        double factor(int ballots, int departments, double weight) {
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

    /// What one ballot's points are multiplied with in a group.
    ///
    /// @param ballots n_g, at least 1
    /// @param departments k_g
    /// @param weight w_g
    abstract double factor(int ballots, int departments, double weight);
}
