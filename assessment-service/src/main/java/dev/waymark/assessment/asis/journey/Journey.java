package dev.waymark.assessment.asis.journey;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A customer journey of a cycle, described by hand or copied from a path that process mining found.
@Entity
class Journey extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> touchpointIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredTransition> transitions;

    private boolean main;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private JourneyOrigin origin;

    @Column(updatable = false)
    private @Nullable UUID minedPathId;

    @Column(updatable = false)
    private @Nullable Long observedJourneys;

    Journey() {}

    Journey(UUID cycleId, DescribeJourney description) {
        this.cycleId = cycleId;
        this.origin = JourneyOrigin.BY_HAND;
        describe(description);
    }

    Journey(UUID cycleId, MinedJourney mined) {
        this.cycleId = cycleId;
        this.origin = JourneyOrigin.MINED;
        this.minedPathId = mined.pathId();
        this.observedJourneys = mined.journeys();
        describe(mined.description());
    }

    final void describe(DescribeJourney request) {
        this.name = request.name();
        this.touchpointIds = List.copyOf(request.touchpointIds());
        this.transitions =
                request.knownTransitions().stream().map(StoredTransition::of).toList();
        this.main = request.main();
    }

    DescribeJourney description() {
        return new DescribeJourney(
                name,
                new LinkedHashSet<>(touchpointIds),
                transitions.stream().map(StoredTransition::transition).toList(),
                main);
    }

    JourneyOrigin origin() {
        return origin;
    }

    @Nullable
    UUID minedPathId() {
        return minedPathId;
    }

    @Nullable
    Long observedJourneys() {
        return observedJourneys;
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
