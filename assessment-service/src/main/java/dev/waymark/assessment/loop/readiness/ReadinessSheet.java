package dev.waymark.assessment.loop.readiness;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/// One person's answers to the culture check of a cycle.
@Entity
class ReadinessSheet {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private String username;

    @JdbcTypeCode(SqlTypes.JSON)
    private StoredAnswers answers;

    private Instant answeredAt;

    ReadinessSheet() {}

    ReadinessSheet(UUID cycleId, String username, CultureAnswers answers, Instant now) {
        this.cycleId = cycleId;
        this.username = username;
        fill(answers, now);
    }

    final void fill(CultureAnswers given, Instant now) {
        this.answers = StoredAnswers.of(given);
        this.answeredAt = now;
    }

    CultureAnswers answers() {
        return answers.answers();
    }

    ReadinessSheetView view() {
        return new ReadinessSheetView(cycleId, username, answers(), answeredAt, version);
    }
}
