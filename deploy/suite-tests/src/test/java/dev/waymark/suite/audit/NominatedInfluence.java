package dev.waymark.suite.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// PageRank over nominations; who names nobody passes influence on to all alike.
final class NominatedInfluence {

    private NominatedInfluence() {}

    /// @param nominees of each person, by number
    /// @return shares, which sum to 1
    static double[] shares(List<Set<Integer>> nominees, double damping) {
        var n = nominees.size();
        var shares = new double[n];
        Arrays.fill(shares, 1.0 / n);
        for (var round = 0; round < 1000; round++) {
            var next = new double[n];
            for (var person = 0; person < n; person++) {
                var named = nominees.get(person);
                for (var other = 0; other < n; other++) {
                    var part = named.isEmpty() ? 1.0 / n : named.contains(other) ? 1.0 / named.size() : 0;
                    next[other] += damping * shares[person] * part;
                }
            }
            for (var other = 0; other < n; other++) {
                next[other] += (1 - damping) / n;
            }
            shares = next;
        }
        return shares;
    }
}
