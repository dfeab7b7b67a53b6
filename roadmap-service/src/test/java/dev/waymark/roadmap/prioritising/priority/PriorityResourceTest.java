package dev.waymark.roadmap.prioritising.priority;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.DrawnManners;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.format.Format;
import dev.waymark.roadmap.OptimiserSettings;
import dev.waymark.roadmap.ReadyCycle;
import dev.waymark.roadmap.SampleCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class PriorityResourceTest {

    @Test
    void aPriorityCanBeCheckedByHand() {
        var ready = new ReadyCycle("1000.00");
        var priorities = ready.lead
                .get(ready.cycle.path("/priorities"))
                .then()
                .statusCode(200)
                .extract();
        assertThat(priorities.<List<String>>path("initiatives.code")).containsExactly("A", "B", "D", "C");
        // A relieves half of 225.9 of 600 points of pain and brings 82.11 for 550.
        var relief = 100 * 0.5 * 225.9 / 600;
        var value = 25 + 82.11 / 550 / 0.5 * 25;
        var business = (3 * relief + 2 * 70 + value + 4 * 80) / 10;
        var a = "initiatives.find { it.code == 'A' }.";
        assertThat(priorities.<Float>path(a + "businessIndex.value")).isCloseTo((float) business, within(1e-3f));
        assertThat(priorities.<Float>path(a + "itIndex.value")).isCloseTo(60f, within(1e-3f));
        assertThat(priorities.<Float>path(a + "priority"))
                .isCloseTo((float) (Math.sqrt(business * 60) * 1.02), within(1e-3f));
        assertThat(priorities.<List<Float>>path(a + "businessIndex.contributions.points").stream()
                        .mapToDouble(Float::doubleValue)
                        .sum())
                .isCloseTo(business, within(1e-3));
        assertThat(priorities.<List<String>>path(a + "derivation"))
                .last()
                .asString()
                .startsWith("priority = √(B·T) · fit");
        assertThat(priorities.<Object>path("sampling")).isNull();
    }

    @Test
    void whatIsMissingForAPriorityIsSaid() {
        var ready = new ReadyCycle("1000.00");
        ready.lead
                .get(ready.cycle.path("/priorities"))
                .then()
                .body("initiatives.find { it.code == 'C' }.rank", nullValue())
                .body("initiatives.find { it.code == 'C' }.missing", hasItem(containsString("not priced")))
                .body("initiatives.find { it.code == 'C' }.missing", hasItem(containsString("nobody has rated it yet")))
                .body("initiatives.find { it.code == 'C' }.missing", hasItem(containsString("no fit")));
    }

    @Test
    void aFitWithAWarningMakesAPriorityWithThatWarning() {
        var ready = new ReadyCycle("1000.00");
        var path = ready.cycle.path("/priorities");
        ready.lead.get(path).then().body("initiatives.find { it.code == 'A' }.warnings", equalTo(List.of()));
        ready.cycle.answer(
                "initiative-service",
                "read-initiative-snapshot",
                "/initiative-snapshot",
                body -> ((ObjectNode) body.path("initiatives").path(0))
                        .putArray("fitWarnings")
                        .add("Basics first."));
        ready.lead
                .get(path)
                .then()
                .body("initiatives.find { it.code == 'A' }.warnings", equalTo(List.of("Basics first.")))
                .body("initiatives.find { it.code == 'B' }.warnings", equalTo(List.of()));
    }

    @Test
    void theOrderCanBeTestedAgainstOtherWeights() {
        var ready = new ReadyCycle("1000.00");
        var robust = ready.lead
                .get(ready.cycle.path("/priorities?robustness=true"))
                .then()
                .statusCode(200)
                .extract();
        assertThat(robust.<Integer>path("sampling.draws")).isEqualTo(10_000);
        var shares = robust.<List<Map<String, Number>>>path("initiatives.robustness.findAll { it != null }");
        assertThat(shares).hasSize(3);
        assertThat(shares.stream()
                        .mapToDouble(each -> each.get("first").doubleValue())
                        .sum())
                .isCloseTo(1, within(1e-5));
        assertThat(shares)
                .allSatisfy(
                        each -> assertThat(each.get("meanRank").doubleValue()).isBetween(1.0, 3.0));
        var again = ready.lead.get(ready.cycle.path("/priorities?robustness=true"));
        assertThat(again.asString()).isEqualTo(robust.asString());
    }

    @Test
    void theIndexMapPlacesWhatBothSidesHaveJudged() {
        var ready = new ReadyCycle("1000.00");
        ready.lead
                .get(ready.cycle.path("/index-map"))
                .then()
                .statusCode(200)
                .body("threshold", equalTo(50f))
                .body("places.code", equalTo(List.of("A", "B", "D")))
                .body("places.layer", equalTo(List.of(1, 2, 3)))
                .body("places[0].medianNetPresentValue", equalTo(Map.of("amount", "86.76", "currency", "EUR")))
                .body("places[0].category", equalTo("GROWTH"))
                .body("places.quadrant", equalTo(List.of("AGREED", "AGREED", "IT_PULL")))
                .body("unplaced.code", equalTo(List.of("C")))
                .body("agreement", nullValue());
    }

    /// Business: (3·75 + 3·57.5 + 2·57.5 + 2·0 + 1·37.5)/11 = 50. IT: (4·80 + 3·45 + 5·40)/12 = (4·40 + 3·65 + 5·60)/12
    /// =
    /// 655/12. Ranks of B are 2.5, 1, 4, 2.5, those of T are 3.5, 2, 1, 3.5: Spearman's ρ is −1.5/4.5.
    @Test
    void whatTiesOnPaperTiesOnTheMapAndInTheOrder() {
        var cycle = new SampleCycle();
        cycle.answer(
                "initiative-service",
                "read-initiative-snapshot",
                "/initiative-snapshot",
                body -> body.path("initiatives").forEach(each -> ((ObjectNode) each).put("fit", 1)));
        var business = criteria(cycle, "BUSINESS", 3, 3, 2, 2, 1);
        var it = criteria(cycle, "IT", 4, 3, 5);
        rate(cycle, cycle.ben, 'A', business, 75, 57.5, 57.5, 0, 37.5);
        rate(cycle, cycle.ida, 'A', it, 80, 45, 40);
        rate(cycle, cycle.ben, 'B', business, 20, 20, 20, 20, 20);
        rate(cycle, cycle.ida, 'B', it, 20, 20, 20);
        rate(cycle, cycle.ben, 'C', business, 80, 80, 80, 80, 80);
        rate(cycle, cycle.ida, 'C', it, 10, 10, 10);
        rate(cycle, cycle.ben, 'D', business, 50, 50, 50, 50, 50);
        rate(cycle, cycle.ida, 'D', it, 40, 65, 60);

        cycle.lead
                .get(cycle.path("/index-map"))
                .then()
                .body("places.code", equalTo(List.of("A", "D", "C", "B")))
                .body("places.layer", equalTo(List.of(1, 1, 1, 2)))
                .body("places.quadrant", equalTo(List.of("AGREED", "AGREED", "BUSINESS_PULL", "PARK")))
                .body(containsString("\"businessIndex\":50.0,\"itIndex\":54.583333333,"))
                .body(containsString("\"agreement\":-0.333333333,"));
        var priorities = cycle.lead.get(cycle.path("/priorities")).jsonPath();
        assertThat(priorities.getList("initiatives.code")).containsExactly("A", "D", "C", "B");
        assertThat(priorities.getList("initiatives.rank")).containsExactly(1, 1, 3, 4);
    }

    @Test
    void theIndexMapIsAlsoAPicture() {
        var ready = new ReadyCycle("1000.00");
        assertThat(DrawnManners.pictureOf(ready.lead, ready.cycle.path("/index-map")))
                .contains(
                        "<desc>3 of 4 initiatives have both indices. Both sides want 2 of them, only business 0, only IT 1,")
                .contains(", growth, median net present value 86.76 EUR, layer 1</title>");
    }

    @Test
    void whatWouldGiveAwayAPriceIsInNoPictureEither() {
        var ready = new ReadyCycle("1000.00");
        var drawn = ready.cycle.path("/index-map?format=svg");
        assertThat(ready.lead.get(drawn).asString()).contains(">B</text>");
        assertThat(ready.cycle.ben.get(drawn).asString())
                .contains("<desc>2 of 4 initiatives have both indices.", ">A</text>")
                .doesNotContain(">B</text>");
        refused(ready.cycle.stranger.get(drawn), 404, "not-found");
    }

    /// The lead reads B's price, a rater does not: neither the median nor what it would give away is in the file.
    @Test
    void whatWouldGiveAwayAPriceIsInNoFileEither() {
        var ready = new ReadyCycle("1000.00");
        var map = ready.cycle.path("/index-map?format=csv");
        assertThat(ready.lead.get(map).asString())
                .contains(",\"A\",", ",\"B\",", ",86.76,\"EUR\"\r\n")
                .startsWith("initiativeId,code,title,businessIndex,itIndex,quadrant,layer,difference,category,"
                        + "medianNetPresentValue.amount,medianNetPresentValue.currency\r\n");
        assertThat(ready.cycle.ben.get(map).asString()).contains(",\"A\",").doesNotContain(",\"B\",");
        assertThat(csv(ready.lead, ready.cycle.path("/priorities"))).doesNotContain("confidential");
        assertThat(csv(ready.cycle.ben, ready.cycle.path("/priorities"))).contains("confidential");
        refused(ready.cycle.stranger.get(map), 404, "not-found");
    }

    @Test
    void prioritiesAreAlsoAWorkbook() {
        var ready = new ReadyCycle("1000.00");
        var answer = ready.lead.get(ready.cycle.path("/priorities?format=xlsx"));
        answer.then()
                .statusCode(200)
                .contentType(Format.WORKBOOK)
                .header("Content-Disposition", matchesPattern("attachment; filename=\"priorities-[0-9-]{10}[.]xlsx\""));
        assertThat(answer.header("ETag")).isNull();
        // a zip file
        assertThat(answer.asByteArray()).startsWith('P', 'K');
        refused(ready.lead.get(ready.cycle.path("/index-map?format=xlsx")), 400, "invalid-request");
    }

    @Test
    void aFileIsNotSentAgainToWhomHasIt() {
        var ready = new ReadyCycle("1000.00");
        var path = ready.cycle.path("/priorities?format=csv");
        var tag = ready.lead.get(path).header("ETag");
        assertThat(tag)
                .isNotEqualTo(ready.lead.get(ready.cycle.path("/priorities")).header("ETag"));
        ready.lead.request().header("If-None-Match", tag).get(path).then().statusCode(304);
        ready.cycle
                .auditor
                .get("/v1/audit/roadmaps?resource=" + ready.cycle.path("/priorities"))
                .then()
                .body("items.word", equalTo(List.of("EXPORT_BEGUN")));
    }

    private static String csv(Api caller, String path) {
        return caller.request().accept(Format.LINES_OF_VALUES).get(path).asString();
    }

    @Test
    void theSponsorAloneIsNoRater() {
        var cycle = new SampleCycle();
        var need = cycle.criterion(SampleCycle.rated("Need", "BUSINESS", 1));
        cycle.rate(cycle.bea, 'B', need, 100).then().statusCode(201);
        var missing = "unplaced.find { it.code == 'B' }.missing";
        cycle.lead.get(cycle.path("/index-map")).then().body(missing, hasItem(containsString("its sponsor Bea-")));
        cycle.rate(cycle.ben, 'B', need, 50).then().statusCode(201);
        cycle.lead
                .get(cycle.path("/priorities"))
                .then()
                .body("initiatives.find { it.code == 'B' }.businessIndex.value", equalTo(75f))
                .body("initiatives.find { it.code == 'B' }.businessIndex.contributions[0].spread", equalTo(50f));
    }

    @Test
    void whoMayNotSeeAPriceGetsNoIndexThatWouldGiveItAway() {
        var ready = new ReadyCycle("1000.00");
        ready.cycle
                .ben
                .get(ready.cycle.path("/priorities"))
                .then()
                .statusCode(200)
                .body("initiatives.find { it.code == 'B' }.priority", nullValue())
                .body("initiatives.find { it.code == 'B' }.missing", hasItem(containsString("confidential")))
                .body("initiatives.find { it.code == 'D' }.rank", equalTo(2));
        refused(ready.cycle.stranger.get(ready.cycle.path("/index-map")), 404, "not-found");
    }

    @Test
    void withoutTheInitiativeServiceThereIsNoAnswerButAHint() {
        var cycle = new SampleCycle();
        refused(Api.as("busy-lea", "programme-lead").get(cycle.path("/index-map")), 503, "dependency-unavailable")
                .header("Retry-After", "5");
    }

    private static List<String> criteria(SampleCycle cycle, String side, double... weights) {
        return Arrays.stream(weights)
                .mapToObj(weight ->
                        cycle.criterion(SampleCycle.rated("%s %s".formatted(side, UUID.randomUUID()), side, weight)))
                .toList();
    }

    private static void rate(SampleCycle cycle, Api rater, char initiative, List<String> criteria, double... scores) {
        var ratings = IntStream.range(0, scores.length)
                .mapToObj(i -> "{\"criterionId\": \"%s\", \"score\": %s}".formatted(criteria.get(i), scores[i]))
                .collect(Collectors.joining(", "));
        rater.put(cycle.initiativePath(initiative, "/rating-sheet"), "{\"ratings\": [%s]}".formatted(ratings))
                .then()
                .statusCode(201);
    }
}
