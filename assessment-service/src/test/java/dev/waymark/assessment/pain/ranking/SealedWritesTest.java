package dev.waymark.assessment.pain.ranking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.SchemaExamples;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// No write that anybody may do while a round is open, nor two of them one after the other, shows or changes somebody
/// else's ballot. Every write of the document is sent by every role, and the same again from the last to the first, so
/// that every ordered pair of writes happens in one round; after each one Kim's ballot is as she cast it, hers alone,
/// and its order stands in no answer.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SealedWritesTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final String NO_SUCH_ID = "00000000-0000-7000-8000-000000000000";

    private SampleCycle cycle;
    private String round;
    private String ballot;
    private Api kim;
    private final Map<String, Api> others = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    /// A write with the words for a failure.
    private record Write(String name, Function<Api, Response> sent) {}

    @BeforeEach
    void castABallot() {
        cycle = new SampleCycle();
        for (int i = 0; i < 8; i++) {
            cycle.painPoint("P" + i);
        }
        var department = cycle.department("IT");
        kim = cycle.stakeholder("kim", department, "DRIVER");
        for (var name : List.of("jon", "mallory")) {
            others.put(name, cycle.stakeholder(name, department, "STAKEHOLDER"));
        }
        for (var role : List.of(
                "programme-lead", "steering", "viewer", "integrator", "access-admin", "auditor", "stakeholder")) {
            others.put(role, Api.as("walker-" + role, role));
        }
        round = cycle.openRound();
        ballot = "/v1/ranking-rounds/%s/ballot".formatted(round);
        kim.put(ballot, ranking(5, 2, 6, 0)).then().statusCode(201);
        others.get("jon").put(ballot, ranking(1, 3)).then().statusCode(201);
        ids.putAll(Map.of(
                "cycleId",
                cycle.id,
                "rankingRoundId",
                round,
                "departmentId",
                department,
                "stakeholderId",
                enrolment("kim"),
                "painPointId",
                cycle.painPoints.get(5)));
    }

    @Test
    void noTwoWritesShowOrChangeTheBallotOfAnother() throws IOException {
        var voters = List.of("jon", "mallory", "stakeholder");
        var own = kim.get(ballot).jsonPath().getMap("");
        var writes = new ArrayList<>(takeovers());
        writes.addAll(ofTheDocument());
        assertThat(writes).hasSizeGreaterThan(50);
        for (var order : List.of(writes, writes.reversed())) {
            for (var write : order) {
                others.forEach((name, caller) ->
                        keepsTheSeal(write.name() + " as " + name, write.sent().apply(caller)));
                assertThat(kim.get(ballot).jsonPath().getMap(""))
                        .as(write.name())
                        .isEqualTo(own);
                voters.forEach(name ->
                        keepsTheSeal("the ballot of " + name, others.get(name).get(ballot)));
            }
        }
        cycle.lead.post("/v1/ranking-rounds/%s/closure".formatted(round)).then().statusCode(201);
        assertThat(kim.get(ballot).jsonPath().getMap("")).isEqualTo(own);
    }

    private void keepsTheSeal(String name, Response answer) {
        assertThat(answer.statusCode()).as(name).isLessThan(500);
        var shown = ReadPaths.ids(answer.asString())
                .map(cycle.painPoints::indexOf)
                .filter(index -> index >= 0)
                .map(String::valueOf)
                .toList();
        var inARow = String.join(" ", shown);
        assertThat(List.of("5 2", "2 6", "6 0")).as(name).noneMatch(inARow::contains);
        assertThat(answer.asString())
                .as(name)
                .doesNotContain("\"stakeholderId\":\"%s\",\"tiers\"".formatted(ids.get("stakeholderId")));
    }

    /// What somebody might try who may change enrolments or has a seat of their own.
    private List<Write> takeovers() {
        var kims = "kim-" + cycle.id;
        var writes = new ArrayList<Write>();
        for (var name : List.of(kims, kims.toUpperCase(Locale.ROOT), " " + kims, "somebody-" + cycle.id)) {
            writes.add(patch("kim", "{\"username\": \"%s\"}".formatted(name)));
            writes.add(patch("mallory", "{\"username\": \"%s\"}".formatted(name)));
            writes.add(new Write(
                    "enrol '%s'".formatted(name),
                    caller -> caller.post(cycle.path("/stakeholders"), """
                    {"departmentId": "%s", "username": "%s", "displayName": "Invented", "jobLevel": "GROUND",
                     "influence": 1, "empowerment":
                     {"mandate": true, "hoursPerCycle": 4, "mayDecide": true, "dataAccess": false}}""".formatted(ids.get("departmentId"), name))));
        }
        for (var role : List.of("OBSERVER", "STEERING", "DRIVER")) {
            writes.add(patch("kim", "{\"governanceRole\": \"%s\"}".formatted(role)));
        }
        writes.add(new Write("a ballot", caller -> written(caller, "put", ballot, ranking(4, 7))));
        writes.add(new Write("an emptied ballot", caller -> written(caller, "put", ballot, "{\"tiers\": []}")));
        writes.add(new Write(
                "a successor",
                caller ->
                        caller.post(cycle.path("/successors"), "{\"name\": \"Next\", \"startsOn\": \"2028-01-01\"}")));
        return writes;
    }

    private Write patch(String person, String patch) {
        return new Write(
                "change of %s's enrolment to %s".formatted(person, patch),
                caller -> written(caller, "patch", "/v1/stakeholders/" + enrolment(person), patch));
    }

    /// Every write of the document with an example as the body, but the one that closes the round.
    private List<Write> ofTheDocument() throws IOException {
        var document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
        var examples = new SchemaExamples(document.at("/components/schemas"));
        var writes = new ArrayList<Write>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var method = operation.getKey();
                    if (List.of("post", "put", "patch", "delete").contains(method)
                            && !path.getKey().endsWith("/closure")) {
                        var filled = PARAMETER
                                .matcher(path.getKey())
                                .replaceAll(parameter -> ids.getOrDefault(parameter.group(1), NO_SUCH_ID));
                        var body = known(examples.ofBody(operation.getValue())
                                .map(Map.Entry::getValue)
                                .orElse("{}"));
                        writes.add(new Write(
                                method + " " + path.getKey(), caller -> written(caller, method, filled, body)));
                    }
                }));
        return writes;
    }

    /// The body with the ids of what is there.
    private String known(String body) {
        var text = body;
        for (var id : ids.entrySet()) {
            text = text.replaceAll("(\"%s\":\")[^\"]*".formatted(id.getKey()), "$1" + id.getValue());
        }
        return text;
    }

    private static Response written(Api caller, String method, String path, String body) {
        var request = caller.request();
        if (!method.equals("post")) {
            Optional.ofNullable(caller.get(path).header("ETag")).ifPresent(tag -> request.header("If-Match", tag));
        }
        if (!method.equals("delete")) {
            request.contentType(method.equals("patch") ? "application/merge-patch+json" : "application/json")
                    .body(body);
        }
        return request.request(method.toUpperCase(Locale.ROOT), path);
    }

    private final Map<String, String> enrolments = new LinkedHashMap<>();

    private String enrolment(String displayName) {
        return enrolments.computeIfAbsent(
                displayName,
                name -> cycle.lead
                        .get(cycle.path("/stakeholders"))
                        .jsonPath()
                        .getString("items.find { it.displayName == '%s' }.id".formatted(name)));
    }

    private String ranking(int... painPoints) {
        var tiers = new ArrayList<String>();
        for (int painPoint : painPoints) {
            tiers.add("[\"%s\"]".formatted(cycle.painPoints.get(painPoint)));
        }
        return "{\"tiers\": [%s]}".formatted(String.join(",", tiers));
    }
}
