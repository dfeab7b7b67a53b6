package dev.waymark.assessment.pain.tally.kemeny;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An order that disagrees least with all ballots.
///
/// A ballot disagrees with an order by 1 for each pair that it ranks the other way round and by ½ for each pair
/// that it ties. Unranked pain points are below every ranked one and tied with each other. That is half of
/// Kemeny's distance between weak orders; an order without ties that minimises its sum over all ballots is a
/// Kemeny order. A tied pair costs ½ in every order, so ties never decide. Sources: J. G. Kemeny, *Mathematics
/// without Numbers*, Daedalus 88 (1959); H. P. Young and A. Levenglick, *A Consistent Extension of Condorcet's
/// Election Principle* (1978).
///
/// It is found component by component ({@link MajorityComponents}): exactly by {@link SubsetOrder} where a
/// component is small, else by {@link SearchedOrder} within a budget of nodes. Where the budget does not
/// suffice, the best order that was found is given with a bound that no order can go below. The budget is
/// counted, not timed: the same ballots give the same answer on every machine. There may be several Kemeny
/// orders; which one is found depends on the preferred order only, and the groups of [#tiers] say what they have in
/// common: between groups all best orders agree, within a group they do not.
///
/// Example, 7×(A,B,C,D) 2×(A,C,B,D) 2×(C,B,D,A) 2×(B,C,D,A): A,B,C,D, for 9 of 13 prefer A to all others and B to C;
/// 4 ballots disagree on each of A–B, A–C, A–D and B–C, so the distance is 16. Of A,B,C and C,B,A, one ballot each,
/// every order is best: one group of three.
///
/// @param order pain points by their index 0..m − 1, most painful first
/// @param distance the disagreement with all ballots, a multiple of ½
/// @param bound no order disagrees less; the distance itself where it is proven
/// @param components how many pain points each group has that chains of majorities alone do not order, the most painful
/// group first
/// @param tiers the order in groups on which all best orders that are known agree
/// @param complete whether all best orders are known
public record KemenyOrder(
        List<Integer> order,
        double distance,
        double bound,
        List<Integer> components,
        List<List<Integer>> tiers,
        boolean complete) {

    public KemenyOrder {
        order = List.copyOf(order);
        components = List.copyOf(components);
        tiers = tiers.stream().map(List::copyOf).toList();
    }

    /// Whether other orders disagree as little; null where nobody knows.
    public @Nullable Boolean severalBest() {
        if (!proven()) {
            return null;
        }
        boolean tied = tiers.size() < order.size();
        return (tied || complete) ? Boolean.valueOf(tied) : null;
    }

    /// Whether no other order disagrees less.
    public boolean proven() {
        return bound == distance;
    }

    /// @param preferences how many ballots prefer each pain point to each other one
    /// @param preferred an order of all pain points; what makes no difference to the ballots stays as it is there
    public static KemenyOrder of(Preferences preferences, List<Integer> preferred) {
        return of(preferences, preferred, Effort.DEFAULT);
    }

    static KemenyOrder of(Preferences preferences, List<Integer> preferred, Effort effort) {
        List<ComponentOrder> components = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        long excess = 0;
        long leastExcess = 0;
        int nodes = effort.nodes();
        for (List<Integer> component : MajorityComponents.of(preferences, preferred)) {
            ComponentOrder best = component.size() <= effort.subsetsUpTo()
                    ? SubsetOrder.of(preferences, component)
                    : SearchedOrder.of(preferences, component, nodes);
            nodes -= best.nodes();
            excess += best.excess();
            leastExcess += best.leastExcess();
            components.add(best);
            order.addAll(best.order());
        }
        double unavoidable = preferences.unavoidable();
        return new KemenyOrder(
                order,
                unavoidable + excess,
                unavoidable + leastExcess,
                AgreedPairs.byMajorities(preferences).groups(order).stream()
                        .map(List::size)
                        .toList(),
                AgreedPairs.byBestOrders(preferences, components).groups(order),
                components.stream().allMatch(ComponentOrder::complete));
    }

    /// How much work an order is worth.
    ///
    /// @param subsetsUpTo components of at most this size are solved over all their subsets, 0 to 20
    /// @param nodes how many partial orders may be looked at in all larger components together
    record Effort(int subsetsUpTo, int nodes) {

        static final Effort DEFAULT = new Effort(16, 200_000);
    }
}
