package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.waymark.local.output.Progress;
import dev.waymark.local.sample.SampleCompany;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The sample company's way through the loop, from sign-in to the published roadmap.
@ExtendWith(AnswersAsDocumented.class)
class JourneyIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final RunningSuite SUITE = RunningSuite.get();
    private static String cycle;

    @BeforeAll
    static void theSampleGoesThroughTheLoop() throws IOException, InterruptedException {
        cycle = SUITE.sampleCycle();
    }

    @Test
    void thePublishedRoadmapExplainsItself() {
        var roadmap = roadmap();
        assertThat(roadmap.getString("state")).isEqualTo("PUBLISHED");
        assertThat(roadmap.getString("status")).isIn("OPTIMAL", "FEASIBLE");
        assertThat(roadmap.getDouble("value")).isPositive().isLessThanOrEqualTo(roadmap.getDouble("bound") + 1e-6);
        assertThat(roadmap.getDouble("value")).isGreaterThanOrEqualTo(roadmap.getDouble("greedyValue"));
        assertThat(roadmap.getList("items.reason", String.class)).isNotEmpty().noneMatch(String::isBlank);
        assertThat(roadmap.getList("omitted")).isNotEmpty();
        assertThat(roadmap.getList("omitted.findAll { it.reasons.empty }")).isEmpty();
        assertThat(roadmap.getList("items.code", String.class)).contains("I04");
    }

    @Test
    void prioritiesAreRankedWithTheirDerivation() {
        var priorities = get("/v1/cycles/%s/priorities".formatted(cycle));
        List<Double> values = priorities.getList("initiatives.findAll { it.priority != null }.priority", Double.class);
        assertThat(values).hasSizeGreaterThanOrEqualTo(20).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void theEvidenceIsThatOfTheRealCases() {
        var evidence = get("/v1/cycles/%s/evidence-summary".formatted(cycle));
        assertThat(evidence.getInt("mappedCases")).isEqualTo(990);
        assertThat(evidence.getInt("departments.find { it.code == 'DOF' }.brokenPromises"))
                .isEqualTo(71);
        assertThat(evidence.getInt("departments.find { it.code == 'NYPD' }.brokenPromises"))
                .isEqualTo(37);
    }

    @Test
    void theDemoShowsItInWordsAndNamesAndSeparatedMoney() throws IOException, InterruptedException {
        var shown = shown(false);

        assertThat(shown)
                .containsPattern("rank +points +DCA +DHS +DOF +DOT +IT +NYPD +others +")
                .contains("DHS     4 ballots  Department of Homeless Services")
                .contains(roadmap().getList("items.title", String.class))
                .contains(roadmap().getList("omitted.title", String.class))
                .containsPattern("\\d{3},\\d{3}\\.\\d{2} USD")
                .doesNotContainPattern("\\d{4,}\\.\\d{2} USD")
                .doesNotContain("{", "√", "Σ");
        assertThat(shown(true))
                .contains("√(B·T)", "Σ_g", "Pot: Citywide change")
                .doesNotContain("{");
    }

    @Test
    void theDemoLetsAPersonInAndTakesItBackAsOftenAsItIsShown() throws IOException, InterruptedException {
        for (var explains : List.of(false, true)) {
            var shown = shown(explains);

            assertThat(shown)
                    .containsPattern("axel +reads what she may do now +[1-9]\\d* operations")
                    .containsPattern(
                            "axel +invites her as viewer of this cycle +sent; the link of the mail works until \\d")
                    .containsPattern(
                            "alma +approves it +approved until \\d{4}-\\d{2}-\\d{2}; Keycloak has given the role")
                    .containsPattern(
                            "axel +approves it himself +refused: You asked for this grant of STEERING yourself")
                    .containsPattern("alma +ends it +ended")
                    .containsPattern("axel +withdraws the invitation +withdrawn");
            assertThat(shown.contains("POST /v1/access/invitations as axel")).isEqualTo(explains);
        }

        var invitations = SUITE.as("aude").get("/v1/access/invitations?address=nora.field@demo.invalid&limit=200");
        assertThat(invitations.jsonPath().getList("items.state"))
                .hasSizeGreaterThanOrEqualTo(2)
                .containsOnly("WITHDRAWN");
        var grants =
                SUITE.as("aude").get("/v1/access/grants?limit=200&subject=" + invitations.path("items[0].subject"));
        assertThat(grants.jsonPath().getList("items.state"))
                .hasSizeGreaterThanOrEqualTo(4)
                .containsOnly("ENDED");
    }

    @Test
    void aFrontEndSignsInShowsThreeViewsAndWatchesAJob() throws IOException {
        Tools.compileFrontEnds();

        var outcome = Tools.node(
                "front-end/check.js",
                Map.of(
                        "WAYMARK_ADDRESS", SUITE.gateway().toString(),
                        "WAYMARK_REALM", SUITE.realm().toString(),
                        "WAYMARK_PASSWORD", "waymark-demo"));

        assertThat(outcome.said()).contains("front end complete");
        outcome.succeeds();
    }

    @Test
    void loadingTwiceChangesNothing() throws IOException, InterruptedException {
        var before = state();
        new SampleCompany(SUITE.sample()).load(SUITE.access(), SUITE.quietly());
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void theSameSnapshotSeedAndLimitGiveTheSameRoadmap() {
        var first = plan("Again 1");
        var second = plan("Again 2");
        assertThat(first.getList("items")).isEqualTo(second.getList("items"));
        assertThat(first.getDouble("value")).isEqualTo(second.getDouble("value"));
        var published = roadmap();
        assertThat(first.getList("items.code")).isEqualTo(published.getList("items.code"));
        assertThat(first.getList("items.start")).isEqualTo(published.getList("items.start"));
        // Other tests compare the sample with what is committed.
        discard(first);
        discard(second);
    }

    @Test
    void nothingIsLostWhenAServiceDies() {
        var before = state();
        SUITE.kill("roadmap-service");
        await().atMost(PATIENCE)
                .until(() -> SUITE.as("lea")
                                .get("/v1/cycles/%s/roadmaps".formatted(cycle))
                                .statusCode()
                        == 200);
        assertThat(state()).isEqualTo(before);
    }

    private static JsonPath plan(String name) {
        var request = roadmapRequest().replace("City services 2027 and 2028", name);
        var job = SUITE.as("lea")
                .contentType("application/json")
                .header("Prefer", "wait=30")
                .body(request)
                .post("/v1/cycles/%s/roadmaps".formatted(cycle));
        assertThat(job.statusCode()).as(job.asString()).isEqualTo(202);
        var path = job.header("Location");
        var result = await().atMost(PATIENCE).until(() -> get(path).getString("result"), Objects::nonNull);
        return get(result);
    }

    private static void discard(JsonPath draft) {
        SUITE.as("lea")
                .header("If-Match", "*")
                .delete("/v1/roadmaps/" + draft.getString("id"))
                .then()
                .statusCode(204);
    }

    private static String roadmapRequest() {
        try {
            var request = Files.readString(SUITE.sample().resolve("roadmap.json"));
            var ids = get("/v1/cycles/%s/initiatives?limit=200".formatted(cycle));
            return request.replace(
                    "\"initiative\": \"I04\"",
                    "\"initiativeId\": \"%s\"".formatted(ids.getString("items.find { it.code == 'I04' }.id")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static JsonPath roadmap() {
        var id = get("/v1/cycles/%s/roadmaps".formatted(cycle)).getString("items.find { it.state == 'PUBLISHED' }.id");
        return get("/v1/roadmaps/" + id);
    }

    /// Everything that a load could change: each list of the document, and the figures of the evidence.
    private static Map<String, List<Object>> state() {
        var state = new TreeMap<String, List<Object>>();
        new PublishedLists(get("/v1/openapi.json")).of(cycle, JourneyIT::items).forEach(state::put);
        state.put(
                "evidence",
                List.of(get("/v1/cycles/%s/evidence-summary".formatted(cycle)).getMap("$")));
        state.put("published", new ArrayList<>(roadmap().getList("items")));
        return state;
    }

    /// Empty where the programme lead may not read the list. A list of few fixed items has no pages and no limit.
    private static List<Map<String, Object>> items(String path) {
        var page = SUITE.as("lea").get(path + "?limit=200");
        var answer = page.statusCode() == 400 ? SUITE.as("lea").get(path) : page;
        return answer.statusCode() == 200 ? answer.jsonPath().getList("items") : List.of();
    }

    private static String shown(boolean explains) throws IOException, InterruptedException {
        var said = new ByteArrayOutputStream();
        var progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), 0);
        new SampleCompany(SUITE.sample()).show(SUITE.unrecorded(), cycle, explains, progress);
        return said.toString(StandardCharsets.UTF_8);
    }

    private static JsonPath get(String path) {
        var answer = SUITE.as("lea").get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }
}
