package dev.waymark.roadmap.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryFaultsTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-05-10");
    private static final LocalDate MAY = LocalDate.parse("2027-05-02");
    private static final LocalDate APRIL = LocalDate.parse("2027-04-02");

    private static List<String> faults(ReportDelivery report) {
        return DeliveryFaults.of(report, TODAY, LocalDate.parse("2027-05-01")).stream()
                .map(Violation::pointer)
                .toList();
    }

    @Test
    void reportsOfEachStateAreTaken() {
        assertThat(faults(new ReportDelivery(MAY, DeliveryState.PLANNED, 0, null, null, TODAY, null, null)))
                .isEmpty();
        assertThat(faults(new ReportDelivery(MAY, DeliveryState.IN_PROGRESS, 40, APRIL, null, TODAY, 5, null)))
                .isEmpty();
        assertThat(faults(new ReportDelivery(MAY, DeliveryState.PAUSED, 40, APRIL, null, null, null, "Waits")))
                .isEmpty();
        assertThat(faults(new ReportDelivery(MAY, DeliveryState.DONE, 100, APRIL, MAY, null, 35, null)))
                .isEmpty();
        assertThat(faults(new ReportDelivery(MAY, DeliveryState.CANCELLED, 0, null, null, null, null, "No supplier")))
                .isEmpty();
    }

    @Test
    void everyContradictionIsNamed() {
        assertThat(faults(new ReportDelivery(MAY, DeliveryState.PLANNED, 10, APRIL, MAY, null, 1, null)))
                .containsExactly("/progressPercent", "/adoptionPercent", "/startedOn", "/finishedOn");
        assertThat(faults(new ReportDelivery(MAY, DeliveryState.DONE, 90, null, null, TODAY, null, null)))
                .containsExactly("/progressPercent", "/startedOn", "/finishedOn", "/expectedFinishOn");
        assertThat(faults(new ReportDelivery(MAY, DeliveryState.DONE, 100, MAY, APRIL, null, null, null)))
                .containsExactly("/finishedOn");
        assertThat(faults(new ReportDelivery(MAY, DeliveryState.DONE, 100, TODAY, TODAY, null, null, null)))
                .containsExactly("/startedOn", "/finishedOn");
        assertThat(faults(new ReportDelivery(MAY, DeliveryState.PAUSED, 40, APRIL, null, APRIL, null, " ")))
                .containsExactly("/expectedFinishOn", "/comment");
    }

    @Test
    void aReportIsNeitherOfTheFutureNorBeforeTheLast() {
        assertThat(faults(
                        new ReportDelivery(TODAY.plusDays(1), DeliveryState.PLANNED, 0, null, null, null, null, null)))
                .containsExactly("/reportedOn");
        assertThat(faults(new ReportDelivery(APRIL, DeliveryState.PLANNED, 0, null, null, null, null, null)))
                .containsExactly("/reportedOn");
        assertThat(DeliveryFaults.of(
                        new ReportDelivery(APRIL, DeliveryState.PLANNED, 0, null, null, null, null, null), TODAY, null))
                .isEmpty();
    }
}
