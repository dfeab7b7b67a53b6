package dev.waymark.initiative.conversion;

import dev.waymark.cycle.CycleMember;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The conversion rates of all cycles.
@ApplicationScoped
public class ConversionRates implements PanacheRepositoryBase<ConversionRate, UUID>, CycleMember {

    private final CurrentCycle cycle;
    private final Clock clock;

    ConversionRates(CurrentCycle cycle, Clock clock) {
        this.cycle = cycle;
        this.clock = clock;
    }

    @Override
    public String pathParameter() {
        return "conversionRateId";
    }

    @Override
    public String kind() {
        return "conversion rate";
    }

    @Override
    @Transactional
    public Optional<UUID> cycleOf(UUID conversionRateId) {
        return findByIdOptional(conversionRateId).map(ConversionRate::cycleId);
    }

    /// The rates that hold today in the cycle of the request, by currency: of each the one with the latest day that is
    /// not in the future.
    public Map<String, DatedRate> today(Collection<String> currencies) {
        return currencies.isEmpty()
                ? Map.of()
                : list(
                                "cycleId = ?1 and currency in ?2 and validFrom <= ?3 order by validFrom",
                                cycle.id(),
                                currencies,
                                LocalDate.now(clock))
                        .stream()
                        .map(rate -> rate.dated(cycle.currency()))
                        .collect(Collectors.toMap(DatedRate::currency, rate -> rate, (earlier, later) -> later));
    }

    ConversionRate require(UUID conversionRateId) {
        return findByIdOptional(conversionRateId)
                .orElseThrow(() -> ProblemException.notFound(kind(), conversionRateId));
    }

    Rows<ConversionRate> page(UUID cycleId, PageRequest page) {
        return page.of(ConversionRate.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
