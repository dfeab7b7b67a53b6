package dev.waymark.assessment.snapshot;

import dev.waymark.assessment.asis.basics.Basics;
import dev.waymark.assessment.asis.journey.Journeys;
import dev.waymark.assessment.asis.touchpoint.TouchpointMenu;
import dev.waymark.assessment.pain.painpoint.PainPointView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Takes the basics scores of a cycle into its snapshot; reads journeys, touchpoints and basics once each.
@ApplicationScoped
class TakingBasics {

    private final Journeys journeys;
    private final TouchpointMenu menu;
    private final Basics basics;

    TakingBasics(Journeys journeys, TouchpointMenu menu, Basics basics) {
        this.journeys = journeys;
        this.menu = menu;
        this.basics = basics;
    }

    SnapshotBasics of(UUID cycleId, List<PainPointView> painPoints) {
        var hit = painPoints.stream()
                .filter(painPoint -> !painPoint.archived())
                .flatMap(painPoint -> painPoint.touchpointIds().stream())
                .collect(Collectors.toUnmodifiableSet());
        var travelled = journeys.all(cycleId);
        var needed = new HashSet<>(hit);
        travelled.forEach(journey -> needed.addAll(journey.touchpointIds()));
        var touchpoints = menu.some(cycleId, needed);
        var touchpointsHit = touchpoints.stream()
                .filter(touchpoint -> hit.contains(touchpoint.id()))
                .toList();
        return SnapshotBasics.of(travelled, touchpointsHit, basics.of(cycleId, touchpoints));
    }
}
