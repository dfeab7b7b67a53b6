package dev.waymark.roadmap.delivery;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A report of how far an initiative has come. It is never changed; a later one corrects it.
@Entity
class DeliveryReport extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private UUID initiativeId;
    private LocalDate reportedOn;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int progressPercent;

    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate finishedOn;
    private @Nullable LocalDate expectedFinishOn;
    private @Nullable Integer adoptionPercent;
    private @Nullable String comment;

    DeliveryReport() {}

    DeliveryReport(UUID cycleId, UUID initiativeId, ReportDelivery report) {
        this.cycleId = cycleId;
        this.initiativeId = initiativeId;
        this.reportedOn = report.reportedOn();
        this.state = report.state();
        this.progressPercent = report.progressPercent();
        this.startedOn = report.startedOn();
        this.finishedOn = report.finishedOn();
        this.expectedFinishOn = report.expectedFinishOn();
        this.adoptionPercent = report.adoptionPercent();
        this.comment = report.comment();
    }

    DeliveryReportView view() {
        return new DeliveryReportView(
                id,
                cycleId,
                initiativeId,
                reportedOn,
                state,
                progressPercent,
                startedOn,
                finishedOn,
                expectedFinishOn,
                adoptionPercent,
                comment,
                authorship(),
                version);
    }
}
