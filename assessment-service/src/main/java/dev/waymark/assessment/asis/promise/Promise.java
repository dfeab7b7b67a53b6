package dev.waymark.assessment.asis.promise;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// What the company has promised to customers.
@Entity
class Promise extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private String metric;
    private BigDecimal value;
    private String unit;
    private @Nullable UUID touchpointId;
    private boolean active;
    private long met;
    private long observed;

    Promise() {}

    Promise(UUID cycleId, DescribePromise description) {
        this.cycleId = cycleId;
        describe(description);
    }

    final void describe(DescribePromise request) {
        this.metric = request.metric();
        this.value = request.value();
        this.unit = request.unit();
        this.touchpointId = request.touchpointId();
        this.active = request.active();
    }

    /// Adds what was observed to the totals.
    void add(ObservePromise request) {
        this.met += request.met();
        this.observed += request.observed();
    }

    Optional<KeptRate> kept() {
        return KeptRate.of(met, observed);
    }

    DescribePromise description() {
        return new DescribePromise(metric, value.stripTrailingZeros(), unit, touchpointId, active);
    }

    PromiseConflict.Party party() {
        return new PromiseConflict.Party(id, metric, value.stripTrailingZeros(), unit, touchpointId);
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
