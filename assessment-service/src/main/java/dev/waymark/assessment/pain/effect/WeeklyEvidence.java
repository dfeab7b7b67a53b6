package dev.waymark.assessment.pain.effect;

import dev.waymark.assessment.crm.evidence.CaseCounts.SourceWeek;
import dev.waymark.rest.structure.Calculation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Weekly counts of a comparison: only cases of the sources in which relieved pain points have any, and
/// only whole weeks, which are those between the first and the last with a case of these sources. Both are
/// left out, because the records may begin or end within them.
///
/// Example: cases from Wednesday 6 January to Friday 26 February 2027: the weeks of 11 January to 15
/// February.
@Calculation
record WeeklyEvidence(LocalDate firstMonday, EvidenceSeries series) {

    static WeeklyEvidence of(Collection<SourceWeek> counted, Collection<UUID> relieved, List<UUID> untreated) {
        var sources = counted.stream()
                .filter(week -> relieved.contains(week.painPointId()))
                .map(SourceWeek::source)
                .collect(Collectors.toSet());
        var ofSources =
                counted.stream().filter(week -> sources.contains(week.source())).toList();
        var mondays = ofSources.stream()
                .map(SourceWeek::monday)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (mondays.isEmpty()) {
            return new WeeklyEvidence(LocalDate.EPOCH, new EvidenceSeries(List.of(), List.of()));
        }
        var first = mondays.getFirst().plusWeeks(1);
        var weeks = Math.toIntExact(Math.max(0, ChronoUnit.WEEKS.between(first, mondays.getLast())));
        return new WeeklyEvidence(
                first,
                new EvidenceSeries(
                        counts(ofSources, Set.copyOf(relieved), first, weeks),
                        untreated.stream()
                                .map(id -> counts(ofSources, Set.of(id), first, weeks))
                                .toList()));
    }

    /// The week that a day falls in; below 0 before the first.
    int weekOf(LocalDate day) {
        return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(firstMonday, day), 7L));
    }

    /// The first whole week from a day on.
    int weekFrom(LocalDate day) {
        return weekOf(day.plusDays(6));
    }

    private static List<Long> counts(List<SourceWeek> counted, Set<UUID> of, LocalDate first, int weeks) {
        var counts = new long[weeks];
        for (var week : counted) {
            var index = ChronoUnit.WEEKS.between(first, week.monday());
            if (of.contains(week.painPointId()) && index >= 0 && index < weeks) {
                counts[Math.toIntExact(index)] += week.cases();
            }
        }
        var list = new ArrayList<Long>();
        for (var count : counts) {
            list.add(count);
        }
        return list;
    }
}
