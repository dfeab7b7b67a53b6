package dev.waymark.assessment.panel;

import java.util.ArrayList;
import java.util.List;

/// Looks for the best panel of at most so many people.
///
/// Where there are few enough panels, all are compared and the best one is found. Else the panel grows person by
/// person,
/// each time by whoever makes the best panel, until it is full; then people are left out or exchanged one by one as
/// long as
/// that makes a better panel, in at most ten rounds. Both are deterministic: people are tried in the order of their
/// ids,
/// and the first of equals stays.
final class PanelSearch {

    private static final int MOST_ROUNDS = 10;

    private final PanelScope scope;
    private final PanelRules rules;
    private final List<PanelPerson> candidates;
    private final int size;

    /// @param candidates as {@link PanelScope#candidates} gives them
    /// @param size how many people the panel may have
    PanelSearch(PanelScope scope, PanelRules rules, List<PanelPerson> candidates, int size) {
        this.scope = scope;
        this.rules = rules;
        this.candidates = List.copyOf(candidates);
        this.size = Math.min(size, candidates.size());
    }

    /// EXACT where at most so many panels are possible.
    PanelMethod method(long exactUpTo) {
        var panels = 1.0;
        var ofSize = 1.0;
        for (int people = 1; people <= size && panels <= exactUpTo; people++) {
            ofSize = ofSize * (candidates.size() - people + 1) / people;
            panels += ofSize;
        }
        return panels <= exactUpTo ? PanelMethod.EXACT : PanelMethod.GREEDY_WITH_EXCHANGE;
    }

    List<PanelPerson> best(PanelMethod method) {
        return switch (method) {
            case EXACT -> bestOfAll(List.of(), 0);
            case GREEDY_WITH_EXCHANGE -> exchanged(grown());
        };
    }

    /// The best among a panel and all that add later candidates to it.
    private List<PanelPerson> bestOfAll(List<PanelPerson> panel, int next) {
        var best = panel;
        if (panel.size() < size) {
            for (int i = next; i < candidates.size(); i++) {
                best = better(best, bestOfAll(with(panel, candidates.get(i)), i + 1));
            }
        }
        return best;
    }

    private List<PanelPerson> grown() {
        List<PanelPerson> panel = List.of();
        while (panel.size() < size) {
            List<PanelPerson> best = null;
            for (var candidate : candidates) {
                if (!panel.contains(candidate)) {
                    var larger = with(panel, candidate);
                    best = best == null ? larger : better(best, larger);
                }
            }
            panel = best == null ? panel : best;
        }
        return panel;
    }

    private List<PanelPerson> exchanged(List<PanelPerson> panel) {
        var best = panel;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var before = best;
            for (var member : before) {
                best = bestWithout(member, best);
            }
            if (value(best).compareTo(value(before)) >= 0) {
                return before;
            }
        }
        return best;
    }

    /// The best of keeping a member, leaving them out, and putting somebody else in their place.
    private List<PanelPerson> bestWithout(PanelPerson member, List<PanelPerson> panel) {
        var others = panel.stream().filter(person -> !person.equals(member)).toList();
        var best = better(panel, others);
        for (var candidate : candidates) {
            if (!panel.contains(candidate)) {
                best = better(best, with(others, candidate));
            }
        }
        return best;
    }

    private static List<PanelPerson> with(List<PanelPerson> panel, PanelPerson person) {
        var larger = new ArrayList<>(panel);
        larger.add(person);
        return larger;
    }

    private List<PanelPerson> better(List<PanelPerson> one, List<PanelPerson> other) {
        return value(other).compareTo(value(one)) < 0 ? other : one;
    }

    private PanelValue value(List<PanelPerson> panel) {
        return PanelValue.of(scope, rules, panel);
    }
}
