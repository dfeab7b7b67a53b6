package dev.waymark.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.local.output.Progress;
import dev.waymark.local.output.Trouble;
import dev.waymark.local.sample.api.Answer;
import dev.waymark.local.sample.api.Caller;
import dev.waymark.local.sample.api.GatewayClient;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/// Asks for the sample's roadmap, waits for it and has the steering committee publish it.
final class SampleRoadmap {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int MOST_POLLS = 600;
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");

    private final GatewayClient api;
    private final Keys keys;
    private final SampleFiles files;

    SampleRoadmap(GatewayClient api, Keys keys, SampleFiles files) {
        this.api = api;
        this.keys = keys;
        this.files = files;
    }

    JsonNode plan(String cycle, Progress progress) throws IOException, InterruptedException {
        var path = "/v1/cycles/%s/roadmaps".formatted(cycle);
        var wish = files.read("roadmap");
        for (var known : api.all(Caller.LEAD, path)) {
            if (known.path("name").equals(wish.path("name"))) {
                return published("/v1/roadmaps/" + known.path("id").asText());
            }
        }
        var job = api.post(Caller.LEAD, path, keys.body(wish))
                .expecting(Answer.ACCEPTED)
                .location()
                .orElseThrow();
        return published(result(job, progress));
    }

    private String result(String job, Progress progress) throws IOException, InterruptedException {
        var shown = -1L;
        for (int i = 0; i < MOST_POLLS; i++) {
            var state = api.get(Caller.LEAD, job).expecting(Answer.OK).body();
            var percent = Math.round(100 * state.path("progress").asDouble());
            if (percent > shown) {
                progress.line("sample", "roadmap %d %%".formatted(percent));
                shown = percent;
            }
            if (!UNDER_WAY.contains(state.path("state").asText())) {
                return resultOf(state);
            }
            Thread.sleep(POLL);
        }
        throw new Trouble("The roadmap is not ready after five minutes.", "Read the roadmap service's log.");
    }

    private static String resultOf(JsonNode job) {
        if (!job.hasNonNull("result")) {
            throw new Trouble("The roadmap could not be made: " + job, "Read the roadmap service's log.");
        }
        return job.path("result").asText();
    }

    private JsonNode published(String roadmap) throws IOException, InterruptedException {
        var draft = api.get(Caller.LEAD, roadmap).expecting(Answer.OK).body();
        if (draft.path("state").asText().equals("DRAFT")
                && !draft.path("status").asText().equals("INFEASIBLE")) {
            api.post(Caller.STEERING, roadmap + "/publication").expecting(Answer.CREATED);
        }
        return api.get(Caller.LEAD, roadmap).expecting(Answer.OK).body();
    }
}
