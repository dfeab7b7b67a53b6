package dev.waymark.roadmap.prioritising.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.prioritising.scoring.CriterionScore;
import dev.waymark.roadmap.prioritising.scoring.CriterionSource;
import dev.waymark.roadmap.prioritising.scoring.Index;
import dev.waymark.roadmap.prioritising.scoring.Rating;
import dev.waymark.roadmap.prioritising.scoring.Side;
import dev.waymark.roadmap.prioritising.scoring.WeightedCriterion;
import dev.waymark.roadmap.prioritising.signoff.Unresolved.Outdated;
import dev.waymark.roadmap.prioritising.signoff.Unresolved.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnresolvedTest {

    private static final UUID ID = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final List<WeightedCriterion> CRITERIA = List.of(
            new WeightedCriterion("b", "Need", Side.BUSINESS, 1, CriterionSource.RATED),
            new WeightedCriterion("t", "Reuse", Side.IT, 1, CriterionSource.RATED));

    private static Subject subject(List<Rating> need, List<Rating> reuse) {
        var scores = Map.of("b", CriterionScore.rated(need, "sara"), "t", CriterionScore.rated(reuse, "sara"));
        return new Subject(ID, "I", Index.of(Side.BUSINESS, CRITERIA, scores), Index.of(Side.IT, CRITERIA, scores));
    }

    @Test
    void sidesThatAreFarApartAreUnresolved() {
        var apart = subject(List.of(new Rating("ben", 82)), List.of(new Rating("ida", 40)));
        assertThat(Unresolved.of(List.of(apart), 30, List.of()))
                .extracting(Unresolved::text)
                .containsExactly("I: business index 82.0 and IT index 40.0 are 42.0 apart");
        assertThat(Unresolved.of(List.of(apart), 42, List.of())).hasSize(1);
        assertThat(Unresolved.of(List.of(apart), 42.1, List.of())).isEmpty();
    }

    @Test
    void missingRatingsTheSponsorAloneAndOlderRubricsAreUnresolved() {
        var lacking = subject(List.of(new Rating("sara", 82)), List.of());
        assertThat(Unresolved.of(
                        List.of(lacking),
                        30,
                        List.of(new Outdated(ID, "I", "Need", 1), new Outdated(OTHER, "O", "Need", 2))))
                .extracting(Unresolved::kind)
                .containsExactly(UnresolvedKind.SPONSOR_ALONE, UnresolvedKind.MISSING, UnresolvedKind.OLDER_RUBRIC);
    }

    @Test
    void aSignOffEndsByWhatHasChangedOfWhatIsSeen() {
        var before =
                List.of(new StoredSignedPriority(ID, "I", 62.8, null), new StoredSignedPriority(OTHER, "O", 50, 2));
        assertThat(StoredSignedPriority.changes(before, before, Set.of())).isEmpty();
        var after = List.of(
                new StoredSignedPriority(ID, "I", 60.1, 1), new StoredSignedPriority(new UUID(0, 3), "N", 1, null));
        assertThat(StoredSignedPriority.changes(before, after, Set.of()))
                .containsExactly(
                        "I: priority was 62.800 and is 60.100",
                        "I: was not moved by hand and is moved by hand to place 1",
                        "N has a priority now",
                        "O has no priority any more");
        assertThat(StoredSignedPriority.changes(before, after, Set.of(ID, OTHER)))
                .containsExactly("N has a priority now");
        var noise = List.of(
                new StoredSignedPriority(ID, "I", 62.8 + 1e-12, null), new StoredSignedPriority(OTHER, "O", 50, 2));
        assertThat(StoredSignedPriority.changes(before, noise, Set.of())).isEmpty();
    }
}
