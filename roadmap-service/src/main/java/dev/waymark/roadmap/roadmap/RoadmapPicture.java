package dev.waymark.roadmap.roadmap;

import dev.waymark.pictures.Gantt;
import dev.waymark.pictures.Gantt.Bar;
import dev.waymark.pictures.Gantt.Part;
import dev.waymark.pictures.Gantt.Period;
import dev.waymark.pictures.Gantt.Use;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnView;
import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedDays;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedMoney;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedPot;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedSkill;
import dev.waymark.roadmap.roadmap.contents.RoadmapItem;
import dev.waymark.roadmap.roadmap.contents.RoadmapStatus;
import dev.waymark.roadmap.roadmap.contents.RuleView;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A roadmap as a picture: the initiatives as bars over the quarters, below them how much of every pot and
/// skill they take.
final class RoadmapPicture implements DrawnView<RoadmapView> {

    private static final List<String> KINDS = Arrays.stream(Category.values())
            .map(category -> category.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final double PERCENT = 100;

    @Override
    public Picture of(RoadmapView roadmap) {
        var uses = uses(roadmap);
        return new Gantt(
                new Heading("%s (%s)".formatted(roadmap.name(), word(roadmap.state())), statement(roadmap, uses)),
                roadmap.items().isEmpty()
                        ? List.of()
                        : periods(roadmap).map(RoadmapPicture::period).toList(),
                KINDS,
                roadmap.items().stream().map(item -> bar(roadmap, item)).toList(),
                "misses its deadline",
                "Use of pots and skills",
                roadmap.items().isEmpty() ? List.of() : uses);
    }

    private static String statement(RoadmapView roadmap, List<Use> uses) {
        if (roadmap.value() == null) {
            return "No roadmap keeps all rules. These conflict: "
                    + roadmap.conflicts().stream().map(RuleView::text).collect(Collectors.joining("; ")) + ".";
        }
        return "%d of %d candidates in %d quarters, worth %s points, %s.%s%s"
                .formatted(
                        roadmap.items().size(),
                        roadmap.items().size() + roadmap.omitted().size(),
                        roadmap.periods(),
                        Digits.shown(roadmap.value(), 1),
                        quality(roadmap),
                        scarcest(uses),
                        roadmap.withheld() == null ? "" : " Pots: " + roadmap.withheld() + ".");
    }

    private static String quality(RoadmapView roadmap) {
        return roadmap.status() == RoadmapStatus.OPTIMAL || roadmap.gapPercent() == null
                ? "the best that keeps all rules"
                : "at most %s %% below the best that keeps all rules".formatted(Digits.shown(roadmap.gapPercent(), 2));
    }

    private static String scarcest(List<Use> uses) {
        return uses.stream()
                .flatMap(use -> use.periods().stream())
                .filter(part -> part.available() > 0)
                .max(Comparator.comparingDouble(part -> part.used() / part.available()))
                .map(part -> " Scarcest: %s (%s %%)."
                        .formatted(part.title(), Digits.shown(PERCENT * part.used() / part.available(), 0)))
                .orElse("");
    }

    private static Stream<PlanningPeriod> periods(RoadmapView roadmap) {
        return IntStream.range(0, roadmap.periods())
                .mapToObj(period -> roadmap.firstPeriod().plus(period));
    }

    private static Period period(PlanningPeriod period) {
        return new Period(String.valueOf(period.year()), "Q" + period.quarter());
    }

    private static Bar bar(RoadmapView roadmap, RoadmapItem item) {
        return new Bar(
                "%s %s".formatted(item.code(), item.title()),
                "%s %s: %s to %s, %s, priority %s. %s"
                        .formatted(
                                item.code(),
                                item.title(),
                                item.start(),
                                item.finish(),
                                word(item.category()),
                                Digits.shown(item.priority(), 1),
                                item.reason()),
                KINDS.indexOf(word(item.category())),
                roadmap.firstPeriod().until(item.start()),
                roadmap.firstPeriod().until(item.finish()),
                item.periodsLate() != null);
    }

    private static List<Use> uses(RoadmapView roadmap) {
        return Stream.concat(
                        roadmap.pots().stream().map(RoadmapPicture::use),
                        roadmap.capacities().stream().map(RoadmapPicture::use))
                .toList();
    }

    private static Use use(PlannedPot pot) {
        return new Use(
                pot.name(),
                pot.periods().stream().map(period -> part(pot.name(), period)).toList());
    }

    private static Part part(String pot, PlannedMoney period) {
        return part(
                pot,
                period.period(),
                period.used().amount(),
                period.available().amount(),
                period.used().currency());
    }

    private static Use use(PlannedSkill skill) {
        return new Use(
                skill.skill(),
                skill.periods().stream()
                        .map(period -> part(skill.skill(), period))
                        .toList());
    }

    private static Part part(String skill, PlannedDays period) {
        return part(skill, period.period(), period.used(), period.available(), "person-days");
    }

    private static Part part(String of, PlanningPeriod period, BigDecimal used, BigDecimal available, String unit) {
        return new Part(
                used.doubleValue(),
                available.doubleValue(),
                "%s in %s: %s of %s %s"
                        .formatted(
                                of,
                                period,
                                Digits.shown(used.doubleValue(), 0),
                                Digits.shown(available.doubleValue(), 0),
                                unit));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
