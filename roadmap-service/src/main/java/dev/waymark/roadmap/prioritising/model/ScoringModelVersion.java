package dev.waymark.roadmap.prioritising.model;

import dev.waymark.rest.authorship.Authored;
import dev.waymark.roadmap.prioritising.criterion.CriterionView;
import dev.waymark.roadmap.prioritising.order.Formula;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/// A scoring model that a cycle has or had; never changed.
@Entity
class ScoringModelVersion extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID cycleId;
    private int modelVersion;

    @Enumerated(EnumType.STRING)
    private Formula formula;

    private double businessShare;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> criterionIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredCriterion> criteria;

    ScoringModelVersion() {}

    ScoringModelVersion(ScoringModel model, List<CriterionView> criteria) {
        var chosen = model.chosen();
        this.cycleId = model.cycleId();
        this.modelVersion = model.modelVersion();
        this.formula = chosen.formula();
        this.businessShare = chosen.businessShare();
        this.criterionIds = chosen.criterionIds().stream().map(UUID::fromString).toList();
        this.criteria = criteria.stream().map(StoredCriterion::of).toList();
    }

    ScoringModelVersionView view() {
        return new ScoringModelVersionView(
                id,
                cycleId,
                modelVersion,
                formula,
                formula.text(),
                businessShare,
                criterionIds,
                criteria.stream().map(StoredCriterion::view).toList(),
                authorship());
    }
}
