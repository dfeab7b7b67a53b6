package dev.waymark.suite;

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
    private static final Map<String, String> DRAWN = new TreeMap<>(Map.of(
            "climate", "/v1/cycles/{cycleId}/climate",
            "index-map", "/v1/cycles/{cycleId}/index-map",
            "organisational-pain", "/v1/cycles/{cycleId}/organisational-pain",
            "roadmap", "/v1/cycles/{cycleId}/published-roadmap",
            "valuation", "/v1/initiatives/{initiativeId}/valuation"));

    /// The one of the initiatives that is shown.
    private static final String INITIATIVE = "I05";

    private static final Map<String, String> PICTURES = new TreeMap<>();

    @BeforeAll
    static void theSampleIsDrawn() throws IOException, InterruptedException {
        var suite = RunningSuite.get();
        var cycle = suite.sampleCycle();
        var initiative = suite.as("lea")
                .get("/v1/cycles/%s/initiatives?limit=200".formatted(cycle))
                .jsonPath()
                .getString("items.find { it.code == '%s' }.id".formatted(INITIATIVE));
        DRAWN.forEach((name, path) -> {
            var answer = suite.as("lea")
                    .get("%s?format=svg&width=%d"
                            .formatted(path.replace("{cycleId}", cycle).replace("{initiativeId}", initiative), WIDTH));
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
            assertThat(files.map(file -> file.getFileName().toString()))
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
