package dev.waymark.roadmap.prioritising.priority;

import dev.waymark.rest.table.TableRows;
import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.prioritising.move.ManualMoveView;
import dev.waymark.roadmap.prioritising.order.Formula;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// All priorities of a cycle as they are shown.
@Schema(description = "The priorities of a cycle, highest first, each with its whole derivation.")
record PrioritiesView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "How a priority comes about", examples = "priority = √(B·T) · fit")
        String formula,

        @Schema(description = "The name of the formula") Formula formulaName,

        @Schema(
                description = "The version of the scoring model that they were made by; 0 before there is a criterion",
                examples = "7")
        int modelVersion,

        @Schema(description = "Ranked initiatives, highest priority first, then those without a priority by code")
        @TableRows
        List<PriorityView> initiatives,

        @Schema(description = "How the robustness was sampled; absent unless asked for") @Nullable
        SamplingView sampling) {

    /// One initiative's priority.
    @Schema(description = "The priority of one initiative with its derivation.")
    record PriorityView(
            @Schema(description = "The initiative") UUID initiativeId,

            @Schema(description = "Its code", examples = "I-07")
            String code,

            @Schema(description = "Its title", examples = "Tell residents before a date slips")
            String title,

            @Schema(description = "Its category; absent without a price") @Nullable
            Category category,

            @Schema(
                    description = "Rank from 1; equal priorities share the better one; absent without a priority",
                    examples = "1")
            @Nullable
            Integer rank,

            @Schema(
                    description = "Place from 1 with the manual moves: as the computed order, but for who was moved and"
                            + " who gave way; absent without a priority",
                    examples = "2")
            @Nullable
            Integer place,

            @Schema(description = "Where people moved it, and why; absent unless they did") @Nullable
            MoveView manualMove,

            @Schema(
                    description = "Priority by the formula, from 0; absent while something is missing",
                    examples = "80.1")
            @Nullable
            Double priority,

            @Schema(description = "The business index B") IndexView businessIndex,
            @Schema(description = "The IT index T") IndexView itIndex,

            @Schema(description = "Fit with the economic climate, a factor; absent without a price", examples = "1.097")
            @Nullable
            Double fit,

            @Schema(
                    description = "The steps of the calculation with their values",
                    examples = "[\"√(B·T) = 73.0\", \"priority = √(B·T) · fit = 73.0 · 1.097 = 80.1\"]")
            List<String> derivation,

            @Schema(
                    description = "What is missing for a priority",
                    examples = "[\"no fit: the initiative has no category or no project risk yet\"]")
            List<String> missing,

            @Schema(
                    description = "Warnings about the priority; empty where there are none",
                    examples = "[\"Basics first: a WOW where the basics score is below 70 impresses nobody yet: Moving"
                            + " house (69.9).\"]")
            List<String> warnings,

            @Schema(description = "How robust the rank is to other weights; absent unless asked for") @Nullable
            RobustnessView robustness) {}

    /// A manual move beside a computed rank.
    @Schema(name = "PriorityMoveView", description = "A manual move: where to, why, by whom and when.")
    record MoveView(
            @Schema(description = "The place wanted, from 1; beyond the last it is the last", examples = "2")
            int place,

            @Schema(description = "Why", examples = "The law is expected to change in spring")
            String reason,

            @Schema(description = "Sign-in name of who moved it; absent where unknown", examples = "lea") @Nullable
            String movedBy,

            @Schema(description = "When, UTC") Instant movedAt) {

        static MoveView of(ManualMoveView move) {
            return new MoveView(
                    move.place(),
                    move.reason(),
                    move.authorship().updatedBy(),
                    move.authorship().updatedAt());
        }
    }

    /// How robust a rank is to other weights.
    @Schema(
            name = "RankRobustnessView",
            description = "How robust a rank is to random weights of the criteria: shares of the draws.")
    record RobustnessView(
            @Schema(description = "Share of draws on rank 1, 0 to 1", examples = "0.62")
            double first,

            @Schema(description = "Share of draws among the first `top` ranks, 0 to 1", examples = "0.97")
            double amongTop,

            @Schema(description = "Mean rank over all draws, from 1", examples = "1.6")
            double meanRank) {}

    /// How the robustness was sampled.
    @Schema(
            name = "RankSamplingView",
            description = "How the robustness was sampled: uniform weights, the same seed gives the same shares.")
    record SamplingView(
            @Schema(description = "Number of random weightings", examples = "10000")
            int draws,

            @Schema(description = "Where the sampling started", examples = "20270101")
            long seed,

            @Schema(description = "How many first ranks `amongTop` counts", examples = "5")
            int top) {}
}
