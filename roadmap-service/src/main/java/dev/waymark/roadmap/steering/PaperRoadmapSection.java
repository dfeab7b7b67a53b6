package dev.waymark.roadmap.steering;

import dev.waymark.rest.html.Html;
import dev.waymark.roadmap.roadmap.RoadmapPicture;
import dev.waymark.roadmap.roadmap.RoadmapView;
import dev.waymark.roadmap.roadmap.contents.OmittedCandidate;
import dev.waymark.roadmap.roadmap.contents.RoadmapItem;
import dev.waymark.roadmap.steering.number.InWords;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The section of the roadmap: its picture, what is in it and what is left out, with the reasons.
final class PaperRoadmapSection {

    /// Of what is in and of what is left out, by priority.
    private static final int MAIN_CANDIDATES = 10;

    private PaperRoadmapSection() {}

    static Html of(@Nullable RoadmapView roadmap) {
        return PaperElements.section(
                PaperWords.ROADMAP,
                roadmap == null
                        ? List.of(Html.of("p", PaperWords.NO_ROADMAP))
                        : Stream.of(
                                        Stream.of(PaperElements.figure(
                                                new RoadmapPicture().of(roadmap),
                                                PaperElements.WIDE,
                                                PaperWords.ROADMAP_READING)),
                                        promise(roadmap),
                                        Stream.of(
                                                Html.of("h3", PaperWords.CHOSEN),
                                                chosen(roadmap),
                                                Html.of("h3", PaperWords.OMITTED),
                                                omitted(roadmap)))
                                .flatMap(Function.identity())
                                .toList());
    }

    private static Stream<Html> promise(RoadmapView roadmap) {
        var promise = roadmap.promise();
        return promise == null
                ? Stream.empty()
                : Stream.of(Html.of("h3", PaperWords.PROMISE), Html.of("p", promise.sentence()));
    }

    private static Html chosen(RoadmapView roadmap) {
        return candidates(
                roadmap.items(),
                Comparator.comparingDouble(RoadmapItem::priority),
                item -> candidate(item.code(), item.title(), item.start() + " to " + item.finish(), item.reason()),
                roadmap);
    }

    private static Html omitted(RoadmapView roadmap) {
        return roadmap.omitted().isEmpty()
                ? Html.of("p", PaperWords.NOTHING_OMITTED)
                : candidates(
                        roadmap.omitted(),
                        Comparator.comparingDouble(OmittedCandidate::priority),
                        each -> candidate(
                                each.code(),
                                each.title(),
                                "priority " + InWords.number(each.priority(), 1),
                                each.reason()),
                        roadmap);
    }

    private static <T> Html candidates(
            List<T> all, Comparator<T> byPriority, Function<T, Html> shown, RoadmapView roadmap) {
        var main = all.stream()
                .sorted(byPriority.reversed())
                .limit(MAIN_CANDIDATES)
                .map(shown);
        var more = all.size() - MAIN_CANDIDATES;
        return Html.of(
                "ul",
                more <= 0
                        ? main.toList()
                        : Stream.concat(
                                        main,
                                        Stream.of(Html.of("li", PaperWords.more(more))
                                                .holding(Html.link("/v1/roadmaps/" + roadmap.id(), "readRoadmap"))))
                                .toList());
    }

    private static Html candidate(String code, String title, String facts, String reason) {
        return Html.of("li")
                .holding(Html.of("strong", "%s %s".formatted(code, title)))
                .saying(" (%s): %s".formatted(facts, reason));
    }
}
