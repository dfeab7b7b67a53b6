package dev.waymark.assessment.asis.quality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/// How the quality of one touchpoint was scored.
@Entity
@Table(name = "quality_scores")
class QualityScoring {

    @Id
    private UUID touchpointId;

    @Version
    private int version;

    private double customerExpectation;
    private double managementBelief;
    private double specification;
    private double delivery;
    private double promise;
    private double perceivedQuality;
    private String source;
    private LocalDate scoredOn;

    QualityScoring() {}

    QualityScoring(UUID touchpointId, ScoreQuality said) {
        this.touchpointId = touchpointId;
        score(said);
    }

    final void score(ScoreQuality said) {
        this.customerExpectation = said.customerExpectation();
        this.managementBelief = said.managementBelief();
        this.specification = said.specification();
        this.delivery = said.delivery();
        this.promise = said.promise();
        this.perceivedQuality = said.perceivedQuality();
        this.source = said.source();
        this.scoredOn = said.scoredOn();
    }

    ScoreQuality said() {
        return new ScoreQuality(
                customerExpectation,
                managementBelief,
                specification,
                delivery,
                promise,
                perceivedQuality,
                source,
                scoredOn);
    }

    QualityScoresView view() {
        return new QualityScoresView(touchpointId, said(), QualityGaps.of(said().scores()), version);
    }
}
