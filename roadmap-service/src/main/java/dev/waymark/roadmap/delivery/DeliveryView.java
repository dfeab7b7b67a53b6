package dev.waymark.roadmap.delivery;

import dev.waymark.rest.table.TableRows;
import dev.waymark.roadmap.delivery.DeliverySlip.Happening;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.roadmap.KnownRoadmap;
import dev.waymark.roadmap.roadmap.contents.RoadmapItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far the roadmap in force has come, as it is shown.
@Schema(description = "How far each initiative of the roadmap in force has come, beside what was planned.")
record DeliveryView(
        @Schema(description = "The cycle") UUID cycleId,
        @Schema(description = "The roadmap in force") UUID roadmapId,

        @Schema(description = "Its name", examples = "City services 2027 and 2028")
        String roadmapName,

        @Schema(description = "The day by which it is late or not")
        LocalDate asOf,

        @Schema(description = "Number of initiatives that are done, from 0", examples = "3")
        int done,

        @Schema(
                description = "Number of initiatives that are finished later than planned, or will be, from 0",
                examples = "2")
        int late,

        @Schema(description = "The initiatives of the roadmap, by planned start") @TableRows
        List<DeliveredItem> items) {

    /// An initiative of the roadmap and how far it has come.
    @Schema(description = "An initiative of the roadmap in force, as it was planned and as it is.")
    record DeliveredItem(
            @Schema(description = "The initiative") UUID initiativeId,

            @Schema(description = "Its code", examples = "I-07")
            String code,

            @Schema(description = "Its title", examples = "Tell residents before a date slips")
            String title,

            @Schema(description = "How far it has come; PLANNED without a report")
            DeliveryState state,

            @Schema(description = "Share of the work that is done, in percent, 0 to 100", examples = "40")
            int progressPercent,

            @Schema(ref = "PlanningPeriod", description = "The period in which it was to start")
            PlanningPeriod plannedStart,

            @Schema(ref = "PlanningPeriod", description = "The last period of its work as planned")
            PlanningPeriod plannedFinish,

            @Schema(description = "When it really started; absent where it has not") @Nullable
            LocalDate startedOn,

            @Schema(description = "When it was really finished; absent where it is not") @Nullable
            LocalDate finishedOn,

            @Schema(description = "When it will be finished, as is expected now; absent where nobody said") @Nullable
            LocalDate expectedFinishOn,

            @Schema(
                    description =
                            "By how many periods it started later than planned, below 0 when earlier; absent where it was"
                                    + " cancelled before",
                    examples = "1")
            @Nullable
            Integer startSlip,

            @Schema(
                    description =
                            "By how many periods it is finished later than planned, or is expected to be, below 0 when"
                                    + " earlier; absent where it was cancelled",
                    examples = "1")
            @Nullable
            Integer finishSlip,

            @Schema(
                    description =
                            "Share of those meant who use what was delivered, in percent, 0 to 100; absent where it was"
                                    + " not measured",
                    examples = "35")
            @Nullable
            Integer adoptionPercent,

            @Schema(description = "Day of the last report; absent without one") @Nullable
            LocalDate reportedOn,

            @Schema(
                    description = "What the last report says beside its figures; absent where it says nothing",
                    examples = "The supplier delivers two weeks later")
            @Nullable
            String comment) {

        static DeliveredItem of(RoadmapItem item, @Nullable DeliveryReportView last, LocalDate today) {
            var slip = DeliverySlip.of(
                    item.start(),
                    item.finish(),
                    new Happening(last == null ? null : last.startedOn(), null),
                    new Happening(
                            last == null ? null : last.finishedOn(), last == null ? null : last.expectedFinishOn()),
                    last != null && last.state() == DeliveryState.CANCELLED,
                    today);
            return new DeliveredItem(
                    item.initiativeId(),
                    item.code(),
                    item.title(),
                    last == null ? DeliveryState.PLANNED : last.state(),
                    last == null ? 0 : last.progressPercent(),
                    item.start(),
                    item.finish(),
                    last == null ? null : last.startedOn(),
                    last == null ? null : last.finishedOn(),
                    last == null ? null : last.expectedFinishOn(),
                    slip.start(),
                    slip.finish(),
                    last == null ? null : last.adoptionPercent(),
                    last == null ? null : last.reportedOn(),
                    last == null ? null : last.comment());
        }

        boolean isLate() {
            return finishSlip != null && finishSlip > 0;
        }
    }

    static DeliveryView of(KnownRoadmap roadmap, Map<UUID, DeliveryReportView> last, LocalDate today) {
        var items = roadmap.contents().items().stream()
                .map(item -> DeliveredItem.of(item, last.get(item.initiativeId()), today))
                .toList();
        return new DeliveryView(
                roadmap.cycleId(),
                roadmap.id(),
                roadmap.name(),
                today,
                count(items.stream()
                        .filter(item -> item.state() == DeliveryState.DONE)
                        .count()),
                count(items.stream().filter(DeliveredItem::isLate).count()),
                items);
    }

    private static int count(long items) {
        return Math.toIntExact(items);
    }
}
