package dev.waymark.assessment.asis.quality;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/// How the quality of one touchpoint was scored.
@Entity
@Table(name = "quality_scores")
class QualityScoring extends Authored {

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

    QualityScoring(UUID touchpointId, ScoreQuality request) {
        this.touchpointId = touchpointId;
        score(request);
    }

    final void score(ScoreQuality request) {
        this.customerExpectation = request.customerExpectation();
        this.managementBelief = request.managementBelief();
        this.specification = request.specification();
        this.delivery = request.delivery();
        this.promise = request.promise();
        this.perceivedQuality = request.perceivedQuality();
        this.source = request.source();
        this.scoredOn = request.scoredOn();
    }

    ScoreQuality asRequest() {
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
        return new QualityScoresView(
                touchpointId, asRequest(), QualityGaps.of(asRequest().scores()), authorship(), version);
    }
}
