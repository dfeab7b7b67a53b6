package dev.waymark.roadmap.proposal;

import dev.waymark.roadmap.budget.BudgetPotView;
import dev.waymark.roadmap.capacity.CapacityView;
import dev.waymark.roadmap.portfolio.PortfolioMember;
import java.util.List;

/// What a roadmap is planned from, as it stands at one moment.
record PlanBasis(List<PortfolioMember> members, List<BudgetPotView> pots, List<CapacityView> capacities) {}
