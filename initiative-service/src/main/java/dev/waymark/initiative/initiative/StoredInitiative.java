package dev.waymark.initiative.initiative;

import dev.waymark.rest.stored.StoredFormat;
import java.math.BigDecimal;
import java.util.UUID;

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
