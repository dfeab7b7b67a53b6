package dev.waymark.initiative.ledger;

import dev.waymark.initiative.valuation.LineType;
import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/// What an initiative has really cost and brought so far.
@Entity
class InitiativeActuals extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private UUID initiativeId;
    private String departmentCode;
    private String currency;
    private int throughPeriod;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredActual> amounts;

    InitiativeActuals() {}

    InitiativeActuals(UUID cycleId, UUID initiativeId, Recorded recorded) {
        this.cycleId = cycleId;
        this.initiativeId = initiativeId;
        set(recorded);
    }

    final void set(Recorded recorded) {
        this.departmentCode = recorded.departmentCode();
        this.currency = recorded.currency();
        this.throughPeriod = recorded.request().through();
        this.amounts =
                recorded.request().amounts().stream().map(StoredActual::of).toList();
    }

    /// What was sent, of which department and in which currency.
    record Recorded(RecordActuals request, String departmentCode, String currency) {}

    RecordActuals asRequest() {
        return new RecordActuals(
                throughPeriod, amounts.stream().map(StoredActual::actual).toList());
    }

    /// The amounts of all periods together by type of line; none of a type of which nothing was recorded.
    Map<LineType, BigDecimal> totals() {
        var totals = new EnumMap<LineType, BigDecimal>(LineType.class);
        amounts.forEach(each -> totals.merge(each.lineType(), each.amount(), BigDecimal::add));
        return totals;
    }

    UUID cycleId() {
        return cycleId;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    String departmentCode() {
        return departmentCode;
    }

    String currency() {
        return currency;
    }

    int through() {
        return throughPeriod;
    }

    int version() {
        return version;
    }
}
