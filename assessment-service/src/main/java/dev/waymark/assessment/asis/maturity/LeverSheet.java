package dev.waymark.assessment.asis.maturity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/// One person's view of the levers in one cycle.
@Entity
class LeverSheet {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private String rater;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredLeverRating> ratings;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredLeverAnswer> answers;

    private Instant ratedAt;

    LeverSheet() {}

    LeverSheet(UUID cycleId, String rater, FillLeverSheet request, Instant now) {
        this.cycleId = cycleId;
        this.rater = rater;
        fill(request, now);
    }

    final void fill(FillLeverSheet request, Instant now) {
        this.ratings = request.ratings().stream().map(StoredLeverRating::of).toList();
        this.answers = request.answers().stream().map(StoredLeverAnswer::of).toList();
        this.ratedAt = now;
    }

    UUID id() {
        return id;
    }

    List<LeverRating> ratings() {
        return ratings.stream().map(StoredLeverRating::rating).toList();
    }

    List<LeverAnswer> answers() {
        return answers.stream().map(StoredLeverAnswer::answer).toList();
    }

    Stream<LeverLevels.Rated> rated() {
        return ratings.stream()
                .map(each -> new LeverLevels.Rated(rater, each.lever(), each.function(), each.asIs(), each.target()));
    }

    LeverSheetView view() {
        return new LeverSheetView(id, cycleId, rater, ratings(), answers(), ratedAt, version);
    }
}
