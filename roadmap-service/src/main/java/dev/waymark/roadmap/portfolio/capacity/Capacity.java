package dev.waymark.roadmap.portfolio.capacity;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/// How much the people of one skill can do, period by period.
@Entity
class Capacity extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private String skill;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredPeriodDays> amounts;

    Capacity() {}

    Capacity(UUID cycleId, DescribeCapacity description) {
        this.cycleId = cycleId;
        describe(description);
    }

    final void describe(DescribeCapacity request) {
        this.skill = request.skill();
        this.amounts = request.amounts().stream().map(StoredPeriodDays::of).toList();
    }

    DescribeCapacity description() {
        return new DescribeCapacity(
                skill, amounts.stream().map(StoredPeriodDays::periodDays).toList());
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
