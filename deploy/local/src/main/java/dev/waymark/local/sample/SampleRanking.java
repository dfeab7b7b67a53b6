package dev.waymark.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.waymark.local.sample.api.Answer;
import dev.waymark.local.sample.api.Caller;
import dev.waymark.local.sample.api.GatewayClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sample's stakeholders rank the pain, each under their own name.
final class SampleRanking {

    private final GatewayClient api;
    private final Desk desk;
    private final Keys keys;
    private final SampleFiles files;

    SampleRanking(GatewayClient api, Desk desk, Keys keys, SampleFiles files) {
        this.api = api;
        this.desk = desk;
        this.keys = keys;
        this.files = files;
    }

    /// Goes on where an earlier load stopped: opens the round, casts the ballots that are missing, closes it.
    void rank(String cycle) throws IOException, InterruptedException {
        var rounds = "/v1/cycles/%s/ranking-rounds".formatted(cycle);
        var ballots = files.read("ballots");
        var title = ballots.path("round").path("title").asText();
        Optional<JsonNode> known = api.all(Caller.LEAD, rounds).stream()
                .filter(round -> round.path("title").asText().equals(title))
                .findFirst();
        if (known.isPresent() && known.get().path("state").asText().equals("CLOSED")) {
            return;
        }
        var round = known.isPresent() ? known.get().path("id").asText() : open(rounds, ballots.path("round"));
        List<Desk.Put> puts = new ArrayList<>();
        for (var ballot : ballots.path("ballots")) {
            puts.add(new Desk.Put(
                    Caller.user(ballot.path("username").asText()),
                    "/v1/ranking-rounds/%s/ballot".formatted(round),
                    keys.body(ballot).without("username")));
        }
        desk.putAll(puts);
        api.post(Caller.LEAD, "/v1/ranking-rounds/%s/closure".formatted(round)).expecting(Answer.CREATED);
    }

    private String open(String rounds, JsonNode round) throws IOException, InterruptedException {
        var body = JsonNodeFactory.instance.objectNode();
        body.set("title", round.path("title"));
        body.set("departmentWeights", keys.keyed("department", round.path("departmentWeights")));
        return api.post(Caller.LEAD, rounds, body).expecting(Answer.CREATED).id();
    }
}
