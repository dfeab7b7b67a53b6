package dev.waymark.assessment.pain.tally.publication;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The groups that an earlier round of the cycle was published by.
///
/// @param round its title
/// @param smallestGroup how many ballots it promised to publish together at least
/// @param voters the stakeholder ids of each group
public record EarlierPublication(String round, int smallestGroup, List<Set<UUID>> voters) {

    public EarlierPublication {
        voters = voters.stream().map(Set::copyOf).toList();
    }
}
