package dev.waymark.roadmap.roadmap.proposal;

import dev.waymark.roadmap.portfolio.budget.BudgetPotView;
import dev.waymark.roadmap.portfolio.candidate.PortfolioMember;
import dev.waymark.roadmap.portfolio.capacity.CapacityView;
import java.util.List;

/// What a roadmap is planned from, as it is at one moment.
record PlanBasis(List<PortfolioMember> members, List<BudgetPotView> pots, List<CapacityView> capacities) {}
