package dev.waymark.roadmap.steering.number;

import dev.waymark.rest.money.Money;
import dev.waymark.rest.structure.Calculation;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedMoney;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedPot;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedSkill;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A roadmap in three figures: what it costs, `Σ used` over all pots and periods; what those pots hold, `Σ
/// available`; and where it is tightest, the highest `100 · used / available` percent of a pot or a skill in
/// one period. Of equal shares the earlier period counts, then the name. Without pots there is no money,
/// without anything available nothing is tight.
///
/// Example: a pot of 100 EUR in each of two quarters, used 60 and 90; a skill of 40 person-days, used 38 and
/// 10: cost 150 EUR of 200 EUR, tightest the skill in the first quarter with 95 %.
///
/// @param cost none where no pots are shown
/// @param budget none where no pots are shown
@Calculation
public record RoadmapFigures(
        @Nullable Money cost,
        @Nullable Money budget,
        @Nullable Tightest tightest) {

    private static final double PERCENT = 100;

    /// Where a pot or a skill is used most.
    ///
    /// @param name of the pot or skill
    /// @param unit currency, or person-days
    /// @param percent used of available, above 0
    public record Tightest(
            String name, PlanningPeriod period, BigDecimal used, BigDecimal available, String unit, double percent) {}

    public static RoadmapFigures of(List<PlannedPot> pots, List<PlannedSkill> skills) {
        return new RoadmapFigures(
                sum(pots, PlannedMoney::used), sum(pots, PlannedMoney::available), tightest(pots, skills));
    }

    private static @Nullable Money sum(List<PlannedPot> pots, Function<PlannedMoney, Money> part) {
        return pots.stream()
                .flatMap(pot -> pot.periods().stream())
                .map(part)
                .reduce((a, b) -> new Money(a.amount().add(b.amount()), a.currency()))
                .orElse(null);
    }

    private static @Nullable Tightest tightest(List<PlannedPot> pots, List<PlannedSkill> skills) {
        var ofPots = pots.stream()
                .flatMap(pot -> pot.periods().stream()
                        .map(each -> use(
                                pot.name(),
                                each.period(),
                                each.used().amount(),
                                each.available().amount(),
                                each.used().currency())));
        var ofSkills = skills.stream()
                .flatMap(skill -> skill.periods().stream()
                        .map(each -> use(skill.skill(), each.period(), each.used(), each.available(), "person-days")));
        return Stream.concat(ofPots, ofSkills)
                .filter(use -> use.percent > 0)
                .min(Comparator.comparingDouble((Tightest use) -> -use.percent)
                        .thenComparing(Tightest::period)
                        .thenComparing(Tightest::name))
                .orElse(null);
    }

    private static Tightest use(
            String name, PlanningPeriod period, BigDecimal used, BigDecimal available, String unit) {
        var percent = available.signum() > 0 ? PERCENT * used.doubleValue() / available.doubleValue() : 0;
        return new Tightest(name, period, used, available, unit, percent);
    }
}
