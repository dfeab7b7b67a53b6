package dev.waymark.roadmap.prioritising.rating;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// How one person rates one initiative.
@Entity
class RatingSheet {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private UUID initiativeId;
    private String rater;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredRating> ratings;

    private Instant ratedAt;
    private @Nullable Integer modelVersion;

    RatingSheet() {}

    /// Ratings as they are given.
    ///
    /// @param modelVersion of the scoring model under which they are given
    record Given(List<CriterionRating> ratings, int modelVersion, Instant at) {}

    RatingSheet(UUID cycleId, UUID initiativeId, String rater, Given given) {
        this.cycleId = cycleId;
        this.initiativeId = initiativeId;
        this.rater = rater;
        fill(given);
    }

    final void fill(Given given) {
        this.ratings = given.ratings().stream().map(StoredRating::of).toList();
        this.modelVersion = given.modelVersion();
        this.ratedAt = given.at();
    }

    RatingSheetView view() {
        return new RatingSheetView(id, cycleId, initiativeId, rater, ratings(), modelVersion(), ratedAt, version);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    String rater() {
        return rater;
    }

    int modelVersion() {
        return modelVersion == null ? 0 : modelVersion;
    }

    List<CriterionRating> ratings() {
        return ratings.stream().map(StoredRating::rating).toList();
    }
}
