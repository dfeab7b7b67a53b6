package dev.waymark.assessment.asis.practice;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A practice that a company compares itself with.
@Entity
class Practice extends Authored {

    static final int FULL_ADOPTION = 4;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private @Nullable UUID sectorPracticeId;
    private @Nullable String statement;
    private @Nullable Integer adoption;
    private @Nullable String note;

    Practice() {}

    Practice(UUID cycleId, DescribePractice description) {
        this.cycleId = cycleId;
        describe(description);
    }

    final void describe(DescribePractice request) {
        this.sectorPracticeId = request.sectorPracticeId();
        this.statement = request.statement();
        this.adoption = request.adoption();
        this.note = request.note();
    }

    DescribePractice description() {
        return new DescribePractice(sectorPracticeId, statement, adoption, note);
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    int version() {
        return version;
    }
}
