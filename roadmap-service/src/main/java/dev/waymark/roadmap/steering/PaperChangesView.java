package dev.waymark.roadmap.steering;

import dev.waymark.roadmap.steering.number.KeyNumber;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What changed since the last cycle.
@Schema(description = "What changed since the cycle that this one was started from.")
record PaperChangesView(
        @Schema(description = "Name of the last cycle; absent where there is none or the reader may not see it")
        @Nullable
        String previousCycle,

        @Schema(description = "What is compared, or why nothing is", examples = "This is the first cycle.")
        String reason,

        @Schema(description = "The ten numbers then and now; empty where nothing is compared")
        List<PaperChangeView> numbers,

        @Schema(
                description =
                        "The ranks of the pain points then and now, found by their titles; empty where nothing is compared")
        List<PaperRankChangeView> painPoints) {

    /// One number then and now.
    @Schema(description = "One of the ten numbers then and now.")
    record PaperChangeView(
            @Schema(description = "Which number it is") KeyNumber number,

            @Schema(description = "What it is called", examples = "Agreement about the pain")
            String title,

            @Schema(description = "Then, as a reader sees it", examples = "12.4 points of 100")
            String before,

            @Schema(description = "Now, as a reader sees it", examples = "9.9 points of 100")
            String now,

            @Schema(
                    description =
                            "The difference, as a reader sees it; empty where a value is missing or the currencies"
                                    + " differ",
                    examples = "−2.5")
            String difference) {}

    /// The rank of a pain point then and now.
    @Schema(description = "The rank of a pain point then and now.")
    record PaperRankChangeView(
            @Schema(description = "Its title", examples = "A date slips and nobody says so")
            String title,

            @Schema(description = "Rank then, from 1; absent where it was not ranked", examples = "3") @Nullable
            Integer before,

            @Schema(description = "Rank now, from 1; absent where it is not ranked", examples = "1") @Nullable
            Integer now) {}
}
