package dev.waymark.suite.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StableValuesTest {

    private static final StableTimes TIMES = new StableTimes(
            new TreeSet<>(List.of(Instant.parse("2027-03-02T10:00:00.5Z"), Instant.parse("2027-03-02T10:01:00.5Z"))),
            Instant.parse("2027-03-02T10:02:00Z"));

    @Test
    void timesOfARunAreMovedToTheSameMondayAndKeepTheirOrder() throws JsonProcessingException {
        assertThat(TIMES.applied(json("""
                {"openedAt": "2027-03-02T10:00:00.500Z", "closedAt": "2027-03-02T10:00:07.100200Z",
                 "publishedAt": "2027-03-02T10:01:30Z", "validUntil": "2199-12-31T00:00:00Z",
                 "items": [{"createdAt": "2027-03-02T10:00:07.100200Z"}], "reason": "as of 2027-03-02."}"""))).isEqualTo(json("""
                {"openedAt": "2026-12-07T09:00:00Z", "closedAt": "2026-12-07T09:00:01Z",
                 "publishedAt": "2026-12-07T09:10:00Z", "validUntil": "2199-12-31T00:00:00Z",
                 "items": [{"createdAt": "2026-12-07T09:00:00Z"}], "reason": "as of 2026-12-07."}"""));
    }

    @Test
    void whatHappenedBeforeTheFirstPartBelongsToIt() throws JsonProcessingException {
        assertThat(TIMES.applied(json("{\"validFrom\": \"2027-03-02T09:59:00Z\"}")))
                .isEqualTo(json("{\"validFrom\": \"2026-12-07T09:00:00Z\"}"));
    }

    @Test
    void theIdsOfTwoRunsBecomeTheSame() throws JsonProcessingException {
        var first = run("01a22d13-0000-7000-8000-000000000001", "01a22d13-0000-7000-8000-000000000002", "ab");
        var second = run("01a99999-9999-7999-9999-999999999991", "01a99999-9999-7999-9999-999999999992", "cd");

        var stable = StableIds.of(first, List.of("createGoal", "readGoal")).applied(first);

        assertThat(stable)
                .isEqualTo(
                        StableIds.of(second, List.of("createGoal", "readGoal")).applied(second));
        assertThat(stable.at("/createGoal/id")).isEqualTo(stable.at("/readGoal/id"));
        assertThat(stable.at("/createGoal/id")).isNotEqualTo(stable.at("/createGoal/cycleId"));
        assertThat(stable.at("/readGoal/link").asText())
                .isEqualTo("/v1/goals/" + stable.at("/createGoal/id").asText());
        assertThat(stable.at("/createGoal/id").asText())
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(stable.at("/readGoal/hash").asText()).matches("[0-9a-f]{64}");
        assertThat(stable.at("/readGoal/subject").asText()).isEqualTo("00000000-0000-4000-8000-000000000001");
    }

    private static JsonNode run(String cycle, String goal, String digit) throws JsonProcessingException {
        return json("""
                {"readGoal": {"id": "%2$s", "link": "/v1/goals/%2$s", "hash": "%3$s",
                              "subject": "00000000-0000-4000-8000-000000000001"},
                 "createGoal": {"cycleId": "%1$s", "id": "%2$s"}}""".formatted(cycle, goal, digit.repeat(32)));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
