package dev.waymark.assessment.loop.cycle;

import dev.waymark.rest.authorship.Authored;
import dev.waymark.rest.json.Times;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One turn of the improvement loop.
@Entity
class Cycle extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable StoredObjective objective;

    private String currency;
    private LocalDate startsOn;
    private int cadenceDays;

    @Enumerated(EnumType.STRING)
    private CycleState state;

    private @Nullable UUID predecessorId;

    @Formula("(select successor.id from cycle successor where successor.predecessor_id = id)")
    private @Nullable UUID successorId;

    Cycle() {}

    Cycle(DescribeCycle description) {
        this.state = CycleState.DRAFT;
        describe(description);
    }

    /// The next turn of the loop: in the same currency, for as long.
    static Cycle after(Cycle predecessor, StartSuccessor request) {
        var successor = new Cycle(new DescribeCycle(
                request.name(),
                request.objective(),
                predecessor.currency,
                request.startsOn(),
                predecessor.cadenceDays));
        successor.predecessorId = predecessor.id;
        return successor;
    }

    /// @throws ProblemException 400 where the next cycle would be due after the last day that can be stored
    final void describe(DescribeCycle description) {
        var due = description.startsOn().plusDays(description.cadenceDays());
        if (due.isAfter(Times.LAST_DAY)) {
            throw ProblemException.invalid(List.of(new Violation(
                    "/startsOn",
                    "with a cadence of %d days the next cycle is due on %s; it must be due by %s"
                            .formatted(description.cadenceDays(), due, Times.LAST_DAY))));
        }
        this.name = description.name();
        var wanted = description.objective();
        this.objective = wanted == null ? null : StoredObjective.of(wanted);
        this.currency = description.currency();
        this.startsOn = description.startsOn();
        this.cadenceDays = description.cadenceDays();
    }

    DescribeCycle description() {
        return new DescribeCycle(
                name, objective == null ? null : objective.objective(), currency, startsOn, cadenceDays);
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

    @Nullable
    UUID predecessorId() {
        return predecessorId;
    }

    boolean hasSuccessor() {
        return successorId != null;
    }

    /// The day on which the next cycle is due.
    LocalDate dueOn() {
        return startsOn.plusDays(cadenceDays);
    }

    /// Whether the next cycle should have begun by this day and has not been started.
    boolean isOverdue(LocalDate today) {
        return today.isAfter(dueOn()) && !hasSuccessor();
    }

    boolean hasObjective() {
        return objective != null;
    }
}
