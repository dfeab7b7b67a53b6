package dev.waymark.assessment.pain.tally.kemeny;

/// How many ballots prefer each pain point to each other one.
public final class Preferences {

    private final int[][] preferring;
    private int ballots;

    /// @param painPoints m, at least 0
    public Preferences(int painPoints) {
        this.preferring = new int[painPoints][painPoints];
    }

    /// Adds one ballot.
    ///
    /// @param ranks any rank of each pain point, smaller is more painful, equal is tied
    public void add(int[] ranks) {
        add(ranks, 1);
    }

    /// Adds that many ballots that say the same.
    public void add(int[] ranks, int times) {
        for (int one = 0; one < preferring.length; one++) {
            for (int other = 0; other < preferring.length; other++) {
                if (ranks[one] < ranks[other]) {
                    preferring[one][other] += times;
                }
            }
        }
        ballots += times;
    }

    int painPoints() {
        return preferring.length;
    }

    /// How many ballots more prefer the one to the other than the other way round; negative where fewer do.
    int margin(int one, int other) {
        return preferring[one][other] - preferring[other][one];
    }

    /// What every order disagrees at least: with the smaller side of each pair, and by ½ with each tie.
    double unavoidable() {
        double sum = 0;
        for (int one = 0; one < preferring.length; one++) {
            for (int other = one + 1; other < preferring.length; other++) {
                int tied = ballots - preferring[one][other] - preferring[other][one];
                sum += Math.min(preferring[one][other], preferring[other][one]) + tied / 2.0;
            }
        }
        return sum;
    }
}
