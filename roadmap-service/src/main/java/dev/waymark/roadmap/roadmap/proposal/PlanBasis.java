package dev.waymark.roadmap.roadmap.proposal;

import dev.waymark.roadmap.portfolio.budget.BudgetPotView;
import dev.waymark.roadmap.portfolio.candidate.PortfolioMember;
import dev.waymark.roadmap.portfolio.capacity.CapacityView;
import dev.waymark.roadmap.roadmap.contents.RoadmapItem;
import java.util.List;

/// What a roadmap is planned from, as it is at one moment.
///
/// @param announced items of the roadmap in force; empty without one
record PlanBasis(
        List<PortfolioMember> members,
        List<BudgetPotView> pots,
        List<CapacityView> capacities,
        List<RoadmapItem> announced) {}
