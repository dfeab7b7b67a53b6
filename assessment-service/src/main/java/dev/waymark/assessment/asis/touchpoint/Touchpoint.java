package dev.waymark.assessment.asis.touchpoint;

import dev.waymark.assessment.asis.segment.Segment;
import dev.waymark.rest.authorship.Authored;
import dev.waymark.rest.money.StoredMoney;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// An entry of the menu.
@Entity
class Touchpoint extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private UUID departmentId;
    private String name;
    private String channel;

    @Enumerated(EnumType.STRING)
    private LifecycleStage lifecycleStage;

    @Enumerated(EnumType.STRING)
    private InteractionType interactionType;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<MomentOfTruth> momentsOfTruth;

    private boolean human;
    private long volumePerYear;
    private int importance;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredImportance> importanceBySegment;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable StoredMoney costPerInteraction;

    @Enumerated(EnumType.STRING)
    private @Nullable Engagement engagement;

    Touchpoint() {}

    Touchpoint(UUID cycleId, DescribeTouchpoint description) {
        this.cycleId = cycleId;
        describe(description);
    }

    final void describe(DescribeTouchpoint request) {
        this.departmentId = request.departmentId();
        this.name = request.name();
        this.channel = request.channel();
        this.lifecycleStage = request.lifecycleStage();
        this.interactionType = request.interactionType();
        this.momentsOfTruth = request.momentsOfTruth();
        this.human = request.human();
        this.volumePerYear = request.volumePerYear();
        this.importance = request.importance();
        this.importanceBySegment =
                request.importances().stream().map(StoredImportance::of).toList();
        var cost = request.costPerInteraction();
        this.costPerInteraction = cost == null ? null : StoredMoney.of(cost);
        this.engagement = request.engagement();
    }

    DescribeTouchpoint description() {
        return new DescribeTouchpoint(
                name,
                channel,
                lifecycleStage,
                departmentId,
                interactionType,
                momentsOfTruth,
                human,
                volumePerYear,
                importance,
                importanceBySegment.stream().map(StoredImportance::ofSegment).toList(),
                costPerInteraction == null ? null : costPerInteraction.money(),
                engagement);
    }

    TouchpointView view(List<Segment> segments) {
        var description = description();
        return new TouchpointView(
                id,
                cycleId,
                name,
                channel,
                lifecycleStage,
                departmentId,
                interactionType,
                momentsOfTruth,
                human,
                volumePerYear,
                importance,
                description.importances(),
                WeightedImportance.of(importance, description.importances(), segments),
                description.costPerInteraction(),
                description.countedEngagement(),
                engagement != null,
                authorship(),
                version);
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }
}
