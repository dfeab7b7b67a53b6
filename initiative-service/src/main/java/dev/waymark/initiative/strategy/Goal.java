package dev.waymark.initiative.strategy;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// Something that the company wants to reach.
@Entity
class Goal extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    private GoalLevel level;

    private String title;
    private @Nullable String description;
    private double weight;
    private @Nullable String owner;
    private @Nullable String targetMetric;
    private @Nullable Double targetBaseline;
    private @Nullable Double targetValue;
    private @Nullable LocalDate targetDueOn;

    Goal() {}

    Goal(UUID cycleId, DescribeGoal description) {
        this.cycleId = cycleId;
        describe(description);
    }

    final void describe(DescribeGoal request) {
        this.level = request.level();
        this.title = request.title();
        this.description = request.description();
        this.weight = request.weight();
        this.owner = request.owner();
        var target = request.target();
        this.targetMetric = target == null ? null : target.metric();
        this.targetBaseline = target == null ? null : target.baseline();
        this.targetValue = target == null ? null : Double.valueOf(target.value());
        this.targetDueOn = target == null ? null : target.dueOn();
    }

    DescribeGoal description() {
        return new DescribeGoal(level, title, description, weight, owner, target());
    }

    private @Nullable GoalTarget target() {
        return targetMetric == null || targetValue == null || targetDueOn == null
                ? null
                : new GoalTarget(targetMetric, targetBaseline, targetValue, targetDueOn);
    }

    Alignment.WeightedGoal weighted() {
        return new Alignment.WeightedGoal(id, level, weight);
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
