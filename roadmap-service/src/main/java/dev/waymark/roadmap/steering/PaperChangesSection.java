package dev.waymark.roadmap.steering;

import dev.waymark.rest.html.Html;
import dev.waymark.roadmap.steering.PaperChangesView.PaperChangeView;
import dev.waymark.roadmap.steering.PaperChangesView.PaperRankChangeView;
import dev.waymark.roadmap.steering.number.InWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The section of what changed since the cycle before.
final class PaperChangesSection {

    private PaperChangesSection() {}

    static Html of(PaperChangesView changes) {
        var content = new ArrayList<Html>();
        content.add(Html.of("p", changes.reason()));
        if (!changes.numbers().isEmpty()) {
            content.add(PaperElements.table(
                    "The ten numbers",
                    List.of("Number", "Then", "Now", "Difference"),
                    changes.numbers().stream().map(PaperChangesSection::cells).toList()));
        }
        if (!changes.painPoints().isEmpty()) {
            content.add(PaperElements.table(
                    "Ranks of the pain points",
                    List.of("Pain point", "Then", "Now"),
                    changes.painPoints().stream()
                            .map(PaperChangesSection::cells)
                            .toList()));
        }
        return PaperElements.section(PaperWords.CHANGES, content);
    }

    private static List<String> cells(PaperChangeView change) {
        return List.of(change.title(), change.before(), change.now(), dash(change.difference()));
    }

    private static List<String> cells(PaperRankChangeView change) {
        return List.of(change.title(), rank(change.before()), rank(change.now()));
    }

    private static String rank(@Nullable Integer rank) {
        return rank == null ? "not ranked" : InWords.count(rank);
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
