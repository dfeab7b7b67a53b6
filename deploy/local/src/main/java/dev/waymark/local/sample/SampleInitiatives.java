package dev.waymark.local.sample;

import dev.waymark.local.sample.api.Caller;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What could be done, what it costs and gains, how it is judged, and what there is to pay for it.
final class SampleInitiatives {

    private final Desk desk;
    private final Keys keys;
    private final SampleFiles files;

    SampleInitiatives(Desk desk, Keys keys, SampleFiles files) {
        this.desk = desk;
        this.keys = keys;
        this.files = files;
    }

    /// What initiatives are held against: goals, assumptions, climate, criteria, capacities.
    void bringYardsticks(String cycle) throws IOException, InterruptedException {
        var path = "/v1/cycles/" + cycle;
        desk.fill(path + "/goals", "goal", files.read("goals"), Sameness.by("title"));
        desk.fill(path + "/assumptions", "assumption", files.read("assumptions"), Sameness.by("statement"));
        desk.fill(
                path + "/climate-observations",
                "observation",
                files.read("climate"),
                Sameness.by("indicator", "observedOn"));
        desk.fill(path + "/criteria", "criterion", files.read("criteria"), Sameness.by("name"));
        desk.fill(path + "/capacities", "capacity", files.read("capacities"), Sameness.by("skill"));
    }

    void bring(String cycle) throws IOException, InterruptedException {
        var path = "/v1/cycles/" + cycle;
        desk.fill(path + "/budget-pots", "budgetPot", files.read("budget-pots"), Sameness.by("name"));
        desk.fill(path + "/initiatives", "initiative", files.read("initiatives"), Sameness.by("code"));
        putEach("prices", "price");
        putEach("category-decisions", "category-decision");
        rate();
        putEach("portfolio-entries", "portfolio-entry");
    }

    private void rate() throws IOException, InterruptedException {
        List<Desk.Put> puts = new ArrayList<>();
        for (var sheet : files.read("ratings")) {
            var initiative = keys.id("initiative", sheet.path("initiative").asText());
            puts.add(new Desk.Put(
                    Caller.user(sheet.path("username").asText()),
                    "/v1/initiatives/%s/rating-sheet".formatted(initiative),
                    keys.body(sheet).without(List.of("username", "initiativeId"))));
        }
        desk.putAll(puts);
    }

    private void putEach(String file, String part) throws IOException, InterruptedException {
        List<Desk.Put> puts = new ArrayList<>();
        for (var entry : files.read(file)) {
            var initiative = keys.id("initiative", entry.path("initiative").asText());
            puts.add(new Desk.Put(
                    Caller.LEAD,
                    "/v1/initiatives/%s/%s".formatted(initiative, part),
                    keys.body(entry).without("initiativeId")));
        }
        desk.putAll(puts);
    }
}
