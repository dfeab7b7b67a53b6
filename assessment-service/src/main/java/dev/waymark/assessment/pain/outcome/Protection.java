package dev.waymark.assessment.pain.outcome;

import dev.waymark.assessment.pain.tally.publication.PublicationGroups;

/// What the publication of a round protects against.
///
/// @param smallestGroup how many ballots a group holds at least
/// @param colludingVoters how many people may lay their own ballots side by side and still not tell another's
/// @param reason the same in words
public record Protection(int smallestGroup, int colludingVoters, String reason) {

    static Protection of(PublicationGroups groups, int ballots) {
        int smallest = groups.smallest();
        return new Protection(
                smallest,
                groups.protectsAgainst(),
                groups.groups().isEmpty() ? withheld(smallest, ballots) : explanation(groups));
    }

    private static String withheld(int smallest, int ballots) {
        return "%d %s: figures are published of at least %d."
                .formatted(ballots, ballots == 1 ? "ballot" : "ballots", smallest);
    }

    private static String explanation(PublicationGroups groups) {
        int smallest = groups.smallest();
        if (groups.exposed().isEmpty()) {
            return "Every figure rests on sums of at least %d ballots: %d people who put their own ballots together cannot tell another's."
                    .formatted(smallest, groups.protectsAgainst());
        }
        return "Fewer than %d people voted otherwise than in round '%s' or in one of them only, so all ballots are published together. Who knows that everybody else voted as before can still tell the sums of those few ballots."
                .formatted(smallest, String.join("', '", groups.exposed()));
    }
}
