package dev.waymark.roadmap.planning.plan;

import dev.waymark.roadmap.planning.category.Category;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An initiative as the optimiser sees it, in integers: money in the currency's minor unit, person-days in
/// hundredths, scores in hundredths of a point.
///
/// `inFlightStart` is the index of the period in which an item already under way began (negative before the horizon);
/// such an item stays where it is.
public record PlanCandidate(
        String id,
        String code,
        String title,
        Category category,
        int risk,
        @Nullable Integer inFlightStart,
        Worth worth,
        Needs needs,
        Ties ties) {

    /// What the candidate is worth: priority and pain relief in hundredths of a point, P50 NPV in minor
    /// units.
    public record Worth(int priority, long netPresentValue, int painRelief) {}

    /// What the candidate takes: periods, the pot that funds it, the cost of each period from its start
    /// (running costs may outlast the duration), and effort that is spread evenly over the duration.
    public record Needs(int duration, String potId, List<Long> costs, List<Effort> efforts) {

        public Needs {
            if (duration < 1 || costs.stream().anyMatch(cost -> cost < 0)) {
                throw new IllegalArgumentException(
                        "duration %d must be at least 1 and no cost negative: %s".formatted(duration, costs));
            }
            costs = List.copyOf(costs);
            efforts =
                    efforts.stream().sorted(Comparator.comparing(Effort::skill)).toList();
            if (efforts.stream().map(Effort::skill).distinct().count() != efforts.size()) {
                throw new IllegalArgumentException("a skill is given twice: %s".formatted(efforts));
            }
        }

        /// The effort of a skill (hundredths) in a period counted from the start.
        public long effort(String skill, int offset) {
            return efforts.stream()
                    .filter(effort -> effort.skill().equals(skill))
                    .mapToLong(effort -> effort.inPeriod(offset, duration))
                    .sum();
        }

        /// The cost of all periods together.
        public long totalCost() {
            return costs.stream().mapToLong(Long::longValue).sum();
        }
    }

    /// Person-days of one skill over the whole duration, in hundredths.
    public record Effort(String skill, long hundredths) {

        public Effort {
            if (hundredths < 0) {
                throw new IllegalArgumentException("effort of %s is negative: %d".formatted(skill, hundredths));
            }
        }

        /// The part that falls on one period: an even share, the remainder in the earliest periods.
        public long inPeriod(int offset, int duration) {
            return hundredths / duration + (offset < hundredths % duration ? 1 : 0);
        }
    }

    /// What must be finished before this candidate starts, and what it never goes with (read in both directions).
    public record Ties(List<String> dependsOn, List<String> excludes) {

        public Ties {
            dependsOn = dependsOn.stream().sorted().toList();
            excludes = excludes.stream().sorted().toList();
        }
    }

    /// The index of the first period after its work when it starts in the given one.
    public int finishIfStarted(int start) {
        return start + needs.duration();
    }

    /// Whether it is already under way.
    public boolean underWay() {
        return inFlightStart != null;
    }
}
