package dev.waymark.assessment.asis.expectation;

import dev.waymark.assessment.asis.gap.AssumedRates;
import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/// The rates assumed in a cycle.
@Entity
class TrendAssumption extends Authored {

    @Id
    private UUID cycleId;

    @Version
    private int version;

    private double expectationGrowth;
    private double deliveryChange;
    private String source;

    TrendAssumption() {}

    TrendAssumption(UUID cycleId, AssumeTrends request) {
        this.cycleId = cycleId;
        assume(request);
    }

    final void assume(AssumeTrends request) {
        this.expectationGrowth = request.expectationGrowth();
        this.deliveryChange = request.deliveryChange();
        this.source = request.source();
    }

    AssumedRates rates() {
        return new AssumedRates(expectationGrowth, deliveryChange);
    }

    TrendAssumptionView view() {
        return new TrendAssumptionView(cycleId, expectationGrowth, deliveryChange, source, authorship(), version);
    }

    AssumeTrends asRequest() {
        return new AssumeTrends(expectationGrowth, deliveryChange, source);
    }
}
