package dev.waymark.initiative.strategy;

import dev.waymark.rest.number.WeightedMean;
import dev.waymark.rest.structure.Calculation;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far an initiative serves the goals of the company, 0..100: the least of the three levels' weighted means,
/// `min_level Σ_g w_g·a_ig / Σ_g w_g` over all goals g of the level.
///
/// A goal that the initiative does not serve counts with a = 0, as an unranked pain point does: otherwise naming one
/// more goal that is served a little would lower the alignment. Without any goal on some level there is nothing to
/// align with and the alignment is null.
///
/// Example: corporate goals of weight 2 and 1 served 90 and 60 (mean 80), one departmental goal served 70, one IT goal
/// served 50: alignment 50, decided by IT.
///
/// @param value the alignment, or null when a level has no goal
/// @param levels the mean of every level with its terms, in the order of the levels
@Calculation
public record Alignment(@Nullable Double value, List<LevelMean> levels) {

    /// A goal with its level and weight.
    public record WeightedGoal(UUID goalId, GoalLevel level, double weight) {

        public WeightedGoal {
            if (!(weight > 0)) {
                throw new IllegalArgumentException("The weight of a goal must be above 0, but is " + weight + ".");
            }
        }
    }

    /// One goal's part in the mean of its level.
    public record Term(UUID goalId, double weight, double alignment) {}

    /// The weighted mean of one level.
    ///
    /// @param mean null when the level has no goal
    /// @param served whether the initiative serves at least one of the level's goals
    public record LevelMean(GoalLevel level, @Nullable Double mean, boolean served, List<Term> terms) {

        public LevelMean {
            terms = List.copyOf(terms);
        }
    }

    public Alignment {
        levels = List.copyOf(levels);
    }

    /// @param goals all goals of the cycle
    /// @param served alignment 0..100 of the initiative with the goals that it names
    public static Alignment of(Collection<WeightedGoal> goals, Map<UUID, Double> served) {
        var levels = Arrays.stream(GoalLevel.values())
                .map(level -> levelMean(
                        level,
                        goals.stream().filter(goal -> goal.level() == level).toList(),
                        served))
                .toList();
        Double least = null;
        for (var level : levels) {
            if (level.mean() == null) {
                return new Alignment(null, levels);
            }
            least = least == null ? level.mean() : Double.valueOf(Math.min(least, level.mean()));
        }
        return new Alignment(least, levels);
    }

    /// The levels on which the initiative serves no goal.
    public List<GoalLevel> unservedLevels() {
        return levels.stream()
                .filter(level -> !level.served())
                .map(LevelMean::level)
                .toList();
    }

    private static LevelMean levelMean(GoalLevel level, List<WeightedGoal> goals, Map<UUID, Double> served) {
        var terms = goals.stream()
                .map(goal -> new Term(goal.goalId(), goal.weight(), served.getOrDefault(goal.goalId(), 0.0)))
                .toList();
        var mean = new WeightedMean();
        terms.forEach(term -> mean.add(term.weight(), term.alignment()));
        return new LevelMean(
                level,
                terms.isEmpty() ? null : Double.valueOf(mean.value()),
                terms.stream().anyMatch(term -> term.alignment() > 0),
                terms);
    }
}
