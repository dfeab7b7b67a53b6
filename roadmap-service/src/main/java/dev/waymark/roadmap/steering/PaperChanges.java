package dev.waymark.roadmap.steering;

import dev.waymark.rest.money.Money;
import dev.waymark.roadmap.sibling.finding.Finding;
import dev.waymark.roadmap.sibling.finding.FoundPain;
import dev.waymark.roadmap.steering.PaperChangesView.PaperChangeView;
import dev.waymark.roadmap.steering.PaperChangesView.PaperRankChangeView;
import dev.waymark.roadmap.steering.number.CycleFacts;
import dev.waymark.roadmap.steering.number.InWords;
import dev.waymark.roadmap.steering.number.KeyNumberView;
import dev.waymark.roadmap.steering.number.KeyNumbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares the numbers and the pain of a cycle with those of the last one. A pain point is the same where it
/// has the same title: each cycle has pain points of its own.
final class PaperChanges {

    private static final int PLACES = 1;

    /// The last cycle.
    record Previous(String name, CycleFacts facts) {}

    private PaperChanges() {}

    /// There is nothing to compare with.
    static PaperChangesView none(String reason) {
        return new PaperChangesView(null, reason, List.of(), List.of());
    }

    /// @param now the ten numbers of this cycle
    static PaperChangesView of(Previous previous, CycleFacts facts, List<KeyNumberView> now) {
        var before = KeyNumbers.of(previous.facts());
        var numbers = new ArrayList<PaperChangeView>();
        for (var i = 0; i < now.size(); i++) {
            numbers.add(change(before.get(i), now.get(i)));
        }
        return new PaperChangesView(
                previous.name(),
                "Compared with the cycle “%s”, from which this one was started.".formatted(previous.name()),
                List.copyOf(numbers),
                ranks(previous.facts().pain(), facts.pain()));
    }

    private static PaperChangeView change(KeyNumberView before, KeyNumberView now) {
        return new PaperChangeView(now.number(), now.title(), before.shown(), now.shown(), difference(before, now));
    }

    private static String difference(KeyNumberView before, KeyNumberView now) {
        if (before.value() != null && now.value() != null) {
            var places = now.value() % 1 == 0 && before.value() % 1 == 0 ? 0 : PLACES;
            return signed(now.value() - before.value(), InWords.number(now.value() - before.value(), places));
        }
        if (before.amount() != null
                && now.amount() != null
                && before.amount().currency().equals(now.amount().currency())) {
            var difference = now.amount().amount().subtract(before.amount().amount());
            return signed(
                    difference.doubleValue(),
                    InWords.money(new Money(difference, now.amount().currency())));
        }
        return "";
    }

    private static String signed(double difference, String shown) {
        return difference > 0 ? "+" + shown : shown;
    }

    private static List<PaperRankChangeView> ranks(Finding<FoundPain> before, Finding<FoundPain> now) {
        var then = ranks(before);
        var today = ranks(now);
        return Stream.concat(today.keySet().stream(), then.keySet().stream())
                .distinct()
                .map(title -> new PaperRankChangeView(title, rank(then, title), rank(today, title)))
                .toList();
    }

    private static @Nullable Integer rank(Map<String, Integer> ranks, String title) {
        return ranks.get(title);
    }

    private static Map<String, Integer> ranks(Finding<FoundPain> finding) {
        var ranks = new LinkedHashMap<String, Integer>();
        finding.found()
                .ifPresent(pain -> pain.painPoints()
                        .forEach(each -> ranks.putIfAbsent(
                                each.title(), each.by(pain.settings()).rank())));
        return ranks;
    }
}
