package dev.waymark.assessment.pain.ranking;

import dev.waymark.assessment.pain.tally.publication.PublicationGroup;
import dev.waymark.rest.stored.StoredFormat;
import java.util.List;
import java.util.UUID;

/// A group as it is kept for the rounds that follow: they must not be compared with it to the harm of a voter.
@StoredFormat
record PublishedGroup(List<UUID> departmentIds, List<UUID> voterIds) {

    static PublishedGroup of(PublicationGroup group) {
        return new PublishedGroup(
                group.departmentIds(), group.voters().stream().sorted().toList());
    }
}
