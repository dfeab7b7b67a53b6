package dev.waymark.assessment.access.effective.simulation;

import dev.waymark.assessment.access.effective.PersonAccess;
import dev.waymark.assessment.access.effective.Place;
import dev.waymark.assessment.access.effective.SuiteOperation;
import dev.waymark.rest.structure.Calculation;
import java.util.List;
import java.util.stream.Stream;

/// What a person gains and loses by a change.
///
/// Example: a grant of `viewer` for cycle A ends, and one for everything stays → nothing is lost.
@Calculation
record AccessDifference(List<Change> gained, List<Change> lost) {

    /// Operations that are allowed at a place at one time and not at the other.
    record Change(Place place, List<SuiteOperation> operations) {}

    static AccessDifference between(PersonAccess before, PersonAccess after, List<SuiteOperation> operations) {
        var places = Stream.concat(before.places().stream(), after.places().stream())
                .distinct()
                .sorted(PersonAccess.ORDER)
                .toList();
        return new AccessDifference(
                onlyIn(after, before, places, operations), onlyIn(before, after, places, operations));
    }

    private static List<Change> onlyIn(
            PersonAccess one, PersonAccess other, List<Place> places, List<SuiteOperation> operations) {
        return places.stream()
                .map(place -> new Change(
                        place,
                        operations.stream()
                                .filter(operation -> one.admits(operation, place) && !other.admits(operation, place))
                                .toList()))
                .filter(change -> !change.operations().isEmpty())
                .toList();
    }
}
