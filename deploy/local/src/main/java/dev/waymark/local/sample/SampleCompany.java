package dev.waymark.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.waymark.local.output.Progress;
import dev.waymark.local.sample.api.Answer;
import dev.waymark.local.sample.api.Caller;
import dev.waymark.local.sample.api.GatewayClient;
import dev.waymark.local.sample.api.SuiteAccess;
import dev.waymark.local.sample.summary.AssessmentTable;
import dev.waymark.local.sample.summary.PrioritiesTable;
import dev.waymark.local.sample.summary.RoadmapTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The sample company on its way through the loop, from the cycle to the published roadmap.
public final class SampleCompany implements Sample {

    private static final List<String> STATES =
            List.of("DRAFT", "ASSESSING", "RANKING", "PLANNING", "EXECUTING", "CLOSED");

    private final SampleFiles files;

    /// @param folder where the files of the sample are
    public SampleCompany(Path folder) {
        this.files = new SampleFiles(folder);
    }

    @Override
    public void load(SuiteAccess suite, Progress progress) throws IOException, InterruptedException {
        var api = new GatewayClient(suite);
        var keys = new Keys();
        var desk = new Desk(api, keys);
        desk.fill(
                "/v1/cycles",
                "cycle",
                JsonNodeFactory.instance.arrayNode().add(files.read("cycle").path("cycle")),
                Sameness.by("name"));
        var cycle = keys.id("cycle", files.read("cycle").path("cycle").toString());

        progress.line("sample", "assessment");
        assess(api, desk, keys, cycle);
        progress.line("sample", "ranking of the pain");
        new SampleRanking(api, keys, files).rank(cycle);
        enter(api, cycle, "PLANNING");
        progress.line("sample", "initiatives, prices, climate");
        price(desk, keys, cycle);
        progress.line("sample", "ratings, budgets, portfolio");
        prioritise(desk, keys, cycle);
        progress.line("sample", "roadmap");
        var roadmap = new SampleRoadmap(api, keys, files).plan(cycle, progress);
        var priorities = api.get(Caller.LEAD, "/v1/cycles/%s/priorities".formatted(cycle))
                .expecting(Answer.OK)
                .body();
        progress.text(new AssessmentTable(api, cycle).text());
        progress.text(PrioritiesTable.of(priorities));
        progress.text(RoadmapTable.of(roadmap));
    }

    private void assess(GatewayClient api, Desk desk, Keys keys, String cycle)
            throws IOException, InterruptedException {
        var path = "/v1/cycles/" + cycle;
        desk.fill(path + "/departments", "department", files.read("departments"), Sameness.by("code"));
        desk.fill(path + "/touchpoints", "touchpoint", files.read("touchpoints"), Sameness.by("name"));
        new SampleJourneys(api, desk, keys, files.read("journeys")).bring(cycle);
        desk.fill(path + "/stakeholders", "stakeholder", files.read("stakeholders"), Sameness.by("username"));
        nominate(desk, keys);
        desk.put(Caller.LEAD, path + "/segments", files.read("cycle").path("segments"));
        desk.fill(
                path + "/measurements",
                "measurement",
                files.read("cycle").path("measurements"),
                Sameness.by("kind", "measuredOn", "touchpointId", "segment"));
        desk.fill(path + "/pain-points", "painPoint", files.read("pain-points"), Sameness.by("title"));
        bringEvidence(api, desk, keys);
        enter(api, cycle, "ASSESSING");
        new SampleAssessment(desk, keys, cycle).bring(files.read("assessment"));
        enter(api, cycle, "RANKING");
    }

    private void nominate(Desk desk, Keys keys) throws IOException, InterruptedException {
        for (var nomination : files.read("nominations")) {
            var stakeholder =
                    keys.id("stakeholder", nomination.path("stakeholder").asText());
            desk.put(
                    Caller.LEAD,
                    "/v1/stakeholders/%s/nominations".formatted(stakeholder),
                    keys.body(nomination).without("stakeholderId"));
        }
    }

    private void bringEvidence(GatewayClient api, Desk desk, Keys keys) throws IOException, InterruptedException {
        var mappings = files.read("mappings");
        var source = "/v1/sources/" + mappings.path("source").path("key").asText();
        desk.put(Caller.CRM, source, keys.body(mappings.path("source")));
        desk.put(Caller.CRM, source + "/mappings/department", mapping(keys, "department", mappings));
        desk.put(Caller.CRM, source + "/mappings/category", mapping(keys, "painPoint", mappings));
        api.post(
                        Caller.CRM,
                        source + "/cases/batch",
                        JsonNodeFactory.instance.objectNode().set("records", files.cases()))
                .expecting(Answer.OK);
    }

    private static JsonNode mapping(Keys keys, String kind, JsonNode mappings) {
        var field = kind.equals("department") ? "department" : "category";
        var values = JsonNodeFactory.instance.objectNode();
        mappings.path(field)
                .properties()
                .forEach(entry -> values.set(entry.getKey(), keys.ids(kind, entry.getValue())));
        return JsonNodeFactory.instance.objectNode().set("values", values);
    }

    private void price(Desk desk, Keys keys, String cycle) throws IOException, InterruptedException {
        var path = "/v1/cycles/" + cycle;
        desk.fill(path + "/goals", "goal", files.read("goals"), Sameness.by("title"));
        desk.fill(path + "/assumptions", "assumption", files.read("assumptions"), Sameness.by("statement"));
        desk.fill(path + "/initiatives", "initiative", files.read("initiatives"), Sameness.by("code"));
        putEach(desk, keys, Caller.LEAD, "prices", "price");
        desk.fill(
                path + "/climate-observations",
                "observation",
                files.read("climate"),
                Sameness.by("indicator", "observedOn"));
        putEach(desk, keys, Caller.LEAD, "category-decisions", "category-decision");
    }

    private void prioritise(Desk desk, Keys keys, String cycle) throws IOException, InterruptedException {
        var path = "/v1/cycles/" + cycle;
        desk.fill(path + "/criteria", "criterion", files.read("criteria"), Sameness.by("name"));
        for (var sheet : files.read("ratings")) {
            var body = keys.body(sheet).without(List.of("username", "initiativeId"));
            desk.put(
                    Caller.user(sheet.path("username").asText()),
                    "/v1/initiatives/%s/rating-sheet"
                            .formatted(keys.id(
                                    "initiative", sheet.path("initiative").asText())),
                    body);
        }
        desk.fill(path + "/budget-pots", "budgetPot", files.read("budget-pots"), Sameness.by("name"));
        desk.fill(path + "/capacities", "capacity", files.read("capacities"), Sameness.by("skill"));
        putEach(desk, keys, Caller.LEAD, "portfolio-entries", "portfolio-entry");
    }

    private void putEach(Desk desk, Keys keys, Caller caller, String file, String part)
            throws IOException, InterruptedException {
        for (var entry : files.read(file)) {
            var initiative = keys.id("initiative", entry.path("initiative").asText());
            desk.put(
                    caller,
                    "/v1/initiatives/%s/%s".formatted(initiative, part),
                    keys.body(entry).without("initiativeId"));
        }
    }

    private static void enter(GatewayClient api, String cycle, String wanted) throws IOException, InterruptedException {
        var path = "/v1/cycles/" + cycle;
        var state = api.get(Caller.LEAD, path)
                .expecting(Answer.OK)
                .body()
                .path("state")
                .asText();
        for (var next : STATES.subList(
                STATES.indexOf(state) + 1, Math.max(STATES.indexOf(state), STATES.indexOf(wanted)) + 1)) {
            api.post(
                            Caller.LEAD,
                            path + "/transitions",
                            JsonNodeFactory.instance.objectNode().put("to", next))
                    .expecting(Answer.CREATED);
        }
    }
}
