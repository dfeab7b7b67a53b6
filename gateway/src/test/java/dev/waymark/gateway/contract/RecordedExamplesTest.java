package dev.waymark.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// The recorded examples are those of the document's bodies and are true to each other. That they fit their schemas is
/// judged by Spectral and Redocly.
class RecordedExamplesTest {

    private static final Path RECORDED = Path.of("openapi/examples.json");
    private static final Path MERGED = Path.of("target/classes/META-INF/waymark/openapi.json");
    private static final Path EXCEPTIONS = Path.of("src/test/resources/not-shown-by-examples.properties");
    private static final Map<String, String> LAST_TIMES = Map.of(
            "PUBLISHED", "publishedAt",
            "CLOSED", "closedAt",
            "SUCCEEDED", "finishedAt",
            "ENDED", "endedAt",
            "REFUSED", "endedAt");
    private static final Set<String> EARLY_STATES = Set.of("DRAFT", "OPEN", "QUEUED", "REQUESTED", "APPROVED");
    private static final int USUAL_LENGTH = 2_000;
    private static final int GREATEST_LENGTH = 20_000;

    private final JsonNode recorded = read(RECORDED);

    @Test
    void everyBodyHasAnExampleAndEveryExampleABody() {
        var bodies = new TreeMap<String, Set<String>>();
        read(MERGED)
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    var ofOperation = new TreeSet<String>();
                    if (operation.has("requestBody")) {
                        ofOperation.add("request");
                    }
                    if (answersJson(operation)) {
                        ofOperation.add("response");
                    }
                    if (!ofOperation.isEmpty()) {
                        bodies.put(operation.path("operationId").asText(), ofOperation);
                    }
                }));
        var examples = new TreeMap<String, Set<String>>();
        recorded.properties().forEach(example -> {
            var names = new TreeSet<String>();
            example.getValue().fieldNames().forEachRemaining(names::add);
            examples.put(example.getKey(), names);
        });

        assertThat(examples)
                .as("The operations have changed. Record their examples again: ExamplesIT of the suite's tests with"
                        + " -Dwaymark.examples.update.")
                .isEqualTo(bodies);
    }

    private static boolean answersJson(JsonNode operation) {
        return operation.path("responses").properties().stream()
                .anyMatch(response -> response.getKey().startsWith("2")
                        && response.getValue().path("content").has("application/json"));
    }

    @Test
    void anIdOfAnotherThingIsTheIdInAnExampleOfThatThing() throws IOException {
        var shown = new HashSet<String>();
        inResponses((place, value) -> {
            if (place.endsWith("/id")) {
                shown.add(value.asText());
            }
        });
        var exceptions = exceptions();
        var used = new TreeSet<String>();
        var unknown = new TreeSet<String>();
        inResponses((place, value) -> {
            var property = place.replaceAll("(/\\d+)+$", "").replaceAll(".*/", "");
            if (value.isTextual() && property.matches(".*Ids?") && !shown.contains(value.textValue())) {
                var everywhere = "*." + property;
                var listed =
                        exceptions.containsKey(everywhere) ? everywhere : place.replaceAll("/.*", "") + "." + property;
                (exceptions.containsKey(listed) ? used : unknown).add(listed);
            }
        });

        assertThat(shown).hasSizeGreaterThan(50);
        assertThat(unknown).isEmpty();
        assertThat(used).isEqualTo(exceptions.stringPropertyNames());
        assertThat(exceptions.values()).noneMatch(reason -> reason.toString().isBlank());
    }

    @Test
    void aDraftIsNotPublishedAndWhatHasEndedSaysWhen() {
        var ended = new TreeSet<String>();
        inResponses((place, thing) -> {
            var state = thing.path("state").asText();
            if (EARLY_STATES.contains(state)) {
                assertThat(LAST_TIMES.values()).as(place).noneMatch(thing::hasNonNull);
            }
            if (LAST_TIMES.containsKey(state)) {
                ended.add(state);
                assertThat(thing.hasNonNull(LAST_TIMES.get(state))).as(place).isTrue();
            }
        });

        assertThat(ended).isEqualTo(LAST_TIMES.keySet());
    }

    @Test
    void theTimesOfAThingAreInTheOrderOfItsLife() {
        var compared = new HashSet<String>();
        inResponses((place, thing) -> {
            for (var pair : List.of(
                    List.of("createdAt", "updatedAt"),
                    List.of("openedAt", "closedAt"),
                    List.of("proposedAt", "publishedAt"),
                    List.of("requestedAt", "decidedAt"),
                    List.of("startedAt", "finishedAt"))) {
                if (thing.hasNonNull(pair.getFirst()) && thing.hasNonNull(pair.getLast())) {
                    compared.add(pair.getLast());
                    assertThat(time(thing, pair.getLast())).as(place).isAfterOrEqualTo(time(thing, pair.getFirst()));
                }
            }
        });

        assertThat(compared).hasSize(5);
    }

    private static Instant time(JsonNode thing, String property) {
        return Instant.parse(thing.path(property).asText());
    }

    @Test
    void aMondayIsAMonday() {
        assertThat(recorded.findValuesAsText("monday"))
                .isNotEmpty()
                .allMatch(day -> LocalDate.parse(day).getDayOfWeek() == DayOfWeek.MONDAY);
    }

    @Test
    void nothingTellsOfTheMachineOrOfASignIn() {
        assertThat(recorded.toString())
                .doesNotContain("127.0.0.1", "localhost", "http://", "Bearer", "eyJ", "/home/", "/tmp/");
    }

    @Test
    void mostAreShort() {
        var lengths = recorded.valueStream()
                .map(example -> example.toString().length())
                .toList();

        assertThat(lengths).allMatch(length -> length < GREATEST_LENGTH);
        assertThat(lengths.stream().filter(length -> length > USUAL_LENGTH)).hasSizeLessThan(lengths.size() / 8);
    }

    private void inResponses(BiConsumer<String, JsonNode> reader) {
        recorded.properties()
                .forEach(example -> walk(example.getKey(), example.getValue().path("response"), reader));
    }

    private static void walk(String place, JsonNode node, BiConsumer<String, JsonNode> reader) {
        reader.accept(place, node);
        node.properties().forEach(property -> walk(place + "/" + property.getKey(), property.getValue(), reader));
        for (var index = 0; node.isArray() && index < node.size(); index++) {
            walk(place + "/" + index, node.get(index), reader);
        }
    }

    private static Properties exceptions() throws IOException {
        var exceptions = new Properties();
        try (var reader = Files.newBufferedReader(EXCEPTIONS)) {
            exceptions.load(reader);
        }
        return exceptions;
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
