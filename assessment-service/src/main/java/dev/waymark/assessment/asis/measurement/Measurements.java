package dev.waymark.assessment.asis.measurement;

import dev.waymark.assessment.asis.segment.NamesSegments;
import dev.waymark.assessment.loop.cycle.CycleMember;
import dev.waymark.assessment.loop.cycle.CycleState;
import dev.waymark.assessment.loop.cycle.TransitionGuard;
import dev.waymark.rest.deletion.Dependants;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The measurements of all cycles. The starting point of a cycle is where it is: what customers get. Without one
/// measurement of that ASSESSING cannot end; what customers expect does not say where the company is.
@ApplicationScoped
public class Measurements
        implements PanacheRepositoryBase<Measurement, UUID>, TransitionGuard, NamesSegments, CycleMember, Dependants {

    @Override
    public List<String> missingToLeave(CycleState state, UUID cycleId) {
        return state == CycleState.ASSESSING && !hasStartingPoint(cycleId)
                ? List.of("the cycle has no starting point: record at least one measurement of kind %s, where we are"
                        .formatted(MeasurementKind.DELIVERY))
                : List.of();
    }

    @Override
    public String dependency() {
        return "touchpointId";
    }

    @Override
    public Stream<String> dependants(Object touchpointId) {
        return list("touchpointId", touchpointId).stream().map(Measurement::label);
    }

    @Override
    public String pathParameter() {
        return "measurementId";
    }

    @Override
    public String kind() {
        return "measurement";
    }

    @Override
    public Optional<UUID> cycleOf(UUID measurementId) {
        return findByIdOptional(measurementId).map(Measurement::cycleId);
    }

    Measurement require(UUID measurementId) {
        return findByIdOptional(measurementId).orElseThrow(() -> ProblemException.notFound(kind(), measurementId));
    }

    /// @param record whose touchpoint and segment the cycle has
    /// @return the id of the new measurement
    public UUID record(UUID cycleId, RecordMeasurement record) {
        var measurement = new Measurement(cycleId, record);
        persistAndFlush(measurement);
        return measurement.id();
    }

    /// What was measured on a touchpoint, or over all (null), by day and within a day in the order of recording.
    public List<MeasurementView> of(UUID cycleId, @Nullable UUID touchpointId) {
        var measured = touchpointId == null
                ? list("cycleId = ?1 and touchpointId is null order by measuredOn, id", cycleId)
                : list("cycleId = ?1 and touchpointId = ?2 order by measuredOn, id", cycleId, touchpointId);
        return measured.stream().map(Measurement::view).toList();
    }

    @Override
    public List<String> namedSegments(UUID cycleId) {
        return find("select distinct segment from Measurement where cycleId = ?1 and segment is not null", cycleId)
                .project(String.class)
                .list();
    }

    Rows<Measurement> page(UUID cycleId, PageRequest page) {
        return page.of(Measurement.class).with("cycleId", cycleId).read(getEntityManager());
    }

    private boolean hasStartingPoint(UUID cycleId) {
        return count("cycleId = ?1 and kind = ?2", cycleId, MeasurementKind.DELIVERY) > 0;
    }
}
