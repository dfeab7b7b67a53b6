package dev.waymark.assessment.ranking.kemeny;

import java.util.List;

/// The best order found of one component.
///
/// @param excess what it costs beyond what every order costs: the margins of the majorities that it goes against
/// @param leastExcess no order of the component costs less
/// @param nodes how many partial orders were looked at for it
record ComponentOrder(List<Integer> order, long excess, long leastExcess, int nodes) {}
