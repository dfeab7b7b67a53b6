package dev.waymark.assessment.pain.published;

import dev.waymark.assessment.pain.published.OrganisationalPainView.ProtectionView;
import dev.waymark.assessment.pain.published.OrganisationalPainView.RankingSettingsView;
import dev.waymark.assessment.pain.tally.RankingRule;
import dev.waymark.rest.stored.StoredFormat;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What is published of a closed round, as the database keeps it.
@StoredFormat
public record StoredPain(
        UUID rankingRoundId,
        UUID cycleId,
        Instant countedAt,
        int ballots,
        long eligible,
        StoredSettings settings,
        List<StoredPainPoint> painPoints,
        List<StoredGroup> groups,
        StoredAgreement agreement,
        StoredSecondOpinion secondOpinion,
        StoredProtection protection,
        List<String> reasons) {

    public static StoredPain of(OrganisationalPainView pain) {
        return new StoredPain(
                pain.rankingRoundId(),
                pain.cycleId(),
                pain.countedAt(),
                pain.ballots(),
                pain.eligible(),
                StoredSettings.of(pain.settings()),
                pain.painPoints().stream().map(StoredPainPoint::of).toList(),
                pain.groups().stream().map(StoredGroup::of).toList(),
                StoredAgreement.of(pain.agreement()),
                StoredSecondOpinion.of(pain.secondOpinion()),
                StoredProtection.of(pain.protection()),
                pain.reasons());
    }

    public OrganisationalPainView view() {
        return new OrganisationalPainView(
                rankingRoundId,
                cycleId,
                countedAt,
                ballots,
                eligible,
                settings.view(),
                painPoints.stream().map(StoredPainPoint::view).toList(),
                groups.stream().map(StoredGroup::view).toList(),
                agreement.view(),
                secondOpinion.view(),
                protection.view(),
                reasons);
    }

    record StoredSettings(RankingRule ruleForPriorities, int top, int resamples, long seed) {

        static StoredSettings of(RankingSettingsView settings) {
            return new StoredSettings(
                    settings.ruleForPriorities(), settings.top(), settings.resamples(), settings.seed());
        }

        RankingSettingsView view() {
            return new RankingSettingsView(ruleForPriorities, top, resamples, seed);
        }
    }

    record StoredGroup(
            List<UUID> departmentIds,
            List<String> departments,
            int ballots,
            double weight,
            StoredAgreement agreement,
            String reason) {

        static StoredGroup of(PublicationGroupView group) {
            return new StoredGroup(
                    group.departmentIds(),
                    group.departments(),
                    group.ballots(),
                    group.weight(),
                    StoredAgreement.of(group.agreement()),
                    group.reason());
        }

        PublicationGroupView view() {
            return new PublicationGroupView(departmentIds, departments, ballots, weight, agreement.view(), reason);
        }
    }

    record StoredProtection(int smallestGroup, int colludingVoters, String reason) {

        static StoredProtection of(ProtectionView protection) {
            return new StoredProtection(protection.smallestGroup(), protection.colludingVoters(), protection.reason());
        }

        ProtectionView view() {
            return new ProtectionView(smallestGroup, colludingVoters, reason);
        }
    }
}
