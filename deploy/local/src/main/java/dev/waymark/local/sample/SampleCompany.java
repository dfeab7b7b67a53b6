package dev.waymark.local.sample;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.waymark.local.output.Progress;
import dev.waymark.local.parallel.SideBySide;
import dev.waymark.local.sample.api.Answer;
import dev.waymark.local.sample.api.Caller;
import dev.waymark.local.sample.api.GatewayClient;
import dev.waymark.local.sample.api.SuiteAccess;
import dev.waymark.local.sample.summary.Summary;
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

    /// Initiatives are entered while others assess and rank: neither waits for the other's figures.
    @Override
    public String load(SuiteAccess suite, Progress progress) throws IOException, InterruptedException {
        var api = new GatewayClient(suite);
        var keys = new Keys();
        var desk = new Desk(api, keys);
        desk.fill(
                "/v1/cycles",
                "cycle",
                JsonNodeFactory.instance.arrayNode().add(files.read("cycle").path("cycle")),
                Sameness.by("name"));
        var cycle = keys.id("cycle", files.read("cycle").path("cycle").toString());
        var setting = new SampleSetting(api, desk, keys, files);
        var initiatives = new SampleInitiatives(desk, keys, files);

        progress.line("sample", "departments, touchpoints, pain points, people");
        SideBySide.run(List.of(() -> setting.bring(cycle), () -> initiatives.bringYardsticks(cycle)));
        progress.line("sample", "assessment and ranking; initiatives, prices, ratings");
        SideBySide.run(List.of(() -> assessAndRank(api, desk, keys, cycle, progress), () -> initiatives.bring(cycle)));
        progress.line("sample", "roadmap");
        new SampleRoadmap(api, keys, files).plan(cycle, progress);
        desk.fill(
                "/v1/cycles/%s/relief-comparisons".formatted(cycle),
                "comparison",
                files.read("relief-comparisons"),
                Sameness.by("name"));
        progress.line("sample", "loaded");
        return cycle;
    }

    private void assessAndRank(GatewayClient api, Desk desk, Keys keys, String cycle, Progress progress)
            throws IOException, InterruptedException {
        new SampleEvidence(api, desk, keys, files).bring(cycle);
        enter(api, cycle, "ASSESSING");
        new SampleAssessment(desk, keys, cycle).bring(files.read("assessment"));
        enter(api, cycle, "RANKING");
        new SampleRanking(api, desk, keys, files).rank(cycle);
        enter(api, cycle, "PLANNING");
        progress.line("sample", "assessed and ranked");
    }

    @Override
    public void show(SuiteAccess suite, String cycle, boolean explains, Progress progress)
            throws IOException, InterruptedException {
        progress.text(new Summary(new GatewayClient(suite), cycle, explains).text());
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
