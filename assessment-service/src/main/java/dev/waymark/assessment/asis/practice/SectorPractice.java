package dev.waymark.assessment.asis.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A practice of the catalogue that ships with us. It is never changed.
@Entity
class SectorPractice {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    private String statement;
    private @Nullable String contested;

    SectorPractice() {}

    UUID id() {
        return id;
    }

    SectorPracticeView view() {
        return new SectorPracticeView(id, sector, statement, contested);
    }
}
