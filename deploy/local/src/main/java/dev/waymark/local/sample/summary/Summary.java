package dev.waymark.local.sample.summary;

import dev.waymark.local.sample.api.GatewayClient;
import java.io.IOException;

/// What the API shows of a cycle, for people, and how access to it is given and taken. Nothing here computes.
public final class Summary {

    private final Answers answers;
    private final AccessSection access;
    private final boolean explains;

    /// @param explains whether formulas and inputs are shown, too
    public Summary(GatewayClient api, String cycle, boolean explains) {
        this.answers = new Answers(api, cycle);
        this.access = new AccessSection(api, cycle);
        this.explains = explains;
    }

    public String text() throws IOException, InterruptedException {
        Page page = new Page(explains);
        page.heading("Cycle: " + answers.cycle().path("name").asText());
        new StandingSection(answers).write(page);
        new CultureSection(answers).write(page);
        new PeopleSection(answers).write(page);
        new MenuSection(answers).write(page);
        new PainSection(answers).write(page);
        new ClimateSection(answers).write(page);
        new PrioritiesSection(answers).write(page);
        new RoadmapSection(answers).write(page);
        access.write(page);
        if (!explains) {
            page.heading(
                    "`./waymark demo --explain` shows the formula and the inputs of each figure, and the requests, too.");
        }
        return page.toString();
    }
}
