package dev.waymark.assessment.ranking;

import java.util.ArrayList;
import java.util.List;

/// A figure of the whole round that is not shown, and why.
public record Withheld(Figure figure, String reason) {

    static final String GIVES_AWAY =
            "Beside what is shown, it would give away the figures of a group with fewer than 3 ballots.";

    /// What may be withheld: everything, a rule's points and ranks, or every breadth.
    public enum Figure {
        ROUND,
        LITERAL,
        PER_HEAD,
        WEIGHTED,
        BREADTH
    }

    static List<Withheld> of(Disclosure disclosure) {
        List<Withheld> withheld = new ArrayList<>();
        for (RankingRule rule : RankingRule.values()) {
            if (!disclosure.shows(rule)) {
                withheld.add(new Withheld(Figure.valueOf(rule.name()), GIVES_AWAY));
            }
        }
        if (!disclosure.showsBreadth()) {
            withheld.add(new Withheld(Figure.BREADTH, GIVES_AWAY));
        }
        return withheld;
    }

    static String tooSmall(int ballots) {
        return "%d ballot%s: groups with fewer than 3 ballots are not shown on their own."
                .formatted(ballots, ballots == 1 ? "" : "s");
    }
}
