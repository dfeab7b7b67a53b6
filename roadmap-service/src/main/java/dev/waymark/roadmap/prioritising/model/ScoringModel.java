package dev.waymark.roadmap.prioritising.model;

import dev.waymark.rest.authorship.Authored;
import dev.waymark.roadmap.prioritising.order.ChosenFormula;
import dev.waymark.roadmap.prioritising.order.Formula;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// The scoring model of a cycle that is in force.
@Entity
class ScoringModel extends Authored {

    @Id
    private UUID cycleId;

    @Version
    private int version;

    private int modelVersion;

    @Enumerated(EnumType.STRING)
    private Formula formula;

    private double businessShare;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> criterionIds;

    ScoringModel() {}

    ScoringModel(UUID cycleId, ChosenFormula chosen) {
        this.cycleId = cycleId;
        choose(chosen);
    }

    final void choose(ChosenFormula chosen) {
        this.formula = chosen.formula();
        this.businessShare = chosen.businessShare();
        this.criterionIds = chosen.criterionIds().stream().map(UUID::fromString).toList();
    }

    void count(int number) {
        this.modelVersion = number;
    }

    ChosenFormula chosen() {
        return new ChosenFormula(
                formula,
                businessShare,
                criterionIds.stream().map(UUID::toString).toList());
    }

    UUID cycleId() {
        return cycleId;
    }

    int modelVersion() {
        return modelVersion;
    }
}
