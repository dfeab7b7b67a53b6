package dev.waymark.assessment.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which figures of a round may be shown so that nobody can work out those of a group of fewer than 3 ballots.
///
/// Whoever reads an outcome knows n_d and w_d. Let x_d be the mean points that department d gives to a pain point. Then
/// every shown figure is an equation: LITERAL `Σ n_d·x_d`, PER_HEAD `Σ x_d`, WEIGHTED `Σ w_d·x_d`, a shown department
/// `x_d`, and breadth, which together with PER_HEAD is `Σ x_d²`. Sums and differences of shown figures are the linear
/// combinations of these equations, so two rules beside each other may expose a department that neither exposes alone:
/// with 9 and 2 ballots, LITERAL − 9·PER_HEAD is −7·x of the small one.
///
/// **Rule.** Figures are admitted one after another: the rule for priorities, the other rules in the order LITERAL,
/// PER_HEAD, WEIGHTED, breadth, then departments of 3 or more ballots, most ballots first. A figure is admitted
/// unless, together with those admitted before,
///
/// 1. some linear combination concerns nobody but one department of 1 or 2 ballots or two departments of 1 ballot, or
/// 2. breadth would solve what the others leave open. With k departments that the others do not determine and equations
///    of rank r over them, breadth may stand when k − r ≥ 2, or when k = 2 and the two have equally many ballots and
///    enter every shown figure alike: then nothing says which of two figures is whose.
///
/// Departments of 1 or 2 ballots are never admitted. Where no department is that small, all is shown.
///
/// Example, Service 9, IT 2, Sales 2, all weights 1: the rules give x of Service and the sum of IT and Sales (4
/// ballots); all three rules, breadth and Service are shown, IT and Sales are withheld. With Service 9 and IT 2 only
/// PER_HEAD is shown, and WEIGHTED, which says the same.
///
/// The rule is about sums and differences. Figures stay exact, so two inferences remain: a sum at the end of its range
/// (nobody in a group gave any points) says so of each member, and who knows that points come in steps can try out
/// which steps fit.
final class Disclosure {

    static final int SMALLEST_GROUP = 3;

    private static final double TOLERANCE = 1e-9;

    private final int[] ballots;
    private final double[] weights;
    private final boolean[] hidden;
    private final double[][] columns;
    private final Set<RankingRule> rules = EnumSet.noneOf(RankingRule.class);
    private boolean breadth;

    private Disclosure(int[] ballots, double[] weights) {
        this.ballots = ballots.clone();
        this.weights = weights.clone();
        this.hidden = new boolean[ballots.length];
        this.columns = new double[ballots.length][];
        Arrays.fill(hidden, true);
    }

    static Disclosure of(CountedBallots ballots, RankingRule ruleForPriorities) {
        return of(
                IntStream.range(0, ballots.departments())
                        .map(ballots::ballotCount)
                        .toArray(),
                IntStream.range(0, ballots.departments())
                        .mapToDouble(ballots::weight)
                        .toArray(),
                ruleForPriorities);
    }

    /// @param ballots n_d, at least 1, per department
    /// @param weights w_d per department
    static Disclosure of(int[] ballots, double[] weights, RankingRule ruleForPriorities) {
        Disclosure disclosure = new Disclosure(ballots, weights);
        disclosure.admit(ruleForPriorities);
        for (RankingRule rule : RankingRule.values()) {
            disclosure.admit(rule);
        }
        disclosure.admitBreadth();
        disclosure.mostBallotsFirst().filter(d -> ballots[d] >= SMALLEST_GROUP).forEach(disclosure::admit);
        return disclosure;
    }

    boolean shows(RankingRule rule) {
        return rules.contains(rule);
    }

    boolean showsBreadth() {
        return breadth;
    }

    boolean showsDepartment(int department) {
        return !hidden[department];
    }

    /// The departments that are shown, most ballots first.
    List<Integer> departments() {
        return mostBallotsFirst().filter(this::showsDepartment).toList();
    }

    private Stream<Integer> mostBallotsFirst() {
        return IntStream.range(0, ballots.length)
                .boxed()
                .sorted((one, other) -> Integer.compare(ballots[other], ballots[one]));
    }

    private void admitBreadth() {
        breadth = rules.contains(RankingRule.PER_HEAD);
        breadth = breadth && isSafe();
    }

    private void admit(RankingRule rule) {
        if (rules.add(rule) && !isSafe()) {
            rules.remove(rule);
        }
    }

    private void admit(int department) {
        hidden[department] = false;
        hidden[department] = !isSafe();
    }

    private boolean isSafe() {
        int[] open = IntStream.range(0, hidden.length).filter(d -> hidden[d]).toArray();
        IntStream.of(open).forEach(department -> columns[department] = column(department));
        int[] small =
                IntStream.of(open).filter(d -> ballots[d] < SMALLEST_GROUP).toArray();
        if (small.length == 0) {
            return true;
        }
        int rank = rank(open, rules.size(), -1, -1);
        for (int i = 0; i < small.length; i++) {
            if (exposes(open, rank, small[i], small[i])) {
                return false;
            }
            for (int k = i + 1; k < small.length; k++) {
                boolean together = ballots[small[i]] + ballots[small[k]] < SMALLEST_GROUP;
                if (together && exposes(open, rank, small[i], small[k])) {
                    return false;
                }
            }
        }
        return !breadth || breadthLeavesOpen(open, rank);
    }

    /// A combination of the equations that concerns only these departments exists when the rank falls without them.
    private boolean exposes(int[] open, int rank, int one, int other) {
        return rank(open, rank, one, other) < rank;
    }

    /// Whether breadth, one more equation, leaves the departments that the others do not determine undetermined.
    private boolean breadthLeavesOpen(int[] open, int rank) {
        int[] undetermined =
                IntStream.of(open).filter(d -> !exposes(open, rank, d, d)).toArray();
        int k = undetermined.length;
        int r = rank(undetermined, rank, -1, -1);
        return k - r >= 2 || (k == 2 && r == 1 && ballots[undetermined[0]] == ballots[undetermined[1]]);
    }

    /// The rank of the rules' equations over the open departments but two, counted no further than `enough`.
    private int rank(int[] open, int enough, int without, int withoutToo) {
        List<double[]> basis = new ArrayList<>();
        for (int i = 0; i < open.length && basis.size() < enough; i++) {
            if (open[i] != without && open[i] != withoutToo) {
                double[] rest = columns[open[i]].clone();
                for (double[] direction : basis) {
                    subtractProjection(rest, direction);
                }
                double length = Math.sqrt(dot(rest, rest));
                if (length > TOLERANCE) {
                    basis.add(scaled(rest, 1 / length));
                }
            }
        }
        return basis.size();
    }

    /// The department's column in the equations of the shown rules, of length 1.
    private double[] column(int department) {
        double[] column = rules.stream()
                .mapToDouble(rule -> ballots[department] * rule.factor(ballots[department], weights[department]))
                .toArray();
        double length = Math.sqrt(dot(column, column));
        return length == 0 ? column : scaled(column, 1 / length);
    }

    private static void subtractProjection(double[] vector, double[] direction) {
        double along = dot(vector, direction);
        for (int i = 0; i < vector.length; i++) {
            vector[i] -= along * direction[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double[] scaled(double[] vector, double factor) {
        double[] scaled = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            scaled[i] = vector[i] * factor;
        }
        return scaled;
    }
}
