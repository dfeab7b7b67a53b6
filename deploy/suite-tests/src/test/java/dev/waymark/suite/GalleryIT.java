package dev.waymark.suite;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pictures of the sample company, as the gateway answers them, are those in `docs/pictures`. After a
/// wanted change, write them again with `-Dwaymark.gallery.update` and look at them.
class GalleryIT {

    private static final Path GALLERY =
            Path.of(System.getProperty("waymark.home")).resolve("docs/pictures");
    private static final int WIDTH = 960;

    /// What is drawn, by the name of its file.
    private static final Map<String, String> DRAWN = new TreeMap<>(Map.ofEntries(
            entry("blind-spots", "/v1/cycles/{cycleId}/blind-spots"),
            entry("category-map", "/v1/cycles/{cycleId}/climate-what-if?climate=-60&picture=category-map"),
            entry("cash-flow", "/v1/initiatives/{initiativeId}/valuation?picture=cash-flow"),
            entry("case-channels", "/v1/cycles/{cycleId}/evidence-summary"),
            entry("climate", "/v1/cycles/{cycleId}/climate"),
            entry("climate-what-if", "/v1/cycles/{cycleId}/climate-what-if?climate=-60"),
            entry("evidence-trend", "/v1/cycles/{cycleId}/evidence-trend"),
            entry("expectation-gap", "/v1/cycles/{cycleId}/expectation-gap"),
            entry("honest-promise", "/v1/roadmaps/{roadmapId}/honest-promise"),
            entry("index-map", "/v1/cycles/{cycleId}/index-map"),
            entry("journey-map", "/v1/journey-minings/{miningId}/journey-map"),
            entry("organisational-pain", "/v1/cycles/{cycleId}/organisational-pain"),
            entry("quality-gaps", "/v1/touchpoints/{touchpointId}/quality-scores"),
            entry("rank-acceptability", "/v1/cycles/{cycleId}/priority-robustness"),
            entry("rank-intervals", "/v1/cycles/{cycleId}/organisational-pain?picture=rank-intervals"),
            entry("roadmap", "/v1/cycles/{cycleId}/published-roadmap"),
            entry("tornado", "/v1/initiatives/{initiativeId}/valuation?picture=tornado"),
            entry("valuation", "/v1/initiatives/{initiativeId}/valuation")));

    private static final String SCORED_TOUCHPOINT = "Call to the 311 line";

    /// The one of the initiatives that is shown.
    private static final String INITIATIVE = "I05";

    private static final Map<String, String> PICTURES = new TreeMap<>();

    @BeforeAll
    static void theSampleIsDrawn() throws IOException, InterruptedException {
        var suite = RunningSuite.get();
        var cycle = suite.sampleCycle();
        var cyclePath = "/v1/cycles/" + cycle;
        var ids = Map.of(
                "{cycleId}", cycle,
                "{initiativeId}",
                        suite.as("lea")
                                .get(cyclePath + "/initiatives?limit=200")
                                .jsonPath()
                                .getString("items.find { it.code == '%s' }.id".formatted(INITIATIVE)),
                "{miningId}",
                        suite.as("lea").get(cyclePath + "/journey-minings").<String>path("items[0].id"),
                "{roadmapId}",
                        suite.as("lea").get(cyclePath + "/published-roadmap").<String>path("id"),
                "{touchpointId}",
                        suite.as("lea")
                                .queryParam("text", SCORED_TOUCHPOINT)
                                .get(cyclePath + "/touchpoints")
                                .<String>path("items[0].id"));
        DRAWN.forEach((name, template) -> {
            var path = template;
            for (var id : ids.entrySet()) {
                path = path.replace(id.getKey(), id.getValue());
            }
            var answer = suite.as("lea")
                    .get("%s%sformat=svg&width=%d".formatted(path, path.contains("?") ? "&" : "?", WIDTH));
            answer.then().statusCode(200);
            PICTURES.put(name + ".svg", answer.asString() + "\n");
        });
        PICTURES.put("README.md", index());
        if (System.getProperty("waymark.gallery.update") != null) {
            Files.createDirectories(GALLERY);
            for (var picture : PICTURES.entrySet()) {
                Files.writeString(GALLERY.resolve(picture.getKey()), picture.getValue());
            }
        }
    }

    @Test
    void theGalleryShowsThePicturesOfTheSample() throws IOException {
        for (var picture : PICTURES.entrySet()) {
            assertThat(Files.readString(GALLERY.resolve(picture.getKey())))
                    .as("%s has changed. If that is wanted, run again with -Dwaymark.gallery.update.", picture.getKey())
                    .isEqualTo(picture.getValue());
        }
    }

    @Test
    void theGalleryShowsNothingElse() throws IOException {
        try (var files = Files.list(GALLERY)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(PICTURES.keySet());
        }
    }

    private static String index() {
        var page = new StringBuilder("""
                # Pictures

                Of the sample company, as `GET …?format=svg&width=%d` answers them; written by a test. They are light or dark as
                your system is.
                """.formatted(WIDTH));
        DRAWN.forEach((name, path) -> page.append("""

                ## %s
                `GET %s`

                ![%s](%s.svg)
                """.formatted(text("title", name), path, text("desc", name), name)));
        return page.toString();
    }

    private static String text(String element, String name) {
        var found = Pattern.compile("<%1$s>(.*?)</%1$s>".formatted(element)).matcher(PICTURES.get(name + ".svg"));
        if (!found.find()) {
            throw new IllegalStateException("%s has no %s".formatted(name, element));
        }
        return found.group(1);
    }
}
