package dev.waymark.roadmap.sibling.initiative;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.roadmap.planning.category.Category;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All initiatives of a cycle as the initiative service shows them to the caller, oldest first.
@JsonIgnoreProperties(ignoreUnknown = true)
public record InitiativeSnapshot(
        Instant takenAt, UUID cycleId, String currency, ClimateEntry climate, List<InitiativeEntry> initiatives) {

    public InitiativeSnapshot {
        Objects.requireNonNull(takenAt, "takenAt");
        Objects.requireNonNull(cycleId, "cycleId");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(climate, "climate");
        initiatives = List.copyOf(initiatives);
    }

    /// The economic climate in force: index −100..100, its state in one word, appetite for risk 0..100.
    ///
    /// @param assumed other climates, for what-if
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ClimateEntry(double index, String state, double riskAppetite, List<AssumedClimate> assumed) {

        public ClimateEntry {
            assumed = List.copyOf(assumed);
        }
    }

    /// A climate that is assumed, with the same figures.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AssumedClimate(double index, String state, double riskAppetite) {}

    /// The initiatives whose price the caller may not see.
    public Set<UUID> withHiddenPrice() {
        return initiatives.stream()
                .filter(InitiativeEntry::isPriceHidden)
                .map(InitiativeEntry::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<InitiativeEntry> initiative(UUID initiativeId) {
        return initiatives.stream()
                .filter(initiative -> initiative.id().equals(initiativeId))
                .findFirst();
    }

    /// One initiative with all that follows from its price and the climate.
    ///
    /// @param durationPeriods how many planning quarters it takes
    /// @param dependsOn what must be finished before it starts
    /// @param excludes initiatives that are never planned beside it
    /// @param alignment with the goals, 0..100; none when a level has no goal
    /// @param category category in force; none without a price
    /// @param projectRisk 0..100; none without a price
    /// @param fit with the climate; none without a price
    /// @param assumedFits fit in each assumed climate, in their order; empty where there is no fit
    /// @param fitWarnings what to know before believing the fit
    /// @param npv none without a price that the caller may see
    /// @param costs expected cost of planning quarter 0, 1, … after the start; empty as npv is none
    /// @param missing why facts are missing: `NOT_PRICED`, `PRICE_CONFIDENTIAL`, or what a later version may say
    /// @param incompleteGains gains that nobody may approve yet; none of a service that does not say them
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    public record InitiativeEntry(
            UUID id,
            String code,
            String title,
            UUID departmentId,
            @Nullable String owner,
            @Nullable String sponsor,
            int durationPeriods,
            List<Effort> efforts,
            List<UUID> dependsOn,
            List<UUID> excludes,
            @Nullable LegalObligation legalObligation,
            List<MitigationEntry> mitigations,
            @Nullable Double alignment,
            List<String> orphanReasons,
            @Nullable Category category,
            @Nullable Double projectRisk,
            @Nullable Double fit,
            List<Double> assumedFits,
            List<String> fitWarnings,
            @Nullable ValueRange npv,
            List<BigDecimal> costs,
            List<String> missing,
            @Nullable List<IncompleteGain> incompleteGains) {

        private static final String PRICE_CONFIDENTIAL = "PRICE_CONFIDENTIAL";
        private static final String NOT_CATEGORISED = "NOT_CATEGORISED";

        public InitiativeEntry {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(departmentId, "departmentId");
            efforts = List.copyOf(efforts);
            dependsOn = List.copyOf(dependsOn);
            excludes = List.copyOf(excludes);
            mitigations = List.copyOf(mitigations);
            orphanReasons = List.copyOf(orphanReasons);
            assumedFits = List.copyOf(assumedFits);
            fitWarnings = List.copyOf(fitWarnings);
            costs = List.copyOf(costs);
            missing = List.copyOf(missing);
            incompleteGains = incompleteGains == null ? List.of() : List.copyOf(incompleteGains);
        }

        /// The price is there, but the caller may not see its amounts.
        public boolean isPriceHidden() {
            return missing.contains(PRICE_CONFIDENTIAL);
        }

        /// What prevents the approval of its gains, gain by gain.
        public List<IncompleteGain> unpromised() {
            return Objects.requireNonNull(incompleteGains);
        }

        /// It has a price, but neither the facts nor a person gave it a category.
        public boolean lacksCategory() {
            return missing.contains(NOT_CATEGORISED);
        }

        /// The expected cost of all quarters together; none without a price that the caller may see.
        public @Nullable BigDecimal expectedCost() {
            return npv == null ? null : costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /// A gain that lacks a metric, an owner or a day of review.
    ///
    /// @param missing `METRIC`, `OWNER`, `REVIEW_DATE`, or what a later version may say
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record IncompleteGain(String label, List<String> missing) {

        public IncompleteGain {
            Objects.requireNonNull(label, "label");
            missing = List.copyOf(missing);
        }
    }

    /// Work of one skill over the whole duration.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Effort(String skill, BigDecimal personDays) {}

    /// The law or rule that demands an initiative.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record LegalObligation(String reference, LocalDate deadline) {}

    /// How much of a pain point it takes away, as shares 0..1.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record MitigationEntry(UUID painPointId, double low, double likely, double high) {}

    /// A net present value in the currency of the cycle.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ValueRange(BigDecimal mean, BigDecimal p10, BigDecimal p50, BigDecimal p90) {}
}
