package dev.waymark.assessment.crm.suggestion;

import dev.waymark.assessment.asis.measurement.MeasurementKind;
import dev.waymark.rest.money.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// What follows from the records of today, with what was decided about it. The database computes it at each read.
@Entity
@Immutable
class Suggestion {

    @Id
    private UUID id;

    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    private SuggestionKind kind;

    private String source;
    private String period;
    private @Nullable UUID touchpointId;

    @Enumerated(EnumType.STRING)
    private @Nullable MeasurementKind measurementKind;

    private @Nullable String segment;
    private @Nullable UUID painPointId;
    private @Nullable String currency;
    private long records;
    private @Nullable LocalDate firstOn;
    private @Nullable LocalDate lastOn;
    private @Nullable Double value;
    private @Nullable BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private SuggestionState state;

    private @Nullable String reason;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable UUID measurementId;
    private @Nullable Long decidedRecords;
    private @Nullable Double decidedValue;
    private @Nullable BigDecimal decidedAmount;

    Suggestion() {}

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    SuggestionKind kind() {
        return kind;
    }

    String source() {
        return source;
    }

    @Nullable
    UUID touchpointId() {
        return touchpointId;
    }

    @Nullable
    MeasurementKind measurementKind() {
        return measurementKind;
    }

    @Nullable
    String segment() {
        return segment;
    }

    long records() {
        return records;
    }

    @Nullable
    LocalDate firstOn() {
        return firstOn;
    }

    @Nullable
    LocalDate lastOn() {
        return lastOn;
    }

    @Nullable
    Double value() {
        return value;
    }

    SuggestionView view() {
        return new SuggestionView(
                id,
                cycleId,
                kind,
                state,
                source,
                kind.stream(),
                period,
                records,
                firstOn,
                lastOn,
                touchpointId,
                measurementKind,
                segment,
                value,
                painPointId,
                money(amount),
                decision());
    }

    private @Nullable SuggestionDecisionView decision() {
        if (decidedRecords == null) {
            return null;
        }
        return new SuggestionDecisionView(
                Objects.requireNonNull(reason),
                Objects.requireNonNull(decidedBy),
                Objects.requireNonNull(decidedAt),
                decidedRecords,
                decidedValue,
                money(decidedAmount),
                hasChangedSince(decidedRecords),
                measurementId);
    }

    /// Whether the records say something else than when it was decided; a mean of the same answers is the same number.
    private boolean hasChangedSince(long recordsThen) {
        return records != recordsThen
                || !Objects.equals(value, decidedValue)
                || !Objects.equals(money(amount), money(decidedAmount));
    }

    private @Nullable Money money(@Nullable BigDecimal sum) {
        return sum == null || currency == null ? null : Money.rounded(sum, currency);
    }
}
