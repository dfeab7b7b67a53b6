package dev.waymark.assessment.pain.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.SampleCycle;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A round over HTTP whose voters say what a test invents for them. Pain points have titles of one letter, and ballots
/// are written as tiers: `A BC` has A first, B and C tied behind it and all others unranked.
final class VotedRound {

    final SampleCycle cycle = new SampleCycle();
    private final Map<String, String> painPoints = new LinkedHashMap<>();
    private final Map<String, String> departments = new LinkedHashMap<>();
    private final List<Consumer<String>> votes = new ArrayList<>();

    VotedRound(String titles) {
        titles.chars().mapToObj(Character::toString).forEach(title -> painPoints.put(title, cycle.painPoint(title)));
    }

    /// The worked example of the domain; invented.
    static VotedRound ofTheExample() {
        return new VotedRound("ABCD")
                .voted("SERVICE", 7, "A B C D")
                .voted("SERVICE", 2, "A C B D")
                .voted("IT", 2, "C B D A")
                .voted("SALES", 2, "B C D A");
    }

    String painPoint(String title) {
        return painPoints.get(title);
    }

    String department(String code) {
        return departments.computeIfAbsent(code, cycle::department);
    }

    /// Enrols that many people of a department who will all vote alike.
    VotedRound voted(String department, int times, String tiers) {
        for (int i = 0; i < times; i++) {
            var name = "%s %d".formatted(department, votes.size());
            var voter = cycle.stakeholder(name, department(department), "STAKEHOLDER");
            votes.add(ballot -> voter.put(ballot, ballotOf(tiers)).then().statusCode(201));
        }
        return this;
    }

    VotedRound readyToRank() {
        cycle.measured();
        cycle.enter("ASSESSING", "RANKING");
        return this;
    }

    /// @param more further properties of the request to open a round, with the comma before them
    Response opening(String more) {
        return cycle.lead.post(cycle.path("/ranking-rounds"), "{\"title\": \"Invented\"%s}".formatted(more));
    }

    /// Opens the round, lets all vote and closes it.
    JsonPath outcome() {
        return outcome("");
    }

    /// @param more as for [#opening]
    JsonPath outcome(String more) {
        readyToRank();
        return counted(opening(more).then().statusCode(201).extract().path("id"));
    }

    /// Lets all vote in an open round and closes it.
    JsonPath counted(String round) {
        votes.forEach(vote -> vote.accept("/v1/ranking-rounds/%s/ballot".formatted(round)));
        var closing = cycle.lead.post("/v1/ranking-rounds/%s/closure".formatted(round));
        assertThat(closing.statusCode()).isEqualTo(201);
        var read = cycle.lead.get("/v1/ranking-rounds/%s/organisational-pain".formatted(round));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.jsonPath().getMap("")).isEqualTo(closing.jsonPath().getMap(""));
        return read.jsonPath();
    }

    private String ballotOf(String tiers) {
        return Arrays.stream(tiers.split(" "))
                .map(tier -> tier.chars()
                        .mapToObj(title -> "\"" + painPoints.get(Character.toString(title)) + "\"")
                        .collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(", ", "{\"tiers\": [", "]}"));
    }
}
