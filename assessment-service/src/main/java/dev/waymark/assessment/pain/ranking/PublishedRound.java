package dev.waymark.assessment.pain.ranking;

import dev.waymark.assessment.pain.published.OrganisationalPainView;
import dev.waymark.assessment.pain.published.StoredPain;
import dev.waymark.assessment.pain.tally.publication.EarlierPublication;
import dev.waymark.assessment.pain.tally.publication.PublicationGroups;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What was published of a closed round, and over which groups of whom. Never changed.
@Entity
class PublishedRound {

    /// The version of the format of the stored groups and outcome. A change of the format raises it, and
    /// {@link PublishedRounds} converts older rows; a row of an unknown version is recomputed from its ballots.
    static final int SHAPE = 1;

    @Id
    private UUID rankingRoundId;

    @SuppressWarnings("UnusedVariable") // queries read it
    private int shape;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PublishedGroup> publicationGroups;

    @JdbcTypeCode(SqlTypes.JSON)
    private StoredPain outcome;

    PublishedRound() {}

    PublishedRound(UUID rankingRoundId, PublicationGroups groups, OrganisationalPainView outcome) {
        this.rankingRoundId = rankingRoundId;
        this.shape = SHAPE;
        this.publicationGroups =
                groups.groups().stream().map(PublishedGroup::of).toList();
        this.outcome = StoredPain.of(outcome);
    }

    OrganisationalPainView outcome() {
        return outcome.view();
    }

    EarlierPublication of(RankingRound round) {
        return new EarlierPublication(
                round.title(),
                round.smallestGroup(),
                publicationGroups.stream()
                        .map(group -> Set.copyOf(group.voterIds()))
                        .toList());
    }
}
