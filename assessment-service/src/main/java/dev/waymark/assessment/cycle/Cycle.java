package dev.waymark.assessment.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One turn of the improvement loop.
@Entity
class Cycle {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Objective objective;

    private String currency;
    private LocalDate startsOn;
    private int cadenceDays;

    @Enumerated(EnumType.STRING)
    private CycleState state;

    Cycle() {}

    Cycle(DescribeCycle description) {
        this.state = CycleState.DRAFT;
        describe(description);
    }

    final void describe(DescribeCycle description) {
        this.name = description.name();
        this.objective = description.objective();
        this.currency = description.currency();
        this.startsOn = description.startsOn();
        this.cadenceDays = description.cadenceDays();
    }

    DescribeCycle description() {
        return new DescribeCycle(name, objective, currency, startsOn, cadenceDays);
    }

    void enter(CycleState next) {
        this.state = next;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    CycleState state() {
        return state;
    }

    boolean hasObjective() {
        return objective != null;
    }
}
