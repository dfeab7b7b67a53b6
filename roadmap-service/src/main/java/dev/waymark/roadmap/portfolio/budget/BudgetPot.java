package dev.waymark.roadmap.portfolio.budget;

import dev.waymark.rest.authorship.Authored;
import dev.waymark.roadmap.planning.category.Category;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/// Money for initiatives, period by period.
@Entity
class BudgetPot extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<UUID> departmentIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Category> categories;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredPeriodMoney> amounts;

    BudgetPot() {}

    BudgetPot(UUID cycleId, DescribeBudgetPot description) {
        this.cycleId = cycleId;
        describe(description);
    }

    final void describe(DescribeBudgetPot request) {
        this.name = request.name();
        this.departmentIds = new TreeSet<>(request.departmentIds());
        this.categories = new TreeSet<>(request.categories());
        this.amounts = request.amounts().stream().map(StoredPeriodMoney::of).toList();
    }

    DescribeBudgetPot description() {
        return new DescribeBudgetPot(
                name,
                departmentIds,
                categories,
                amounts.stream().map(StoredPeriodMoney::periodMoney).toList());
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
