package dev.waymark.roadmap.delivery;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The reports of all deliveries.
@ApplicationScoped
class DeliveryReports implements PanacheRepositoryBase<DeliveryReport, UUID> {

    private static final Comparator<DeliveryReportView> BY_TIME =
            Comparator.comparing(DeliveryReportView::reportedOn).thenComparing(DeliveryReportView::id);

    /// The last report of each initiative of a cycle.
    Map<UUID, DeliveryReportView> last(UUID cycleId) {
        return list("cycleId = ?1", cycleId).stream()
                .map(DeliveryReport::view)
                .collect(Collectors.toMap(
                        DeliveryReportView::initiativeId, Function.identity(), BinaryOperator.maxBy(BY_TIME)));
    }

    Optional<DeliveryReportView> lastOf(UUID initiativeId) {
        return list("initiativeId = ?1", initiativeId).stream()
                .map(DeliveryReport::view)
                .max(BY_TIME);
    }

    Rows<DeliveryReport> page(UUID initiativeId, PageRequest page) {
        return page.of(DeliveryReport.class).with("initiativeId", initiativeId).read(getEntityManager());
    }
}
