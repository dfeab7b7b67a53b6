package dev.waymark.assessment.crm.mining;

import dev.waymark.rest.stored.StoredFormat;

/// What a mining found, as the database keeps it.
@StoredFormat
record StoredMiningOutcome(
        long interactions,
        long interactionsBeyond,
        long journeys,
        long longerJourneys,
        long distinctPaths,
        long mainPaths,
        long keptPaths,
        double seconds) {

    static StoredMiningOutcome of(MiningOutcome outcome) {
        return new StoredMiningOutcome(
                outcome.interactions(),
                outcome.interactionsBeyond(),
                outcome.journeys(),
                outcome.longerJourneys(),
                outcome.distinctPaths(),
                outcome.mainPaths(),
                outcome.keptPaths(),
                outcome.seconds());
    }

    MiningOutcome outcome() {
        return new MiningOutcome(
                interactions,
                interactionsBeyond,
                journeys,
                longerJourneys,
                distinctPaths,
                mainPaths,
                keptPaths,
                seconds);
    }
}
