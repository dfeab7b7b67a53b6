package dev.waymark.assessment.crm.minedpath;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A path that customers took, written by the mining.
@Entity
@Immutable
class MinedPath {

    @Id
    private UUID id;

    private UUID miningId;
    private int rank;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> touchpointIds;

    private long journeys;
    private long cumulativeJourneys;
    private long longerJourneys;
    private boolean main;

    MinedPath() {}

    UUID id() {
        return id;
    }

    List<UUID> touchpointIds() {
        return touchpointIds;
    }

    long journeys() {
        return journeys;
    }

    boolean isMain() {
        return main;
    }

    /// @param total how many journeys the mining found
    MinedPathView view(long total) {
        return new MinedPathView(
                id,
                miningId,
                rank,
                touchpointIds,
                journeys,
                (double) journeys / total,
                (double) cumulativeJourneys / total,
                longerJourneys,
                main);
    }
}
