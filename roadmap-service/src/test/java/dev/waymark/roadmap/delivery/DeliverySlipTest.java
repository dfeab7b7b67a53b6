package dev.waymark.roadmap.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.delivery.DeliverySlip.Happening;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeliverySlipTest {

    private static final PlanningPeriod START = PlanningPeriod.parse("2027-Q2");
    private static final PlanningPeriod FINISH = PlanningPeriod.parse("2027-Q3");
    private static final Happening NOT_YET = new Happening(null, null);
    private static final LocalDate EARLY = LocalDate.parse("2027-01-10");

    private static Happening on(String day) {
        return new Happening(LocalDate.parse(day), null);
    }

    private static Happening expected(String day) {
        return new Happening(null, LocalDate.parse(day));
    }

    private static DeliverySlip slip(Happening start, Happening finish, String today) {
        return DeliverySlip.of(START, FINISH, start, finish, false, LocalDate.parse(today));
    }

    @Test
    void theExampleOfTheComment() {
        assertThat(slip(on("2027-07-05"), expected("2027-12-20"), "2027-07-06")).isEqualTo(new DeliverySlip(1, 1));
    }

    @Test
    void whatIsEarlierSlipsBelowZero() {
        assertThat(slip(on("2027-03-31"), on("2027-06-30"), "2027-07-01")).isEqualTo(new DeliverySlip(-1, -1));
    }

    @Test
    void whatHasNotHappenedCountsByTodayOnceItsPeriodHasPassed() {
        assertThat(slip(NOT_YET, NOT_YET, "2027-06-30")).isEqualTo(new DeliverySlip(0, 0));
        assertThat(slip(NOT_YET, NOT_YET, "2027-12-31")).isEqualTo(new DeliverySlip(2, 1));
    }

    @Test
    void whatWasCancelledHasNoSlipWhereItHasNotHappened() {
        assertThat(DeliverySlip.of(START, FINISH, on("2027-04-01"), NOT_YET, true, LocalDate.parse("2028-04-01")))
                .isEqualTo(new DeliverySlip(0, null));
        assertThat(DeliverySlip.of(START, FINISH, NOT_YET, NOT_YET, true, EARLY))
                .isEqualTo(new DeliverySlip(null, null));
    }
}
