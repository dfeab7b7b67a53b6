package dev.waymark.assessment.evidence;

import dev.waymark.rest.answer.Created;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;

/// Sets up a source and what its values mean.
@ApplicationScoped
class DescribingSource {

    private final Sources sources;
    private final SourceMappings mappings;
    private final Caller caller;
    private final Preconditions preconditions;

    DescribingSource(Sources sources, SourceMappings mappings, Caller caller, Preconditions preconditions) {
        this.sources = sources;
        this.mappings = mappings;
        this.caller = caller;
        this.preconditions = preconditions;
    }

    RestResponse<SourceView> describe(String name, DescribeSource description) {
        var before = sources.findByIdOptional(name).filter(sources::visible);
        if (before.isPresent()) {
            preconditions.requireCurrent(before.get().version());
            before.get().describe(description);
            sources.flush();
            return RestResponse.ok(before.get().view());
        }
        sources.requireFree(name);
        preconditions.requireAbsent();
        var source = new Source(name, description, caller.clientId());
        sources.persistAndFlush(source);
        return Created.at("/v1/sources/" + name, source.view());
    }

    RestResponse<SourceMappingView> map(String name, String fieldName, MapValues mapping) {
        sources.require(name);
        var field = field(fieldName);
        var before = mappings.of(name, field);
        before.ifPresentOrElse(known -> preconditions.requireCurrent(known.version()), preconditions::requireAbsent);
        mappings.requireDistinct(mapping.values().keySet());
        mappings.requireKnown(field, mapping.values().values());
        if (before.isPresent()) {
            before.get().map(mapping.values());
            mappings.flush();
            return RestResponse.ok(before.get().view());
        }
        var created = new SourceMapping(name, field, mapping.values());
        mappings.persistAndFlush(created);
        return Created.at("/v1/sources/%s/mappings/%s".formatted(name, fieldName), created.view());
    }

    SourceMappingView mapping(String name, String fieldName) {
        sources.require(name);
        return mappings.of(name, field(fieldName))
                .map(SourceMapping::view)
                .orElseThrow(() -> ProblemException.notFound("mapping", fieldName));
    }

    private static MappedField field(String name) {
        return Arrays.stream(MappedField.values())
                .filter(field -> field.pathName().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("field", name));
    }
}
