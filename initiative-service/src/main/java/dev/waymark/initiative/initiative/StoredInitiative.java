package dev.waymark.initiative.initiative;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.waymark.rest.stored.StoredFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the columns of JSON of an initiative hold.
final class StoredInitiative {

    private StoredInitiative() {}

    @StoredFormat
    record StoredEffort(String skill, BigDecimal personDays) {

        static StoredEffort of(Effort effort) {
            return new StoredEffort(effort.skill(), effort.personDays());
        }

        Effort effort() {
            return new Effort(skill, personDays);
        }
    }

    @StoredFormat
    record StoredMitigation(UUID painPointId, double low, double likely, double high) {

        static StoredMitigation of(Mitigation mitigation) {
            return new StoredMitigation(
                    mitigation.painPointId(), mitigation.low(), mitigation.likely(), mitigation.high());
        }

        Mitigation mitigation() {
            return new Mitigation(painPointId, low, likely, high);
        }
    }

    @StoredFormat
    record StoredAlignment(UUID goalId, double alignment) {

        static StoredAlignment of(GoalAlignment alignment) {
            return new StoredAlignment(alignment.goalId(), alignment.alignment());
        }

        GoalAlignment goalAlignment() {
            return new GoalAlignment(goalId, alignment);
        }
    }

    @StoredFormat
    record StoredSlice(String title, String delivers, int durationPeriods, double costShare) {

        static StoredSlice of(Slice slice) {
            return new StoredSlice(slice.title(), slice.delivers(), slice.durationPeriods(), slice.costShare());
        }

        Slice slice() {
            return new Slice(title, delivers, durationPeriods, costShare);
        }
    }

    /// What an initiative was in an earlier cycle. Amounts are decimal strings; the one of a confidential
    /// price is kept, too.
    @StoredFormat
    record StoredPast(
            UUID initiativeId,
            UUID cycleId,
            String cycleName,
            String code,
            String title,
            long changes,
            @Nullable Category category,
            boolean categoryDecided,
            String currency,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal expectedCost,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal expectedGain,

            boolean confidential,
            Instant carriedOverAt,
            String carriedOverBy) {

        static StoredPast of(PastInitiative past) {
            return new StoredPast(
                    past.initiativeId(),
                    past.cycleId(),
                    past.cycleName(),
                    past.code(),
                    past.title(),
                    past.version(),
                    past.category(),
                    past.categoryDecided(),
                    past.currency(),
                    past.expectedCost(),
                    past.expectedGain(),
                    past.confidential(),
                    past.carriedOverAt(),
                    past.carriedOverBy());
        }

        PastInitiative past() {
            return new PastInitiative(
                    initiativeId,
                    cycleId,
                    cycleName,
                    code,
                    title,
                    changes,
                    category,
                    categoryDecided,
                    currency,
                    expectedCost,
                    expectedGain,
                    confidential,
                    carriedOverAt,
                    carriedOverBy);
        }
    }

    @StoredFormat
    record StoredRiskRatings(
            double technology, double organisationalChange, double dependencies, double vendor, double reversibility) {

        static StoredRiskRatings of(RiskRatings ratings) {
            return new StoredRiskRatings(
                    ratings.technology(),
                    ratings.organisationalChange(),
                    ratings.dependencies(),
                    ratings.vendor(),
                    ratings.reversibility());
        }

        RiskRatings ratings() {
            return new RiskRatings(technology, organisationalChange, dependencies, vendor, reversibility);
        }
    }
}
