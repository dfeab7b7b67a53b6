package dev.waymark.assessment.asis.perception;

import dev.waymark.assessment.statistics.WilsonInterval;
import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/// A pair of surveys inside and outside the company. It is never changed: a newer one is added, and a wrong
/// one is deleted.
@Entity
class PerceptionSurvey extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID cycleId;
    private int ownPeople;
    private int ownPeopleAgreeing;
    private int customers;
    private int customersAgreeing;
    private String source;
    private LocalDate surveyedOn;

    PerceptionSurvey() {}

    PerceptionSurvey(UUID cycleId, RecordPerceptionSurvey record) {
        this.cycleId = cycleId;
        this.ownPeople = record.ownPeople();
        this.ownPeopleAgreeing = record.ownPeopleAgreeing();
        this.customers = record.customers();
        this.customersAgreeing = record.customersAgreeing();
        this.source = record.source();
        this.surveyedOn = record.surveyedOn();
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    PerceptionSurveyView view() {
        var gap = PerceptionGap.of(
                WilsonInterval.of(ownPeopleAgreeing, ownPeople), WilsonInterval.of(customersAgreeing, customers));
        return new PerceptionSurveyView(id, cycleId, source, surveyedOn, gap, authorship());
    }
}
