package dev.waymark.local.sample.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.local.output.Trouble;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// An answer of the gateway.
public record Answer(String request, int status, JsonNode body, Optional<String> location, Optional<String> entityTag) {

    public static final int OK = 200;
    public static final int CREATED = 201;
    public static final int ACCEPTED = 202;
    public static final int FORBIDDEN = 403;
    public static final int NOT_FOUND = 404;

    /// This answer, when its status is one of those; else trouble with the problem that came instead.
    public Answer expecting(int... statuses) {
        if (isOneOf(statuses)) {
            return this;
        }
        throw new Trouble(
                "%s was answered with %d: %s".formatted(request, status, problem(body)),
                "If the data in the data folder come from another version, start with an empty one (--data FOLDER).");
    }

    /// What a problem says, with the places that it names.
    public static String problem(JsonNode problem) {
        List<String> places = new ArrayList<>();
        problem.path("violations")
                .forEach(each -> places.add(" %s %s"
                        .formatted(
                                each.path("pointer").asText(),
                                each.path("message").asText())));
        return problem.path("detail").asText(problem.path("title").asText("no reason was given"))
                + String.join(";", places);
    }

    public boolean isOneOf(int... statuses) {
        return Arrays.stream(statuses).anyMatch(each -> each == status);
    }

    public String id() {
        return body.path("id").asText();
    }
}
