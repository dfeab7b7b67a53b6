package dev.waymark.assessment.pain.ranking;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An open round's ballots are sealed: what anybody but its owner can see does not depend on how a ballot ranks.
///
/// Every GET of the service's own document and the refused writes around a ballot are made by readers of every role,
/// before and after one voter turns their ballot round. Whatever a read path let through, a sum, an order, an entity
/// tag, a wording, would differ.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SealedRoundTest {

    private static final List<String> ROLES =
            List.of("programme-lead", "steering", "viewer", "integrator", "access-admin", "auditor", "stakeholder");

    private SampleCycle cycle;
    private String round;
    private String ballot;
    private Api kim;
    private Api jon;
    private Api mia;
    private Api eva;
    private ReadPaths paths;

    @BeforeEach
    void openARound() {
        cycle = new SampleCycle();
        for (int i = 0; i < 8; i++) {
            cycle.painPoint("P" + i);
        }
        var department = cycle.department("IT");
        kim = cycle.stakeholder("kim", department, "DRIVER");
        jon = cycle.stakeholder("jon", department, "STAKEHOLDER");
        mia = cycle.stakeholder("mia", department, "STAKEHOLDER");
        eva = cycle.stakeholder("eva", department, "STAKEHOLDER");
        cycle.stakeholder("olga", department, "OBSERVER");
        round = cycle.openRound();
        ballot = "/v1/ranking-rounds/%s/ballot".formatted(round);
        var kimsEnrolment = cycle.lead
                .get(cycle.path("/stakeholders"))
                .jsonPath()
                .getString("items.find { it.displayName == 'kim' }.id");
        paths = ReadPaths.ofRunningService(Map.of(
                "cycleId", cycle.id,
                "rankingRoundId", round,
                "departmentId", department,
                "stakeholderId", kimsEnrolment,
                "painPointId", cycle.painPoints.get(5)));
        // Grants are bound to a person by the first request; the lists of grants show it.
        readers().values().forEach(reader -> reader.get("/v1/access/standing"));
    }

    @Test
    void nothingThatOthersSeeDependsOnABallotOrHoldsIt() {
        kim.put(ballot, ranking(5, 2, 6, 0)).then().statusCode(201);
        jon.put(ballot, ranking(1, 3)).then().statusCode(201);
        var before = seen();
        var own = paths.seenBy(kim);
        kim.replace(ballot, ranking(0, 6, 2, 5)).then().statusCode(200);

        assertThat(changed(before, seen())).isEmpty();
        assertThat(paths.seenBy(kim)).isNotEqualTo(own);
        assertThat(before)
                .hasSizeGreaterThan(100)
                .allSatisfy((request, answer) ->
                        assertThat(givesAway(answer)).as(request).isFalse());
        assertThat(own.values()).anyMatch(this::givesAway);
    }

    @Test
    void totalsAppearWithTheClosingAndNotBefore() {
        var pain = "/v1/ranking-rounds/%s/organisational-pain".formatted(round);
        kim.put(ballot, ranking(5, 2, 6, 0)).then().statusCode(201);
        jon.put(ballot, ranking(1, 3)).then().statusCode(201);
        mia.put(ballot, ranking(5, 3, 1)).then().statusCode(201);
        eva.put(ballot, ranking(5, 2, 1)).then().statusCode(201);
        for (var reader : List.of("programme-lead", "steering", "viewer", "auditor")) {
            refused(Api.as("walker", reader).get(pain), 409, "round-open");
        }
        refused(mia.get(pain), 409, "round-open");
        cycle.lead.post("/v1/ranking-rounds/%s/closure".formatted(round)).then().statusCode(201);
        for (var reader : List.of("programme-lead", "steering", "viewer", "auditor")) {
            assertThat(givesAway(Api.as("walker", reader).get(pain).asString())).isTrue();
        }
        refused(jon.get(pain.replace(round, cycle.id)), 404, "not-found");
        assertThat(jon.get(pain).statusCode()).isEqualTo(200);
    }

    /// What is not seen as before, but for the audit trail, which grows by every change and by what is refused to these
    /// readers.
    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(entry -> !entry.getKey().contains("/v1/audit/"))
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .map(entry -> "%s: %s%nwas %s".formatted(entry.getKey(), entry.getValue(), before.get(entry.getKey())))
                .toList();
    }

    /// What everybody but Kim sees: by each GET, and by trying to write what is not theirs to write.
    private Map<String, String> seen() {
        return readers().entrySet().stream()
                .flatMap(reader -> Stream.concat(
                                paths.seenBy(reader.getValue()).entrySet().stream(),
                                triedBy(reader.getKey(), reader.getValue()))
                        .map(answer -> Map.entry(reader.getKey() + " " + answer.getKey(), answer.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, Api> readers() {
        var readers = ROLES.stream().collect(Collectors.toMap(role -> role, role -> Api.as("walker", role)));
        readers.put("another voter", jon);
        readers.put("a voter without a ballot", mia);
        readers.put("observer", Api.as("olga-" + cycle.id, "stakeholder"));
        readers.put("Kim's name without the role", Api.as("kim-" + cycle.id, "viewer"));
        return readers;
    }

    private Stream<Map.Entry<String, String>> triedBy(String name, Api reader) {
        var closing = "/v1/ranking-rounds/%s/closure".formatted(round);
        var mayVote = name.contains("voter");
        var mayClose = name.equals("programme-lead");
        return Stream.of(
                        mayVote ? null : Map.entry("PUT", reader.put(ballot, ranking(4))),
                        mayVote ? Map.entry("PUT of nonsense", reader.put(ballot, "{\"tiers\": [[\"x\"]]}")) : null,
                        mayClose ? null : Map.entry("POST", reader.post(closing)))
                .filter(attempt -> attempt != null)
                .map(attempt -> Map.entry(attempt.getKey(), ReadPaths.written(attempt.getValue())));
    }

    /// Whether a text has two pain points next to each other as Kim's ballot has them and the order of their making has
    /// not, or a number that is a multiple of the points of half a rank, alone or divided among two or three.
    private boolean givesAway(String answer) {
        var ids = ReadPaths.ids(answer).filter(cycle.painPoints::contains).toList();
        for (int place = 1; place < ids.size(); place++) {
            var pair = cycle.painPoints.indexOf(ids.get(place - 1)) + "," + cycle.painPoints.indexOf(ids.get(place));
            if (List.of("5,2", "2,6", "6,0").contains(pair)) {
                return true;
            }
        }
        return ReadPaths.fractions(answer)
                .map(fraction -> fraction * 7 * 6 / 50)
                .anyMatch(units -> Math.abs(units - Math.rint(units)) < 1e-6);
    }

    private String ranking(int... painPoints) {
        return Arrays.stream(painPoints)
                .mapToObj(cycle.painPoints::get)
                .map("[\"%s\"]"::formatted)
                .collect(Collectors.joining(",", "{\"tiers\": [", "]}"));
    }
}
