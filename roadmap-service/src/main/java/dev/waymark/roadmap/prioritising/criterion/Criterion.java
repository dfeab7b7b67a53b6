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
import org.jspecify.annotations.Nullable;

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

    private @Nullable Integer rubricSince;

    Criterion() {}

    Criterion(UUID cycleId, DefineCriterion definition, int modelVersion) {
        this.cycleId = cycleId;
        this.rubricSince = modelVersion;
        define(definition);
    }

    /// @param modelVersion the version of the scoring model that this change makes
    void change(DefineCriterion definition, int modelVersion) {
        if (!definition().rubric().equals(definition.rubric())) {
            this.rubricSince = modelVersion;
        }
        define(definition);
    }

    private void define(DefineCriterion definition) {
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

    /// The version of the scoring model that gave the rubric its present words.
    int rubricSince() {
        return rubricSince == null ? 0 : rubricSince;
    }

    int version() {
        return version;
    }
}
