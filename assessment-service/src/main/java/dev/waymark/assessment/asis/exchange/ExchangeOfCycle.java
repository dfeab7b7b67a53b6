package dev.waymark.assessment.asis.exchange;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/// What the exchange of a cycle is worth to either side.
@Entity
class ExchangeOfCycle extends Authored {

    @Id
    private UUID cycleId;

    @Version
    private int version;

    private double valueToBrand;
    private double valueToCustomer;
    private String source;

    ExchangeOfCycle() {}

    ExchangeOfCycle(UUID cycleId, WeighExchange request) {
        this.cycleId = cycleId;
        weigh(request);
    }

    final void weigh(WeighExchange request) {
        this.valueToBrand = request.valueToBrand();
        this.valueToCustomer = request.valueToCustomer();
        this.source = request.source();
    }

    ExchangeValuesView view() {
        return new ExchangeValuesView(cycleId, valueToBrand, valueToCustomer, source, authorship(), version);
    }

    TwoWayStreet.Values values() {
        return new TwoWayStreet.Values(valueToBrand, valueToCustomer);
    }

    WeighExchange asRequest() {
        return new WeighExchange(valueToBrand, valueToCustomer, source);
    }
}
