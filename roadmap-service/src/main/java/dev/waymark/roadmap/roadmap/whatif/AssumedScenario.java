package dev.waymark.roadmap.roadmap.whatif;

import dev.waymark.roadmap.planning.solve.ScenarioComparison.Climate;
import dev.waymark.roadmap.planning.solve.ScenarioComparison.Scenario;
import dev.waymark.roadmap.roadmap.contents.FrozenClimate;
import dev.waymark.roadmap.roadmap.contents.RoadmapSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A scenario with what it is called and the climate that it assumes.
record AssumedScenario(ScenarioKind kind, double climateIndex, Scenario scenario) {

    private static final int LESS = 80;
    private static final int ALL = 100;
    private static final int MORE = 120;

    /// The usual ones, and that of the caller where one is asked for. Climates that the snapshot does not know are left
    /// out.
    static List<AssumedScenario> of(RoadmapSnapshot snapshot, CustomScenario custom) {
        var scenarios = new ArrayList<AssumedScenario>();
        scenarios.add(asPlanned(snapshot, ScenarioKind.AS_PLANNED, ALL));
        Stream.of(AssumedState.values())
                .flatMap(state -> climate(snapshot, state).stream()
                        .map(climate -> in(climate, ScenarioKind.valueOf(state + "_CLIMATE"), ALL)))
                .forEach(scenarios::add);
        scenarios.add(asPlanned(snapshot, ScenarioKind.LESS_MONEY, LESS));
        scenarios.add(asPlanned(snapshot, ScenarioKind.MORE_MONEY, MORE));
        if (custom.isAsked()) {
            custom(snapshot, custom.climate(), custom.percent()).ifPresent(scenarios::add);
        }
        return List.copyOf(scenarios);
    }

    private static Optional<AssumedScenario> custom(
            RoadmapSnapshot snapshot, @Nullable AssumedState state, int percent) {
        return state == null
                ? Optional.of(asPlanned(snapshot, ScenarioKind.CUSTOM, percent))
                : climate(snapshot, state).map(climate -> in(climate, ScenarioKind.CUSTOM, percent));
    }

    private static AssumedScenario asPlanned(RoadmapSnapshot snapshot, ScenarioKind kind, int percent) {
        return new AssumedScenario(kind, snapshot.climateIndex(), new Scenario(null, percent));
    }

    private static AssumedScenario in(FrozenClimate climate, ScenarioKind kind, int percent) {
        return new AssumedScenario(
                kind, climate.index(), new Scenario(new Climate(climate.riskLimit(), climate.priorities()), percent));
    }

    private static Optional<FrozenClimate> climate(RoadmapSnapshot snapshot, AssumedState state) {
        return snapshot.climates().stream()
                .filter(climate -> climate.state().equals(state.name()))
                .findFirst();
    }
}
