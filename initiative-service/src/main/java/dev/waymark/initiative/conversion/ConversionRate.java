package dev.waymark.initiative.conversion;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/// What one unit of another currency is in the currency of the cycle, from a day on.
@Entity
@Immutable
class ConversionRate extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID cycleId;
    private String currency;
    private LocalDate validFrom;
    private BigDecimal rate;
    private String source;

    ConversionRate() {}

    ConversionRate(UUID cycleId, RecordConversionRate request) {
        this.cycleId = cycleId;
        this.currency = request.currency();
        this.validFrom = request.validFrom();
        this.rate = request.rate();
        this.source = request.source();
    }

    DatedRate dated(String to) {
        return new DatedRate(currency, to, rate, validFrom, source);
    }

    ConversionRateView view() {
        return new ConversionRateView(id, cycleId, currency, validFrom, DatedRate.plain(rate), source, authorship());
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    String currency() {
        return currency;
    }
}
