package dev.waymark.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.local.output.Progress;
import dev.waymark.local.output.Trouble;
import dev.waymark.local.sample.api.Answer;
import dev.waymark.local.sample.api.Caller;
import dev.waymark.local.sample.api.GatewayClient;
import java.io.IOException;
import java.util.Set;

/// Asks for the sample's roadmap, waits for it and has the steering committee approve and publish it.
final class SampleRoadmap {

    private static final int MOST_WAITS = 10;
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");

    private final GatewayClient api;
    private final Keys keys;
    private final SampleFiles files;

    SampleRoadmap(GatewayClient api, Keys keys, SampleFiles files) {
        this.api = api;
        this.keys = keys;
        this.files = files;
    }

    void plan(String cycle, Progress progress) throws IOException, InterruptedException {
        var path = "/v1/cycles/%s/roadmaps".formatted(cycle);
        var proposal = files.read("roadmap");
        for (var known : api.all(Caller.LEAD, path)) {
            if (known.path("name").equals(proposal.path("name"))) {
                publish("/v1/roadmaps/" + known.path("id").asText());
                return;
            }
        }
        var job = api.post(Caller.LEAD, path, keys.body(proposal))
                .expecting(Answer.ACCEPTED)
                .location()
                .orElseThrow();
        publish(result(job, progress));
    }

    private String result(String job, Progress progress) throws IOException, InterruptedException {
        for (int i = 0; i < MOST_WAITS; i++) {
            var state = api.getWaiting(Caller.LEAD, job).expecting(Answer.OK).body();
            if (!UNDER_WAY.contains(state.path("state").asText())) {
                return resultOf(state);
            }
            progress.line(
                    "sample",
                    "roadmap %d %%"
                            .formatted(Math.round(100 * state.path("progress").asDouble())));
        }
        throw new Trouble("The roadmap is not ready after five minutes.", "Read the roadmap service's log.");
    }

    private static String resultOf(JsonNode job) {
        if (!job.hasNonNull("result")) {
            throw new Trouble(
                    "The roadmap could not be made: " + Answer.problem(job.path("problem")),
                    "Read the roadmap service's log.");
        }
        return job.path("result").asText();
    }

    private void publish(String roadmap) throws IOException, InterruptedException {
        var draft = api.get(Caller.LEAD, roadmap).expecting(Answer.OK).body();
        if (draft.path("state").asText().equals("DRAFT")
                && !draft.path("status").asText().equals("INFEASIBLE")) {
            if (!draft.has("approval")) {
                api.post(Caller.STEERING, roadmap + "/approval", files.read("roadmap-approval"))
                        .expecting(Answer.CREATED);
            }
            api.post(Caller.STEERING, roadmap + "/publication").expecting(Answer.CREATED);
        }
    }
}
