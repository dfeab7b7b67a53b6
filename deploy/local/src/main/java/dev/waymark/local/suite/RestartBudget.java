package dev.waymark.local.suite;

import java.util.HashMap;
import java.util.Map;

/// How often a program that dies is started again before the launcher gives up.
final class RestartBudget {

    private final int most;
    private final Map<String, Integer> used = new HashMap<>();

    /// @param most restarts of one program
    RestartBudget(int most) {
        this.most = most;
    }

    /// Takes one restart of the program, if there is one left.
    boolean take(String name) {
        return used.merge(name, 1, Integer::sum) <= most;
    }

    /// `1 of 3`, for the restart that was taken last.
    String position(String name) {
        return "%d of %d".formatted(used.getOrDefault(name, 0), most);
    }
}
