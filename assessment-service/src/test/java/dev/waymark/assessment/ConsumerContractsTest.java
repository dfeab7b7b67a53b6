package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the other services expect of this one, as their own tests have written it down: everything that they agreed on
/// is answered, in the same form. More may be answered.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ConsumerContractsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CONSUMERS = List.of("initiative-service", "roadmap-service");

    static Stream<Path> contracts() {
        return CONSUMERS.stream().flatMap(ConsumerContractsTest::contractsOf);
    }

    private static Stream<Path> contractsOf(String consumer) {
        var folder = Path.of("..", consumer, "src/test/resources/contracts/assessment-service");
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException missing) {
            throw new IllegalStateException("there are no contracts of " + consumer, missing);
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aConsumerGetsWhatWasAgreedOn(Path file) throws IOException {
        var contract = JSON.readTree(file.toFile());
        var menu = rankedMenu();
        var cycle = menu.cycle;
        var path = contract.at("/request/path")
                .asText()
                .replace("{cycleId}", cycle.id)
                .replace("/v1/sources/{source}", menu.source);

        var answer = cycle.lead.get(path);

        assertThat(answer.statusCode())
                .isEqualTo(contract.at("/response/status").asInt());
        var agreed = contract.path(contract.has("lastResponse") ? "lastResponse" : "response");
        assertSameForm("", agreed.path("body"), JSON.readTree(answer.asString()));
    }

    private static void acceptAGain(SampleMenu menu, String painPoint) {
        menu.describeSource("DROP");
        new SampleCrm(menu).loseFor(painPoint);
        String suggestion = menu.cycle.lead.get(menu.cycle.path("/suggestions")).path("items[0].id");
        menu.cycle
                .lead
                .post(
                        menu.cycle.path("/suggestions/%s/decision".formatted(suggestion)),
                        "{\"verdict\": \"ACCEPTED\", \"reason\": \"Invented\"}")
                .then()
                .statusCode(201);
    }

    private static SampleMenu rankedMenu() {
        var menu = new SampleMenu();
        var cycle = menu.cycle;
        var voters = Stream.of("ada", "ben", "cora", "dan")
                .map(name -> cycle.stakeholder(name, menu.department, "STAKEHOLDER"))
                .toList();
        var touchpoint = menu.touchpoint("Hotline");
        cycle.basic(touchpoint, 9);
        menu.journey("Moving house", true, touchpoint);
        var first = painPoint(menu, "A", touchpoint);
        var second = painPoint(menu, "B", touchpoint);
        acceptAGain(menu, first);
        cycle.lead
                .patch("/v1/pain-points/" + painPoint(menu, "C", touchpoint), "{\"archived\": true}")
                .then()
                .statusCode(200);
        var round = cycle.openRound();
        // each pain point is first for somebody, so that each has contributions
        voters.forEach(voter -> voter.put(
                        "/v1/ranking-rounds/%s/ballot".formatted(round),
                        "{\"tiers\": [[\"%s\"], [\"%s\"]]}"
                                .formatted(
                                        voter == voters.getFirst() ? second : first,
                                        voter == voters.getFirst() ? first : second))
                .then()
                .statusCode(201));
        cycle.lead.post("/v1/ranking-rounds/%s/closure".formatted(round)).then().statusCode(201);
        for (var kind : List.of("EXPECTATION", "DELIVERY")) {
            measured(cycle, kind);
        }
        cycle.lead.put(cycle.path("/trend-assumption"), """
                {"expectationGrowth": 0.1, "deliveryChange": 1, "source": "Invented"}""").then().statusCode(201);
        cycle.lead.create(cycle.path("/steering-decisions"), """
                {"title": "Go on", "kind": "WAIVER", "askedOn": "2026-10-01"}""");
        return menu;
    }

    private static void measured(SampleCycle cycle, String kind) {
        cycle.lead.create(cycle.path("/measurements"), """
                {"kind": "%s", "value": 62, "measuredOn": "2026-10-01", "source": "Invented"}""".formatted(kind));
    }

    private static String painPoint(SampleMenu menu, String title, String touchpoint) {
        return menu.cycle.lead.create(
                menu.cycle.path("/pain-points"), """
                {"title": "%s", "description": "Invented", "touchpointIds": ["%s"], "departmentIds": ["%s"]}""".formatted(title, touchpoint, menu.department));
    }

    private static void assertSameForm(String place, JsonNode agreed, JsonNode answered) {
        assertThat(answered.getNodeType()).as(place).isEqualTo(agreed.getNodeType());
        agreed.properties()
                .forEach(property -> assertSameForm(
                        place + "/" + property.getKey(), property.getValue(), answered.path(property.getKey())));
        if (agreed.isArray() && !agreed.isEmpty()) {
            assertThat(answered).as(place).isNotEmpty();
            answered.forEach(item -> assertSameForm(place + "/-", agreed.get(0), item));
        }
    }
}
