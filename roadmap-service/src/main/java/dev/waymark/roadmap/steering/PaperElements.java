package dev.waymark.roadmap.steering;

import dev.waymark.pictures.Picture;
import dev.waymark.rest.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the sections of the paper consist of.
final class PaperElements {

    /// A4 less its margins, at 96 pixels an inch.
    static final int WIDE = 680;

    private static final int NARROW = 328;

    private PaperElements() {}

    static Html section(String title, List<Html> content) {
        return Html.of("section", List.of(Html.of("h2", title))).holding(content);
    }

    static Html source(String verb, String operation, String path, String after) {
        return Html.of("p", verb + " ")
                .as("quiet")
                .holding(Html.link(path, operation))
                .saying(after);
    }

    /// A picture, drawn for paper and for a phone.
    static Html figure(Picture picture, int wide, String reading) {
        return Html.of("figure")
                .holding(
                        Html.of("div").as("wide").showing(picture, wide),
                        Html.of("div").as("narrow").showing(picture, NARROW),
                        Html.of("figcaption", reading).as("quiet"));
    }

    static Html legend(Stream<Html> entries) {
        return Html.of("ul", entries.toList()).as("legend");
    }

    static Html legendEntry(String code, String meaning) {
        return Html.of("li").holding(Html.of("strong", code)).saying(" " + meaning);
    }

    /// In place of what the reader may not see, or what is not there.
    static List<Html> absent(@Nullable String why) {
        return List.of(Html.of("p", why == null ? PaperWords.OTHER_ROLE : why));
    }

    static Html terms(List<String> terms, List<String> meanings) {
        var list = new ArrayList<Html>();
        for (var i = 0; i < terms.size(); i++) {
            list.add(Html.of("dt", terms.get(i)));
            list.add(Html.of("dd", meanings.get(i)));
        }
        return Html.of("dl", list).as("facts");
    }

    static Html table(String caption, List<String> heads, List<List<String>> rows) {
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
}
