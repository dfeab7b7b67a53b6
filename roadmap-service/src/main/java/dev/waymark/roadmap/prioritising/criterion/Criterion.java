package dev.waymark.roadmap.prioritising.criterion;

import dev.waymark.rest.authorship.Authored;
import dev.waymark.roadmap.prioritising.scoring.CriterionSource;
import dev.waymark.roadmap.prioritising.scoring.Side;
import dev.waymark.roadmap.prioritising.scoring.WeightedCriterion;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/// What initiatives are judged by.
@Entity
class Criterion extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Side side;

    private double weight;

    @Enumerated(EnumType.STRING)
    private CriterionSource source;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredAnchor> rubric;

    Criterion() {}

    Criterion(UUID cycleId, DefineCriterion definition) {
        this.cycleId = cycleId;
        define(definition);
    }

    final void define(DefineCriterion definition) {
        this.name = definition.name();
        this.side = definition.side();
        this.weight = definition.weight();
        this.source = definition.source();
        this.rubric = definition.rubric().stream().map(StoredAnchor::of).toList();
    }

    DefineCriterion definition() {
        return new DefineCriterion(
                name,
                side,
                weight,
                source,
                rubric.stream().map(StoredAnchor::anchor).toList());
    }

    WeightedCriterion weighted() {
        return new WeightedCriterion(id.toString(), name, side, weight, source);
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
