package dev.waymark.roadmap.steering;

import dev.waymark.rest.format.WrittenView;
import dev.waymark.rest.html.Html;
import dev.waymark.rest.html.HtmlPage;
import dev.waymark.roadmap.prioritising.priority.IndexMapPicture;
import dev.waymark.roadmap.prioritising.priority.IndexMapView;
import dev.waymark.roadmap.steering.number.InWords;
import dev.waymark.roadmap.steering.number.KeyNumberView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The steering paper as a page. Each picture is drawn twice, for paper and for a phone, of which one is shown.
final class SteeringPaperPage implements WrittenView<SteeringPaperView> {

    /// As high as wide, it leaves room for its legend on the page.
    private static final int SQUARE = 560;

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
                                .holding(PaperRoadmapSection.of(paper.roadmap()))
                                .holding(PaperChangesSection.of(paper.changes()))
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
                        PaperElements.terms(
                                List.of("Written on", "For", "Cycle"),
                                List.of(
                                        InWords.day(paper.writtenOn()),
                                        "%s (%s)".formatted(paper.writtenFor(), String.join(", ", paper.roles())),
                                        "%s, begins on %s, now %s"
                                                .formatted(
                                                        paper.cycle(), InWords.day(paper.startsOn()), paper.stage()))),
                        Html.of("p", PaperWords.READER).as("quiet"));
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
        return PaperElements.section(PaperWords.DECISIONS, content);
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
                        PaperElements.source("Decided by", decision.operation(), decision.path(), ""));
    }

    private static Html numbers(SteeringPaperView paper) {
        return PaperElements.section(
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
                        PaperElements.source(
                                "From",
                                number.operation(),
                                number.path(),
                                "; method: “%s”.".formatted(number.method())));
    }

    private static Html pain(SteeringPaperView paper) {
        var pain = paper.pain();
        return PaperElements.section(
                PaperWords.PAIN,
                pain == null
                        ? PaperElements.absent(paper.painAbsent())
                        : List.of(
                                PaperElements.figure(
                                        new PaperPainPicture().of(pain), PaperElements.WIDE, PaperWords.PAIN_READING),
                                PaperElements.legend(paper.departments().stream()
                                        .map(each -> PaperElements.legendEntry(each.code(), each.name())))));
    }

    private static Html indexMap(SteeringPaperView paper) {
        var map = paper.indexMap();
        return PaperElements.section(
                PaperWords.INDEX_MAP,
                map == null
                        ? PaperElements.absent(paper.indexMapAbsent())
                        : List.of(
                                PaperElements.figure(
                                        new IndexMapPicture().of(map), SQUARE, PaperWords.INDEX_MAP_READING),
                                PaperElements.legend(map.places().stream()
                                        .sorted(Comparator.comparing(IndexMapView.PlaceView::code))
                                        .map(each -> PaperElements.legendEntry(each.code(), each.title())))));
    }

    private static Html glossary() {
        return PaperElements.section(
                PaperWords.WORDS,
                List.of(PaperElements.terms(
                        PaperWords.GLOSSARY.stream().map(PaperWords.Word::word).toList(),
                        PaperWords.GLOSSARY.stream()
                                .map(PaperWords.Word::meaning)
                                .toList())));
    }
}
