package dev.waymark.assessment.crm.minedpath;

import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.graph.FlowGraph;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnWithNames;
import dev.waymark.rest.reference.FoundReferences;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The journey map as a directed graph from touchpoint to touchpoint.
final class JourneyMapPicture implements DrawnWithNames<JourneyMap> {

    private static final double PERCENT = 100;

    @Override
    public Picture of(JourneyMap map, FoundReferences names) {
        var touchpoints = map.steps().stream()
                .flatMap(step -> Stream.of(step.from(), step.to()))
                .distinct()
                .toList();
        return new FlowGraph(
                new Heading("Journeys as observed", statement(map, names)),
                touchpoints.stream()
                        .map(touchpoint -> name(touchpoint, names))
                        .map(name -> new FlowGraph.Node(name, name))
                        .toList(),
                map.steps().stream().map(step -> edge(step, touchpoints, names)).toList(),
                "on a main path",
                "on no main path",
                "of those who go on from there");
    }

    private static String statement(JourneyMap map, FoundReferences names) {
        if (map.steps().isEmpty()) {
            return "No journey has a second step.";
        }
        var first = map.steps().getFirst();
        return "%s journeys make %s different steps; %d lie on a main path. The most frequent leads from “%s” to “%s”: %s times, %s."
                .formatted(
                        Digits.shown(map.journeys()),
                        Digits.shown(map.transitions()),
                        map.steps().stream().filter(JourneyStep::main).count(),
                        name(first.from(), names),
                        name(first.to(), names),
                        Digits.shown(first.count()),
                        share(first) + " of those who go on from there");
    }

    private static FlowGraph.Edge edge(JourneyStep step, List<UUID> touchpoints, FoundReferences names) {
        return new FlowGraph.Edge(
                touchpoints.indexOf(step.from()),
                touchpoints.indexOf(step.to()),
                step.count(),
                step.main(),
                share(step),
                "%s → %s: %s of %s who go on from there (%s)%s"
                        .formatted(
                                name(step.from(), names),
                                name(step.to(), names),
                                Digits.shown(step.count()),
                                Digits.shown(step.leaving()),
                                share(step),
                                step.main() ? ", on a main path" : ""));
    }

    private static String share(JourneyStep step) {
        return Digits.shown(step.probability() * PERCENT, 0) + " %";
    }

    private static String name(UUID touchpoint, FoundReferences names) {
        return names.find(TouchpointReference.class, touchpoint)
                .map(TouchpointReference::name)
                .orElse("a touchpoint");
    }
}
