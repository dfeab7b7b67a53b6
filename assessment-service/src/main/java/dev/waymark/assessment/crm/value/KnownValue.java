package dev.waymark.assessment.crm.value;

import dev.waymark.assessment.crm.source.MappedField;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A value that at least one record of a source has. The database finds what it means at each read.
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // queries name the fields
class KnownValue {

    @Id
    private UUID id;

    private String source;

    @Enumerated(EnumType.STRING)
    private MappedField field;

    private String value;
    private long records;
    private Instant firstSeenAt;
    private Instant lastSeenAt;
    private boolean mapped;
    private @Nullable UUID targetId;

    KnownValue() {}

    SourceValueView view() {
        return new SourceValueView(value, records, firstSeenAt, lastSeenAt, mapped, targetId);
    }
}
