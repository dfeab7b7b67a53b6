package dev.waymark.roadmap.roadmap.job;

import dev.waymark.rest.job.Job;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A job as it is shown.
@Schema(description = "The search for a roadmap. It survives restarts: another instance picks it up.")
public record RoadmapJobView(
        @Schema(description = "Id of the job") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "Name of the roadmap", examples = "City services 2027 and 2028")
        String name,

        @Schema(description = "How far it has come") RoadmapJobState state,

        @Schema(
                description = "Progress from 0 to 1; within the search the share of the gap that is closed",
                examples = "0.42")
        double progress,

        @Schema(description = "When it was asked for, UTC") Instant createdAt,

        @Schema(description = "When it was last begun, UTC; absent while QUEUED") @Nullable
        Instant startedAt,

        @Schema(description = "When it ended, UTC; absent before") @Nullable
        Instant finishedAt,

        @Schema(
                description = "Path of the roadmap; absent unless SUCCEEDED",
                examples = "/v1/roadmaps/0198c1a2-3d30-72b1-9f4a-8e2d37c96a02")
        @Nullable
        String result,

        @Schema(description = "Why it failed; absent unless FAILED") @Nullable
        JobProblem problem,

        @Schema(description = "Number of changes, those of the progress included", examples = "3")
        long version)
        implements Job {

    @Override
    public boolean hasEnded() {
        return state.isFinished();
    }
}
