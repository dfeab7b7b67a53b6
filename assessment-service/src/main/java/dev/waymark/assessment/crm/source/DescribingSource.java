package dev.waymark.assessment.crm.source;

import dev.waymark.assessment.access.integrator.IntegratorOfCaller;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.Roles;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Sets up a source and what its values mean.
@ApplicationScoped
class DescribingSource {

    private final Sources sources;
    private final SourceMappings mappings;
    private final IntegratorOfCaller integrator;
    private final Caller caller;
    private final Preconditions preconditions;

    DescribingSource(
            Sources sources,
            SourceMappings mappings,
            IntegratorOfCaller integrator,
            Caller caller,
            Preconditions preconditions) {
        this.sources = sources;
        this.mappings = mappings;
        this.integrator = integrator;
        this.caller = caller;
        this.preconditions = preconditions;
    }

    RestResponse<SourceView> describe(String name, DescribeSource description) {
        var known = sources.findByIdOptional(name);
        known.ifPresent(sources::requireNotTaken);
        return preconditions
                .put(known, Source::view, Source::asRequest, description.whole())
                .replace(source -> {
                    source.describe(description);
                    source.belongTo(owner());
                })
                .orCreate("/v1/sources/" + name, () -> new Source(name, description, caller.clientId(), owner()));
    }

    /// The integrator of a system; none for a person, who sets a source up for somebody else.
    private @Nullable UUID owner() {
        return caller.has(Roles.PROGRAMME_LEAD) ? null : integrator.join();
    }

    RestResponse<SourceMappingView> map(String name, String fieldName, MapValues mapping) {
        sources.require(name);
        var field = MappedField.require(fieldName);
        return preconditions
                .put(mappings.of(name, field), SourceMapping::view, SourceMapping::asRequest, mapping.whole())
                .replace(known -> known.map(checked(field, mapping)))
                .orCreate(
                        "/v1/sources/%s/mappings/%s".formatted(name, fieldName),
                        () -> new SourceMapping(name, field, checked(field, mapping)));
    }

    private MapValues checked(MappedField field, MapValues mapping) {
        sources.requireDistinct(mapping.values().keySet(), mapping.comparison());
        mappings.requireKnown(field, mapping.values().values());
        return mapping;
    }

    SourceMappingView mapping(String name, String fieldName) {
        sources.require(name);
        return mappings.of(name, MappedField.require(fieldName))
                .map(SourceMapping::view)
                .orElseThrow(() -> ProblemException.notFound("mapping", fieldName));
    }
}
