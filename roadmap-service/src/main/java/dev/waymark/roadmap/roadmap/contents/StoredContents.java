package dev.waymark.roadmap.roadmap.contents;

import dev.waymark.rest.money.StoredMoney;
import dev.waymark.rest.stored.StoredFormat;
import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.roadmap.contents.OmittedCandidate.FundingGap;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedDays;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedMoney;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedPot;
import dev.waymark.roadmap.roadmap.contents.PlannedUsage.PlannedSkill;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a search found, as the database keeps it.
@StoredFormat
public record StoredContents(
        RoadmapStatus status,
        @Nullable Double value,
        @Nullable Double bound,
        @Nullable Double gapPercent,
        @Nullable Double greedyValue,
        @Nullable Double gainOverGreedyPercent,
        double solverSeconds,
        List<StoredItem> items,
        List<StoredOmission> omitted,
        List<StoredPot> pots,
        List<StoredSkill> capacities,
        List<StoredRule> conflicts) {

    public static StoredContents of(RoadmapContents contents) {
        return new StoredContents(
                contents.status(),
                contents.value(),
                contents.bound(),
                contents.gapPercent(),
                contents.greedyValue(),
                contents.gainOverGreedyPercent(),
                contents.solverSeconds(),
                each(contents.items(), StoredItem::of),
                each(contents.omitted(), StoredOmission::of),
                each(contents.pots(), StoredPot::of),
                each(contents.capacities(), StoredSkill::of),
                each(contents.conflicts(), StoredRule::of));
    }

    /// @param input that the search began with
    public RoadmapContents contents(PlanInput input) {
        var found = each(items, StoredItem::item);
        var explaining = Explaining.of(input, found, omitted == null ? List.of() : omitted);
        return new RoadmapContents(
                status,
                value,
                bound,
                gapPercent,
                greedyValue,
                gainOverGreedyPercent,
                solverSeconds,
                found,
                each(omitted, each -> each.omitted(explaining)),
                each(pots, StoredPot::pot),
                each(capacities, StoredSkill::skillUsage),
                each(conflicts, StoredRule::rule));
    }

    record StoredItem(
            UUID initiativeId,
            String code,
            String title,
            Category category,
            PlanningPeriod start,
            PlanningPeriod finish,
            double priority,
            @Nullable Double value,
            @Nullable Integer periodsLate,
            String reason) {

        static StoredItem of(RoadmapItem item) {
            return new StoredItem(
                    item.initiativeId(),
                    item.code(),
                    item.title(),
                    item.category(),
                    item.start(),
                    item.finish(),
                    item.priority(),
                    item.value(),
                    item.periodsLate(),
                    item.reason());
        }

        RoadmapItem item() {
            return new RoadmapItem(
                    initiativeId, code, title, category, start, finish, priority, value, periodsLate, reason);
        }
    }

    record StoredOmission(
            UUID initiativeId,
            String code,
            String title,
            Category category,
            double priority,
            List<String> reasons,
            @Nullable StoredRule bindingRule,
            @Nullable StoredMoney extraBudget,
            List<StoredGap> funding,
            List<String> displaces,
            @Nullable Double displacementCost) {

        static StoredOmission of(OmittedCandidate omitted) {
            var rule = omitted.bindingRule();
            var extra = omitted.extraBudget();
            return new StoredOmission(
                    omitted.initiativeId(),
                    omitted.code(),
                    omitted.title(),
                    omitted.category(),
                    omitted.priority(),
                    omitted.reasons(),
                    rule == null ? null : StoredRule.of(rule),
                    extra == null ? null : StoredMoney.of(extra),
                    each(omitted.funding(), StoredGap::of),
                    omitted.displaces(),
                    omitted.displacementCost());
        }

        OmittedCandidate omitted(Explaining explaining) {
            return new OmittedCandidate(
                    initiativeId,
                    code,
                    title,
                    category,
                    priority,
                    explaining.reason(initiativeId),
                    reasons,
                    bindingRule == null ? null : bindingRule.rule(),
                    extraBudget == null ? null : extraBudget.money(),
                    each(funding, gap -> gap.gap(explaining.input())),
                    explaining.cheapestWay(initiativeId),
                    displaces,
                    each(displaces, explaining::named),
                    displacementCost);
        }
    }

    record StoredGap(UUID budgetPotId, PlanningPeriod period, StoredMoney amount) {

        static StoredGap of(FundingGap gap) {
            return new StoredGap(gap.budgetPotId(), gap.period(), StoredMoney.of(gap.amount()));
        }

        FundingGap gap(PlanInput input) {
            return FundingGap.of(input, budgetPotId, period, amount.money());
        }
    }

    record StoredRule(RuleView.Kind kind, String text) {

        static StoredRule of(RuleView rule) {
            return new StoredRule(rule.kind(), rule.text());
        }

        RuleView rule() {
            return new RuleView(kind, text);
        }
    }

    record StoredPot(UUID budgetPotId, String name, List<StoredPotPeriod> periods) {

        static StoredPot of(PlannedPot pot) {
            return new StoredPot(pot.budgetPotId(), pot.name(), each(pot.periods(), StoredPotPeriod::of));
        }

        PlannedPot pot() {
            return new PlannedPot(budgetPotId, name, each(periods, StoredPotPeriod::money));
        }
    }

    record StoredPotPeriod(PlanningPeriod period, StoredMoney available, StoredMoney used) {

        static StoredPotPeriod of(PlannedMoney money) {
            return new StoredPotPeriod(money.period(), StoredMoney.of(money.available()), StoredMoney.of(money.used()));
        }

        PlannedMoney money() {
            return new PlannedMoney(period, available.money(), used.money());
        }
    }

    record StoredSkill(String skill, List<StoredSkillPeriod> periods) {

        static StoredSkill of(PlannedSkill planned) {
            return new StoredSkill(planned.skill(), each(planned.periods(), StoredSkillPeriod::of));
        }

        PlannedSkill skillUsage() {
            return new PlannedSkill(skill, each(periods, StoredSkillPeriod::days));
        }
    }

    record StoredSkillPeriod(PlanningPeriod period, BigDecimal available, BigDecimal used) {

        static StoredSkillPeriod of(PlannedDays days) {
            return new StoredSkillPeriod(days.period(), days.available(), days.used());
        }

        PlannedDays days() {
            return new PlannedDays(period, available, used);
        }
    }

    /// Rows from before a list was known lack it.
    private static <A, B> List<B> each(@Nullable List<A> given, Function<A, B> conversion) {
        return given == null ? List.of() : given.stream().map(conversion).toList();
    }
}
