package dev.waymark.roadmap.steering;

import dev.waymark.pictures.Picture;
import dev.waymark.rest.format.WrittenView;
import dev.waymark.rest.html.Html;
import dev.waymark.rest.html.HtmlPage;
import dev.waymark.roadmap.prioritising.priority.IndexMapPicture;
import dev.waymark.roadmap.prioritising.priority.IndexMapView;
import dev.waymark.roadmap.roadmap.RoadmapPicture;
import dev.waymark.roadmap.roadmap.RoadmapView;
import dev.waymark.roadmap.roadmap.contents.OmittedCandidate;
import dev.waymark.roadmap.roadmap.contents.RoadmapItem;
import dev.waymark.roadmap.steering.PaperChangesView.PaperChangeView;
import dev.waymark.roadmap.steering.PaperChangesView.PaperRankChangeView;
import dev.waymark.roadmap.steering.number.InWords;
import dev.waymark.roadmap.steering.number.KeyNumberView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The steering paper as a page. Each picture is drawn twice, for paper and for a phone, of which one is shown.
final class SteeringPaperPage implements WrittenView<SteeringPaperView> {

    /// A4 less its margins, at 96 pixels an inch.
    private static final int WIDE = 680;

    /// As high as wide, it leaves room for its legend on the page.
    private static final int SQUARE = 560;

    private static final int NARROW = 328;

    /// Of what is in and of what is left out, by priority.
    private static final int MAIN_CANDIDATES = 10;

    @Override
    public HtmlPage of(SteeringPaperView paper) {
        return new HtmlPage(
                PaperWords.heading(paper.cycle()),
                PaperStyle.RULES,
                List.of(
                        Html.of("header", List.of(Html.of("h1", PaperWords.heading(paper.cycle())), about(paper))),
                        Html.of("main")
                                .holding(decisions(paper))
                                .holding(numbers(paper))
                                .holding(pain(paper))
                                .holding(indexMap(paper))
                                .holding(roadmap(paper))
                                .holding(changes(paper.changes()))
                                .holding(glossary()),
                        Html.of("footer")
                                .holding(Html.of("p", PaperWords.CHECKING)
                                        .as("quiet")
                                        .holding(Html.link(
                                                "/v1/cycles/%s/steering-paper?format=json".formatted(paper.cycleId()),
                                                "readSteeringPaper")))));
    }

    private static Html about(SteeringPaperView paper) {
        return Html.of("div")
                .holding(
                        terms(
                                List.of("Written on", "For", "Cycle"),
                                List.of(
                                        InWords.day(paper.writtenOn()),
                                        "%s (%s)".formatted(paper.writtenFor(), String.join(", ", paper.roles())),
                                        "%s, begins on %s, now %s"
                                                .formatted(
                                                        paper.cycle(), InWords.day(paper.startsOn()), paper.stage()))),
                        Html.of("p", PaperWords.READER).as("quiet"));
    }

    private static Html section(String title, List<Html> content) {
        return Html.of("section", List.of(Html.of("h2", title))).holding(content);
    }

    private static Html decisions(SteeringPaperView paper) {
        var content = new ArrayList<Html>();
        content.add(
                paper.decisions().isEmpty()
                        ? Html.of("p", PaperWords.NO_DECISIONS)
                        : Html.of(
                                "ol",
                                paper.decisions().stream()
                                        .map(SteeringPaperPage::decision)
                                        .toList()));
        if (paper.decisionsWithheld() != null) {
            content.add(Html.of("p", paper.decisionsWithheld()));
        }
        return section(PaperWords.DECISIONS, content);
    }

    private static Html decision(PaperDecisionView decision) {
        var since = decision.since();
        var waiting = since == null || decision.days() == null
                ? ""
                : " Waits since %s (%s).".formatted(InWords.day(since), InWords.counted(decision.days(), "day"));
        return Html.of("li")
                .holding(
                        Html.of("p", decision.question()).as("question"),
                        Html.of("p", decision.reason() + waiting),
                        source("Decided by", decision.operation(), decision.path(), ""));
    }

    private static Html numbers(SteeringPaperView paper) {
        return section(
                PaperWords.NUMBERS,
                List.of(Html.of(
                                "ol",
                                paper.numbers().stream()
                                        .map(SteeringPaperPage::number)
                                        .toList())
                        .as("numbers")));
    }

    private static Html number(KeyNumberView number) {
        return Html.of("li")
                .holding(
                        Html.of("h3", number.title()),
                        Html.of("p", number.shown()).as("value"),
                        Html.of("p", number.reason()),
                        Html.of("p", number.meaning()).as("quiet"),
                        source(
                                "From",
                                number.operation(),
                                number.path(),
                                "; method: “%s”.".formatted(number.method())));
    }

    private static Html source(String verb, String operation, String path, String after) {
        return Html.of("p", verb + " ")
                .as("quiet")
                .holding(Html.link(path, operation))
                .saying(after);
    }

    private static Html pain(SteeringPaperView paper) {
        var pain = paper.pain();
        return section(
                PaperWords.PAIN,
                pain == null
                        ? absent(paper.painAbsent())
                        : List.of(
                                figure(new PaperPainPicture().of(pain), WIDE, PaperWords.PAIN_READING),
                                legend(paper.departments().stream()
                                        .map(each -> legendEntry(each.code(), each.name())))));
    }

    private static Html indexMap(SteeringPaperView paper) {
        var map = paper.indexMap();
        return section(
                PaperWords.INDEX_MAP,
                map == null
                        ? absent(paper.indexMapAbsent())
                        : List.of(
                                figure(new IndexMapPicture().of(map), SQUARE, PaperWords.INDEX_MAP_READING),
                                legend(map.places().stream()
                                        .sorted(Comparator.comparing(IndexMapView.PlaceView::code))
                                        .map(each -> legendEntry(each.code(), each.title())))));
    }

    private static Html legend(Stream<Html> entries) {
        return Html.of("ul", entries.toList()).as("legend");
    }

    private static Html legendEntry(String code, String meaning) {
        return Html.of("li").holding(Html.of("strong", code)).saying(" " + meaning);
    }

    private static List<Html> absent(@Nullable String why) {
        return List.of(Html.of("p", why == null ? PaperWords.OTHER_ROLE : why));
    }

    private static Html roadmap(SteeringPaperView paper) {
        var roadmap = paper.roadmap();
        return section(
                PaperWords.ROADMAP,
                roadmap == null
                        ? List.of(Html.of("p", PaperWords.NO_ROADMAP))
                        : List.of(
                                figure(new RoadmapPicture().of(roadmap), WIDE, PaperWords.ROADMAP_READING),
                                Html.of("h3", PaperWords.CHOSEN),
                                chosen(roadmap),
                                Html.of("h3", PaperWords.OMITTED),
                                omitted(roadmap)));
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

    private static Html changes(PaperChangesView changes) {
        var content = new ArrayList<Html>();
        content.add(Html.of("p", changes.reason()));
        if (!changes.numbers().isEmpty()) {
            content.add(table(
                    "The ten numbers",
                    List.of("Number", "Then", "Now", "Difference"),
                    changes.numbers().stream().map(SteeringPaperPage::cells).toList()));
        }
        if (!changes.painPoints().isEmpty()) {
            content.add(table(
                    "Ranks of the pain points",
                    List.of("Pain point", "Then", "Now"),
                    changes.painPoints().stream().map(SteeringPaperPage::cells).toList()));
        }
        return section(PaperWords.CHANGES, content);
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

    private static Html table(String caption, List<String> heads, List<List<String>> rows) {
        return Html.of("table")
                .as("stacked")
                .holding(
                        Html.of("caption", caption),
                        Html.of(
                                "thead",
                                List.of(Html.of(
                                        "tr",
                                        heads.stream()
                                                .map(head -> Html.of("th", head).with("scope", "col"))
                                                .toList()))),
                        Html.of(
                                "tbody",
                                rows.stream().map(row -> row(heads, row)).toList()));
    }

    private static Html row(List<String> heads, List<String> cells) {
        var row = new ArrayList<Html>();
        row.add(Html.of("th", cells.getFirst()).with("scope", "row"));
        for (var column = 1; column < cells.size(); column++) {
            row.add(Html.of("td", cells.get(column)).with("data-label", heads.get(column)));
        }
        return Html.of("tr", row);
    }

    private static Html glossary() {
        return section(
                PaperWords.WORDS,
                List.of(terms(
                        PaperWords.GLOSSARY.stream().map(PaperWords.Word::word).toList(),
                        PaperWords.GLOSSARY.stream()
                                .map(PaperWords.Word::meaning)
                                .toList())));
    }

    private static Html terms(List<String> terms, List<String> meanings) {
        var list = new ArrayList<Html>();
        for (var i = 0; i < terms.size(); i++) {
            list.add(Html.of("dt", terms.get(i)));
            list.add(Html.of("dd", meanings.get(i)));
        }
        return Html.of("dl", list).as("facts");
    }

    private static Html figure(Picture picture, int wide, String reading) {
        return Html.of("figure")
                .holding(
                        Html.of("div").as("wide").showing(picture, wide),
                        Html.of("div").as("narrow").showing(picture, NARROW),
                        Html.of("figcaption", reading).as("quiet"));
    }
}
