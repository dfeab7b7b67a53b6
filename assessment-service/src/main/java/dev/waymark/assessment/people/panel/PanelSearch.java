package dev.waymark.assessment.people.panel;

import dev.waymark.rest.structure.Calculation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Looks for the best panel of at most so many people.
///
/// Where there are few enough panels, all are compared and the best one is found. Else the panel grows person
/// by person, each time by the person who makes the best panel, until it is full; then people are left out or
/// exchanged one by one as long as that makes a better panel, in at most five rounds. Both are deterministic:
/// people are tried in the order of their ids, and the first of equals stays.
@Calculation
final class PanelSearch {

    private static final int MOST_ROUNDS = 5;

    private final List<PanelPerson> candidates;
    private final int size;
    private final PanelTally tally;
    private final List<PanelPerson> panel = new ArrayList<>();
    private final Set<UUID> members = new HashSet<>();
    private List<PanelPerson> best = List.of();
    private PanelValue bestValue;

    /// @param candidates as {@link PanelScope#candidates} gives them
    /// @param size how many people the panel may have
    PanelSearch(PanelScope scope, PanelRules rules, List<PanelPerson> candidates, int size) {
        this.candidates = List.copyOf(candidates);
        this.size = Math.min(size, candidates.size());
        this.tally = new PanelTally(scope, rules);
        this.bestValue = tally.value();
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
        switch (method) {
            case EXACT -> compareAll(0);
            case GREEDY_WITH_EXCHANGE -> {
                grow();
                exchange();
                remember();
            }
        }
        return best;
    }

    /// Compares the panel at hand and all that add later candidates to it.
    private void compareAll(int next) {
        remember();
        for (int i = next; i < candidates.size() && panel.size() < size; i++) {
            join(candidates.get(i));
            compareAll(i + 1);
            leave(candidates.get(i));
        }
    }

    private void remember() {
        if (tally.value().compareTo(bestValue) < 0) {
            best = List.copyOf(panel);
            bestValue = tally.value();
        }
    }

    private void grow() {
        while (panel.size() < size) {
            PanelPerson choice = null;
            PanelValue value = null;
            for (var candidate : candidates) {
                var joined = members.contains(candidate.id()) ? null : valueWith(candidate);
                if (joined != null && (value == null || joined.compareTo(value) < 0)) {
                    choice = candidate;
                    value = joined;
                }
            }
            if (choice != null) {
                join(choice);
            }
        }
    }

    private void exchange() {
        var better = true;
        for (int round = 0; round < MOST_ROUNDS && better; round++) {
            better = false;
            for (var member : List.copyOf(panel)) {
                better |= exchange(member);
            }
        }
    }

    /// Keeps a member, leaves them out or puts somebody else in their place, whatever makes the best panel.
    private boolean exchange(PanelPerson member) {
        var value = tally.value();
        PanelPerson choice = member;
        leave(member);
        if (tally.value().compareTo(value) < 0) {
            choice = null;
            value = tally.value();
        }
        for (var candidate : candidates) {
            var joined = members.contains(candidate.id()) ? value : valueWith(candidate);
            if (joined.compareTo(value) < 0) {
                choice = candidate;
                value = joined;
            }
        }
        if (choice != null) {
            join(choice);
        }
        return !member.equals(choice);
    }

    private void join(PanelPerson person) {
        panel.add(person);
        members.add(person.id());
        tally.join(person);
    }

    private void leave(PanelPerson person) {
        panel.remove(person);
        members.remove(person.id());
        tally.leave(person);
    }

    private PanelValue valueWith(PanelPerson candidate) {
        tally.join(candidate);
        var value = tally.value();
        tally.leave(candidate);
        return value;
    }
}
