package dev.waymark.local.sample;

import dev.waymark.local.sample.api.Caller;
import dev.waymark.local.sample.api.GatewayClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What all else refers to: departments, touchpoints, pain points, journeys and people.
final class SampleSetting {

    private final GatewayClient api;
    private final Desk desk;
    private final Keys keys;
    private final SampleFiles files;

    SampleSetting(GatewayClient api, Desk desk, Keys keys, SampleFiles files) {
        this.api = api;
        this.desk = desk;
        this.keys = keys;
        this.files = files;
    }

    void bring(String cycle) throws IOException, InterruptedException {
        var path = "/v1/cycles/" + cycle;
        desk.fill(path + "/departments", "department", files.read("departments"), Sameness.by("code"));
        desk.fill(path + "/touchpoints", "touchpoint", files.read("touchpoints"), Sameness.by("name"));
        desk.fill(path + "/pain-points", "painPoint", files.read("pain-points"), Sameness.by("title"));
        new SampleJourneys(api, desk, keys, files.read("journeys")).bring(cycle);
        desk.fill(path + "/stakeholders", "stakeholder", files.read("stakeholders"), Sameness.by("username"));
        nominate();
    }

    private void nominate() throws IOException, InterruptedException {
        List<Desk.Put> puts = new ArrayList<>();
        for (var nomination : files.read("nominations")) {
            var stakeholder =
                    keys.id("stakeholder", nomination.path("stakeholder").asText());
            puts.add(new Desk.Put(
                    Caller.LEAD,
                    "/v1/stakeholders/%s/nominations".formatted(stakeholder),
                    keys.body(nomination).without("stakeholderId")));
        }
        desk.putAll(puts);
    }
}
