package dev.waymark.cycle;

import dev.waymark.cycle.client.AssessmentService;
import dev.waymark.cycle.client.Shown;
import dev.waymark.cycle.name.CycleNames;
import dev.waymark.cycle.name.DepartmentReference;
import dev.waymark.cycle.name.KeptNames;
import dev.waymark.cycle.name.PainPointReference;
import dev.waymark.cycle.name.ReadPainPointReference;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.reference.NamedThings;
import dev.waymark.rest.reference.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// What the departments and pain points of a request's cycle are called. An answer does not fail for want of a
/// name: there are none while the assessment service does not say them.
@ApplicationScoped
class AssessmentNames {

    private final CycleOfRequest<?, ?> cycle;
    private final KeptNames kept;
    private final AssessmentService service;

    AssessmentNames(CycleOfRequest<?, ?> cycle, KeptNames kept, AssessmentService service) {
        this.cycle = cycle;
        this.kept = kept;
        this.service = service;
    }

    @Produces
    @Singleton
    NamedThings<DepartmentReference> departments() {
        return things(DepartmentReference.class, CycleNames::departments);
    }

    @Produces
    @Singleton
    NamedThings<PainPointReference> painPoints() {
        return things(PainPointReference.class, CycleNames::painPointReferences);
    }

    @Produces
    @Singleton
    NamedThings<ReadPainPointReference> readPainPoints() {
        return things(ReadPainPointReference.class, CycleNames::readPainPoints);
    }

    private <R extends Reference> NamedThings<R> things(Class<R> kind, Function<CycleNames, List<R>> ofKind) {
        return new NamedThings<>() {
            @Override
            public Class<R> reference() {
                return kind;
            }

            @Override
            public List<R> references(Collection<UUID> ids) {
                return ofKind.apply(names()).stream()
                        .filter(thing -> ids.contains(thing.id()))
                        .toList();
            }
        };
    }

    private CycleNames names() {
        return cycle.isKnown() ? kept.of(cycle.id()).orElseGet(this::asked) : CycleNames.NONE;
    }

    /// No transaction waits for another service. A write has read the assessment before it began, where it shows such
    /// names.
    private CycleNames asked() {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return CycleNames.NONE;
        }
        try {
            return service.assessment(cycle.id(), CycleNames.class)
                    .map(Shown::content)
                    .orElse(CycleNames.NONE);
        } catch (ProblemException refused) {
            if (refused.type() == HttpProblem.DEPENDENCY_UNAVAILABLE) {
                kept.keep(cycle.id(), CycleNames.NONE);
            }
            return CycleNames.NONE;
        }
    }
}
