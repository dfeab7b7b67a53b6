package dev.waymark.assessment.asis.basics;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One of the basics of a touchpoint.
@Entity
class Basic extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID touchpointId;

    @Enumerated(EnumType.STRING)
    private BasicsCategory category;

    private String meter;
    private String unit;

    @Enumerated(EnumType.STRING)
    private MeterDirection direction;

    private double threshold;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable StoredReading reading;

    private @Nullable Long volumePerYear;

    Basic() {}

    Basic(UUID touchpointId, DescribeBasic description) {
        this.touchpointId = touchpointId;
        describe(description);
    }

    final void describe(DescribeBasic request) {
        this.category = request.category();
        this.meter = request.meter();
        this.unit = request.unit();
        this.direction = request.direction();
        this.threshold = request.threshold();
        var read = request.reading();
        this.reading = read == null ? null : StoredReading.of(read);
        this.volumePerYear = request.volumePerYear();
    }

    DescribeBasic description() {
        return new DescribeBasic(
                category, meter, unit, direction, threshold, reading == null ? null : reading.reading(), volumePerYear);
    }

    /// @param volumeOfTouchpoint what it weighs with unless it says otherwise
    BasicsScore.Checked checked(long volumeOfTouchpoint) {
        return new BasicsScore.Checked(
                meter, description().verdict(), volumePerYear == null ? volumeOfTouchpoint : volumePerYear);
    }

    UUID id() {
        return id;
    }

    UUID touchpointId() {
        return touchpointId;
    }

    int version() {
        return version;
    }
}
