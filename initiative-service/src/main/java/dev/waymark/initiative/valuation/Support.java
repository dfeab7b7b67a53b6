package dev.waymark.initiative.valuation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// On what a price rests: which gains nobody supports with an assumption, and which assumptions are too old.
///
/// @param unsupportedGains labels of the gain lines without an assumption, in the order of the price
/// @param staleAssumptions assumptions used by any line that were observed more than the allowed months ago
/// @param staleAfterMonths the age in whole months after which an assumption is stale
public record Support(List<String> unsupportedGains, List<StaleAssumption> staleAssumptions, int staleAfterMonths) {

    /// An assumption and the day on which it was observed.
    public record DatedAssumption(UUID id, LocalDate observedOn) {}

    /// An assumption that should be checked again.
    public record StaleAssumption(UUID id, LocalDate observedOn, long ageInMonths) {}

    public Support {
        unsupportedGains = List.copyOf(unsupportedGains);
        staleAssumptions = List.copyOf(staleAssumptions);
    }

    /// The age that makes an assumption stale, and the day it is judged on.
    public record Freshness(int staleAfterMonths, LocalDate today) {

        /// Stale from the day after it became so many months old: observed on 15 March 2023, an assumption is fresh on
        /// 15 March 2026 and stale on 16 March 2026 when 36 months are allowed.
        public boolean isStale(LocalDate observedOn) {
            return today.isAfter(observedOn.plusMonths(staleAfterMonths));
        }
    }

    /// The assumptions that the lines of a price name.
    public static Set<UUID> assumptionsOf(Price price) {
        var used = new LinkedHashSet<UUID>();
        for (var line : price.lines()) {
            if (line.assumptionId() != null) {
                used.add(line.assumptionId());
            }
        }
        return used;
    }

    /// @param assumptions the assumptions known; those that no line names do not matter
    public static Support of(Price price, Collection<DatedAssumption> assumptions, Freshness freshness) {
        var used = assumptionsOf(price);
        return new Support(
                price.lines().stream()
                        .filter(line -> line instanceof PriceLine.Gain && line.assumptionId() == null)
                        .map(PriceLine::label)
                        .toList(),
                assumptions.stream()
                        .filter(assumption -> used.contains(assumption.id()))
                        .filter(assumption -> freshness.isStale(assumption.observedOn()))
                        .map(assumption -> new StaleAssumption(
                                assumption.id(),
                                assumption.observedOn(),
                                ChronoUnit.MONTHS.between(assumption.observedOn(), freshness.today())))
                        .toList(),
                freshness.staleAfterMonths());
    }
}
