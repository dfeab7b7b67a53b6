package dev.waymark.assessment.pain.published;

import dev.waymark.assessment.pain.published.PainPointPainView.ContributionView;
import dev.waymark.assessment.pain.published.PainPointPainView.RankedPointsView;
import java.util.List;
import java.util.UUID;

/// The pain of one pain point as the database keeps it.
record StoredPainPoint(
        UUID painPointId,
        String title,
        StoredPoints literal,
        StoredPoints perHead,
        StoredPoints weighted,
        double breadth,
        boolean ruleSensitive,
        int rankIntervalLow,
        int rankIntervalHigh,
        boolean petProject,
        List<UUID> petProjectOf,
        List<StoredContribution> contributions) {

    static StoredPainPoint of(PainPointPainView pain) {
        return new StoredPainPoint(
                pain.painPointId(),
                pain.title(),
                StoredPoints.of(pain.literal()),
                StoredPoints.of(pain.perHead()),
                StoredPoints.of(pain.weighted()),
                pain.breadth(),
                pain.ruleSensitive(),
                pain.rankIntervalLow(),
                pain.rankIntervalHigh(),
                pain.petProject(),
                pain.petProjectOf(),
                pain.contributions().stream().map(StoredContribution::of).toList());
    }

    PainPointPainView view() {
        return new PainPointPainView(
                painPointId,
                title,
                literal.view(),
                perHead.view(),
                weighted.view(),
                breadth,
                ruleSensitive,
                rankIntervalLow,
                rankIntervalHigh,
                petProject,
                petProjectOf,
                contributions.stream().map(StoredContribution::view).toList());
    }

    record StoredPoints(double points, int rank) {

        static StoredPoints of(RankedPointsView points) {
            return new StoredPoints(points.points(), points.rank());
        }

        RankedPointsView view() {
            return new RankedPointsView(points, rank);
        }
    }

    record StoredContribution(
            List<UUID> departmentIds, List<String> departments, double points, double perHead, double share) {

        static StoredContribution of(ContributionView contribution) {
            return new StoredContribution(
                    contribution.departmentIds(),
                    contribution.departments(),
                    contribution.points(),
                    contribution.perHead(),
                    contribution.share());
        }

        ContributionView view() {
            return new ContributionView(departmentIds, departments, points, perHead, share);
        }
    }
}
