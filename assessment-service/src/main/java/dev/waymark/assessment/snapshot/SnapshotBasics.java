package dev.waymark.assessment.snapshot;

import dev.waymark.assessment.asis.basics.BasicsOfMenu;
import dev.waymark.assessment.asis.journey.JourneyView;
import dev.waymark.assessment.asis.touchpoint.TouchpointView;
import dev.waymark.rest.number.FullPrecision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where an initiative can work, with the basics score of each such place: every journey of the cycle, and every
/// touchpoint that a pain point hits but no journey holds. A touchpoint of a journey is judged with its journey.
@Schema(
        description =
                "The basics scores of journeys, and of those touchpoints with a pain point that no journey holds.")
@FullPrecision
record SnapshotBasics(
        @Schema(description = "Below this score the basics come first, 0 to 100", examples = "70")
        double basicsFirstBelow,

        @Schema(description = "Journeys by name, then touchpoints that no journey holds, oldest first")
        List<SnapshotPlace> places) {

    /// A journey or a touchpoint in a snapshot.
    @Schema(description = "A journey, or a touchpoint that no journey holds, with its basics score.")
    @FullPrecision
    record SnapshotPlace(
            @Schema(description = "What it is") PlaceKind kind,

            @Schema(description = "Id of the journey or touchpoint")
            UUID id,

            @Schema(description = "Its name", examples = "Moving house")
            String name,

            @Schema(description = "Touchpoints of the journey in their usual order; a touchpoint has itself")
            List<UUID> touchpointIds,

            @Schema(description = "Basics score, 0 to 100; absent where there are no basics", examples = "75") @Nullable
            Double score) {}

    /// What a place is.
    enum PlaceKind {
        JOURNEY,
        TOUCHPOINT
    }

    /// @param hit touchpoints that a pain point hits
    /// @param basics of the journeys' touchpoints and of those that are hit
    static SnapshotBasics of(List<JourneyView> journeys, Collection<TouchpointView> hit, BasicsOfMenu basics) {
        var places = new ArrayList<SnapshotPlace>();
        var travelled = new HashSet<UUID>();
        for (var journey : journeys) {
            travelled.addAll(journey.touchpointIds());
            places.add(place(PlaceKind.JOURNEY, journey.id(), journey.name(), journey.touchpointIds(), basics));
        }
        for (var touchpoint : hit) {
            if (!travelled.contains(touchpoint.id())) {
                var itself = List.of(touchpoint.id());
                places.add(place(PlaceKind.TOUCHPOINT, touchpoint.id(), touchpoint.name(), itself, basics));
            }
        }
        return new SnapshotBasics(basics.basicsFirstBelow(), List.copyOf(places));
    }

    private static SnapshotPlace place(
            PlaceKind kind, UUID id, String name, List<UUID> touchpointIds, BasicsOfMenu basics) {
        return new SnapshotPlace(
                kind, id, name, touchpointIds, basics.score(touchpointIds).score());
    }
}
