package dev.waymark.initiative.leadingindicator;

import dev.waymark.initiative.InitiativeProblem;
import dev.waymark.initiative.climate.ClimateIndicator;
import dev.waymark.initiative.climate.Climates;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/// Records the months of a file as observations of the composite leading indicator.
@ApplicationScoped
class ImportingLeadingIndicator {

    private static final int MOST_CODES = 20;

    private final Climates climates;
    private final Clock clock;

    ImportingLeadingIndicator(Climates climates, Clock clock) {
        this.climates = climates;
        this.clock = clock;
    }

    LeadingIndicatorImport of(UUID cycleId, ImportLeadingIndicator request) {
        var file = LeadingIndicatorFile.of(request.file(), request.series());
        refuse(file.faults().stream()
                .map(fault -> new Violation("/file", fault))
                .toList());
        refuse(file.differing().entrySet().stream()
                .map(ImportingLeadingIndicator::ambiguity)
                .toList());
        if (file.values().isEmpty()) {
            refuse(List.of(new Violation("/file", "has no value of the series that is asked for")));
        }
        var values = latest(file.values(), request.months());
        refuse(values.entrySet().stream()
                .flatMap(each -> implausible(each).stream())
                .limit(LeadingIndicatorFile.MOST_FAULTS)
                .toList());
        var recorded =
                climates.recordAll(cycleId, ClimateIndicator.OECD_CLI, values, request.source(), clock.instant());
        return new LeadingIndicatorImport(
                cycleId,
                file.series(),
                values.firstKey(),
                values.lastKey(),
                recorded.first(),
                recorded.revised(),
                recorded.unchanged(),
                file.withoutValue());
    }

    private static Violation ambiguity(Map.Entry<String, Set<String>> dimension) {
        var codes = dimension.getValue();
        return new Violation(
                "/series",
                "%s differs in the file: %s%s. Maybe name one of them"
                        .formatted(
                                dimension.getKey(),
                                String.join(
                                        ", ", codes.stream().limit(MOST_CODES).toList()),
                                codes.size() > MOST_CODES ? " and %d more".formatted(codes.size() - MOST_CODES) : ""));
    }

    private static SortedMap<LocalDate, Double> latest(NavigableMap<LocalDate, Double> values, int months) {
        return values.tailMap(values.lastKey().minusMonths(months).with(TemporalAdjusters.lastDayOfMonth()), false);
    }

    private List<Violation> implausible(Map.Entry<LocalDate, Double> month) {
        var indicator = ClimateIndicator.OECD_CLI;
        if (!indicator.admits(month.getValue())) {
            return List.of(new Violation(
                    "/file",
                    "has %s for %s, but %s lies between %s and %s"
                            .formatted(
                                    month.getValue(),
                                    month.getKey(),
                                    indicator,
                                    indicator.least(),
                                    indicator.greatest())));
        }
        return month.getKey().isAfter(LocalDate.now(clock))
                ? List.of(new Violation(
                        "/file", "has a value for %s, which lies in the future".formatted(month.getKey())))
                : List.of();
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.withViolations(InitiativeProblem.CONTRADICTION, violations);
        }
    }
}
