package dev.waymark.assessment.crm.source;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.rest.deletion.Dependants;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.References;
import dev.waymark.rest.problem.Violation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The mappings of all sources.
@ApplicationScoped
class SourceMappings implements PanacheRepositoryBase<SourceMapping, UUID>, Dependants {

    Optional<SourceMapping> of(String source, MappedField field) {
        return find("source = ?1 and field = ?2", source, field).firstResultOptional();
    }

    @Override
    public String dependency() {
        return "touchpointId";
    }

    @Override
    public Stream<String> dependants(Object touchpointId) {
        return list("cast(targets as string) like ?1", "%" + touchpointId + "%").stream()
                .map(mapping -> "mapping of source '%s'".formatted(mapping.source()));
    }

    /// None of the things is deleted before the transaction ends.
    ///
    /// @throws ProblemException 422 naming each id that the field cannot mean
    void requireKnown(MappedField field, Collection<UUID> ids) {
        References.require(
                field.targetTable().replace('_', ' '),
                "/values",
                ids,
                some -> getSession()
                        .createNativeQuery(
                                "select id from %s where id in (:ids) order by id for key share"
                                        .formatted(field.targetTable()),
                                UUID.class)
                        .setParameter("ids", some)
                        .getResultList()
                        .stream());
    }

    /// @throws ProblemException 422 naming the words that are compared as one
    void requireDistinct(MapValues mapping) {
        List<String[]> alike = getSession()
                .createNativeQuery("""
                        select array_agg(word order by word collate "C") from unnest(:words) word
                        group by matched_word(word, :matching) having count(*) > 1""", String[].class)
                .setParameter("words", mapping.values().keySet().toArray(String[]::new), String[].class)
                .setParameter("matching", mapping.comparison().name())
                .getResultList();
        if (!alike.isEmpty()) {
            throw ProblemException.withViolations(
                    AssessmentProblem.LOOK_ALIKE_WORDS,
                    alike.stream().map(SourceMappings::violation).toList());
        }
    }

    private static Violation violation(String[] alike) {
        return new Violation(
                "/values",
                "%s are the same word. Maybe send one of them."
                        .formatted(Arrays.stream(alike).map("'%s'"::formatted).collect(Collectors.joining(" and "))));
    }
}
