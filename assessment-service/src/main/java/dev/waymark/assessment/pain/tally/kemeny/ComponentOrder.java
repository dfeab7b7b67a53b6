package dev.waymark.assessment.pain.tally.kemeny;

import java.util.List;

/// The best order found of one component.
///
/// @param excess what it costs beyond what every order costs: the margins of the majorities that it goes against
/// @param leastExcess no order of the component costs less
/// @param nodes how many partial orders were looked at for it
/// @param followers for each place of the order the places, as bits, that come after it in some best order
/// @param complete whether `followers` knows of all best orders
record ComponentOrder(
        List<Integer> order, long excess, long leastExcess, int nodes, List<Long> followers, boolean complete) {

    ComponentOrder {
        order = List.copyOf(order);
        followers = List.copyOf(followers);
    }

    /// Whether the pain point of the one place is ranked above that of the other in some best order that is
    /// known.
    boolean mayPrecede(int one, int other) {
        return (followers.get(one) >> other & 1) != 0;
    }
}
