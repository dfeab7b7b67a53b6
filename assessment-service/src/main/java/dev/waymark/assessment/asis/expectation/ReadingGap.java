package dev.waymark.assessment.asis.expectation;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.asis.gap.AssumedRates;
import dev.waymark.assessment.asis.gap.ExpectationGap;
import dev.waymark.assessment.asis.gap.MeasuredGroup;
import dev.waymark.assessment.asis.measurement.MeasurementKind;
import dev.waymark.assessment.asis.measurement.MeasurementView;
import dev.waymark.assessment.asis.measurement.Measurements;
import dev.waymark.assessment.asis.measurement.Reading;
import dev.waymark.assessment.asis.segment.Segmentations;
import dev.waymark.assessment.asis.touchpoint.TouchpointView;
import dev.waymark.assessment.loop.method.Methods;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the gap of a cycle out of what was measured.
@ApplicationScoped
class ReadingGap {

    private final Measurements measurements;
    private final Segmentations segmentations;
    private final TrendAssumptions assumptions;
    private final Methods methods;

    ReadingGap(Measurements measurements, Segmentations segmentations, TrendAssumptions assumptions, Methods methods) {
        this.measurements = measurements;
        this.segmentations = segmentations;
        this.assumptions = assumptions;
        this.methods = methods;
    }

    /// @throws ProblemException 409 naming everything that the gap cannot be computed without
    ExpectationGap of(UUID cycleId, GapScope scope, int horizonYears) {
        var assumed = assumed(cycleId);
        var groups = groups(cycleId, scope);
        var missing = missing(groups, assumed);
        if (!missing.isEmpty()) {
            throw ProblemException.withViolations(
                    AssessmentProblem.NOT_MEASURED,
                    missing.stream()
                            .map(sentence -> new Violation("", sentence))
                            .toList());
        }
        return ExpectationGap.of(
                groups, assumed, horizonYears, methods.of(cycleId).goodEnoughBand());
    }

    TouchpointGap of(TouchpointView touchpoint) {
        var assumed = assumed(touchpoint.cycleId());
        var groups = groups(touchpoint.cycleId(), new GapScope(touchpoint.id(), null));
        var missing = missing(groups, assumed);
        var settings = methods.of(touchpoint.cycleId());
        return missing.isEmpty()
                ? TouchpointGap.of(
                        touchpoint,
                        ExpectationGap.of(groups, assumed, 0, settings.goodEnoughBand()),
                        settings.importantFrom())
                : TouchpointGap.unmeasured(touchpoint, missing, settings.goodEnoughBand(), settings.importantFrom());
    }

    Optional<Overspend> overspend(ExpectationGap gap, TouchpointView touchpoint) {
        return Overspend.of(gap, touchpoint, methods.of(touchpoint.cycleId()).importantFrom());
    }

    private @Nullable AssumedRates assumed(UUID cycleId) {
        return assumptions.findByIdOptional(cycleId).map(TrendAssumption::rates).orElse(null);
    }

    private static List<String> missing(List<MeasuredGroup> groups, @Nullable AssumedRates assumed) {
        return groups.stream().flatMap(group -> group.missing(assumed).stream()).toList();
    }

    private List<MeasuredGroup> groups(UUID cycleId, GapScope scope) {
        var measured = measurements.of(cycleId, scope.touchpointId());
        var segments = segmentations.segments(cycleId);
        if (scope.segment() != null) {
            return List.of(group(measured, scope.segment(), 1));
        }
        if (segments.isEmpty() || isOfAllCustomersOnly(measured)) {
            return List.of(group(measured, null, 1));
        }
        return segments.stream()
                .filter(segment -> segment.weight() > 0)
                .map(segment -> group(measured, segment.code(), segment.weight()))
                .toList();
    }

    /// A touchpoint may be measured without asking who answers.
    private static boolean isOfAllCustomersOnly(List<MeasurementView> measured) {
        return !measured.isEmpty() && measured.stream().allMatch(each -> each.segment() == null);
    }

    private static MeasuredGroup group(List<MeasurementView> measured, @Nullable String segment, double weight) {
        var ofSegment = measured.stream()
                .filter(each -> Objects.equals(each.segment(), segment))
                .toList();
        return new MeasuredGroup(
                segment,
                weight,
                readings(ofSegment, MeasurementKind.EXPECTATION),
                readings(ofSegment, MeasurementKind.DELIVERY));
    }

    private static List<Reading> readings(List<MeasurementView> measured, MeasurementKind kind) {
        return measured.stream()
                .filter(each -> each.kind() == kind)
                .map(MeasurementView::reading)
                .toList();
    }
}
