package dev.waymark.assessment.crm.mining;

import dev.waymark.rest.job.Job;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A mining as it is shown.
@Schema(description = "One look at the interactions for journeys. It survives restarts: another instance picks it up.")
public record JourneyMiningView(
        @Schema(description = "Id of the mining") UUID id,

        @Schema(description = "The cycle whose menu it is about")
        UUID cycleId,

        @Schema(description = "What it was made with") MiningSettings settings,
        @Schema(description = "The rules in words") List<String> rules,
        @Schema(description = "How far it has come") JourneyMiningState state,

        @Schema(description = "Sign-in name of who asked for it", examples = "lea.lead")
        String requestedBy,

        @Schema(description = "When it was asked for, UTC") Instant createdAt,

        @Schema(description = "When it was last begun, UTC; absent while QUEUED") @Nullable
        Instant startedAt,

        @Schema(description = "When it ended, UTC; absent before") @Nullable
        Instant finishedAt,

        @Schema(description = "What it found; absent unless SUCCEEDED") @Nullable
        MiningOutcome outcome,

        @Schema(
                description = "Why it failed; absent unless FAILED",
                examples = "It took longer than 900 seconds. Maybe mine a shorter period.")
        @Nullable
        String failure,

        @Schema(description = "Number of changes", examples = "2")
        long version)
        implements Job {

    @Override
    public boolean hasEnded() {
        return state.isFinished();
    }

    /// How many journeys it found; 0 before it has.
    public long journeys() {
        return outcome == null ? 0 : outcome.journeys();
    }
}
