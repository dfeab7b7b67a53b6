package dev.waymark.roadmap.roadmap.contents;

import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A rule of the plan as it is shown.
@Schema(name = "PlanRuleView", description = "A rule that a roadmap must keep.")
public record RuleView(
        @Schema(description = "What kind of rule it is") Kind kind,

        @Schema(description = "The rule with its values", examples = "pot Digital holds 120,000 EUR in 2027-Q2")
        String text) {

    /// The kinds of rules.
    @Schema(name = "PlanRuleKind", description = "The kinds of rules that a roadmap must keep.")
    public enum Kind {
        POT,
        CAPACITY,
        DEPENDENCY,
        EXCLUSION,
        DEADLINE,
        IN_FLIGHT,
        CATEGORY_MINIMUM,
        CATEGORY_MAXIMUM,
        RISK_LIMIT,
        HORIZON
    }

    static RuleView of(PlanInput input, PlanRule rule) {
        var kind = switch (rule) {
            case PlanRule.PotLimit _ -> Kind.POT;
            case PlanRule.CapacityLimit _ -> Kind.CAPACITY;
            case PlanRule.Dependency _ -> Kind.DEPENDENCY;
            case PlanRule.Exclusion _ -> Kind.EXCLUSION;
            case PlanRule.MustFinish _ -> Kind.DEADLINE;
            case PlanRule.InFlight _ -> Kind.IN_FLIGHT;
            case PlanRule.CategoryMinimum _ -> Kind.CATEGORY_MINIMUM;
            case PlanRule.CategoryMaximum _ -> Kind.CATEGORY_MAXIMUM;
            case PlanRule.RiskLimit _ -> Kind.RISK_LIMIT;
            case PlanRule.WithinHorizon _ -> Kind.HORIZON;
        };
        return new RuleView(kind, rule.describe(input));
    }
}
