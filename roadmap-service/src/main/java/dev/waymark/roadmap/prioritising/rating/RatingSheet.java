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

    RatingSheet() {}

    RatingSheet(UUID cycleId, UUID initiativeId, String rater, List<CriterionRating> given, Instant now) {
        this.cycleId = cycleId;
        this.initiativeId = initiativeId;
        this.rater = rater;
        fill(given, now);
    }

    final void fill(List<CriterionRating> given, Instant now) {
        this.ratings = given.stream().map(StoredRating::of).toList();
        this.ratedAt = now;
    }

    RatingSheetView view() {
        return new RatingSheetView(id, cycleId, initiativeId, rater, ratings(), ratedAt, version);
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

    List<CriterionRating> ratings() {
        return ratings.stream().map(StoredRating::rating).toList();
    }
}
