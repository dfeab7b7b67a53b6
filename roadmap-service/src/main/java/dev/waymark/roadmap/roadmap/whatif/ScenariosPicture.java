package dev.waymark.roadmap.roadmap.whatif;

import dev.waymark.pictures.Heading;
import dev.waymark.pictures.HeatMap;
import dev.waymark.pictures.Picture;
import dev.waymark.rest.format.DrawnView;
import dev.waymark.roadmap.roadmap.whatif.ScenariosView.ScenarioCandidateView;
import dev.waymark.roadmap.roadmap.whatif.ScenariosView.ScenarioView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which scenario chooses which candidate; those that most scenarios choose come first.
public final class ScenariosPicture implements DrawnView<ScenariosView> {

    @Override
    public Picture of(ScenariosView view) {
        return new HeatMap(
                new Heading("Scenarios side by side", view.sentence()),
                view.scenarios().stream().map(ScenariosPicture::column).toList(),
                view.candidates().stream()
                        .sorted(Comparator.comparingInt(
                                (ScenarioCandidateView each) -> -each.chosenIn().size()))
                        .map(candidate -> row(view, candidate))
                        .toList(),
                "1: chosen",
                "no plan keeps all rules");
    }

    private static HeatMap.Line column(ScenarioView scenario) {
        return new HeatMap.Line(
                scenario.kind().text(),
                String.format(
                        Locale.ROOT,
                        "%s: climate %.0f, %s",
                        scenario.kind().text(),
                        scenario.climateIndex(),
                        scenario.budget().text()));
    }

    private static HeatMap.Row row(ScenariosView view, ScenarioCandidateView candidate) {
        var reference = candidate.initiative();
        List<@Nullable Double> cells = new ArrayList<>();
        for (var scenario : view.scenarios()) {
            cells.add(
                    scenario.value() == null
                            ? null
                            : Double.valueOf(candidate.chosenIn().contains(scenario.kind()) ? 1 : 0));
        }
        var name = reference.code() + " " + reference.title();
        return new HeatMap.Row(new HeatMap.Line(name, name), cells);
    }
}
