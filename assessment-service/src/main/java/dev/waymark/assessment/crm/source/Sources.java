package dev.waymark.assessment.crm.source;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.access.integrator.IntegratorOfCaller;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.Roles;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// The sources. An integrator sees only its own, by whichever of its clients it calls.
@ApplicationScoped
public class Sources implements PanacheRepositoryBase<Source, String> {

    private final IntegratorOfCaller integrator;
    private final Caller caller;

    Sources(IntegratorOfCaller integrator, Caller caller) {
        this.integrator = integrator;
        this.caller = caller;
    }

    /// What is kept of the personal data that a source sends.
    ///
    /// @throws ProblemException 404 where the source is not the caller's
    public PersonalData personalData(String source) {
        return require(source).personalData();
    }

    /// The same for a job in the background, which has no caller.
    public PersonalData personalDataOf(String source) {
        return findById(source).personalData();
    }

    /// Whether a file of it is being sent or taken in.
    public boolean hasFiles(String source) {
        return getSession()
                .createNativeQuery("select exists (select from import_upload where source = :source)", Boolean.class)
                .setParameter("source", source)
                .getSingleResult();
    }

    /// Whether it is there and not on its way out.
    public boolean takesRecords(String source) {
        return findByIdOptional(source).filter(known -> !known.isLeaving()).isPresent();
    }

    /// Those of the caller.
    Rows<Source> page(PageRequest page) {
        var visible = listAll().stream().filter(this::visible).map(Source::name).toList();
        return page.of(Source.class).among("name", visible).read(getEntityManager());
    }

    /// @throws ProblemException 404 where the source is not the caller's
    public void requireVisible(String source) {
        require(source);
    }

    Source require(String source) {
        return findByIdOptional(source)
                .filter(this::visible)
                .orElseThrow(() -> ProblemException.notFound("source", source));
    }

    /// @throws ProblemException 409 where another client has taken the name, or records of its name are being deleted
    void requireNotTaken(Source source) {
        if (source.isLeaving()) {
            throw new ProblemException(
                    AssessmentProblem.SOURCE_TAKEN,
                    "The records of '%s' are still being deleted. Maybe try again later, or choose another name."
                            .formatted(source.name()));
        }
        if (!visible(source)) {
            throw new ProblemException(
                    AssessmentProblem.SOURCE_TAKEN,
                    "Another integrator has set up '%s'. Maybe choose another name.".formatted(source.name()));
        }
    }

    boolean visible(Source source) {
        if (source.isLeaving()) {
            return false;
        }
        if (caller.hasAny(Roles.PROGRAMME_LEAD, Roles.AUDITOR)) {
            return true;
        }
        var owner = source.integratorId();
        return owner == null
                ? source.clientId().equals(caller.clientId())
                        && (integrator.id().isPresent() || !integrator.isClientKnown())
                : integrator.id().filter(owner::equals).isPresent();
    }

    /// @throws ProblemException 422 naming the words that are compared as one
    public void requireDistinct(Collection<String> words) {
        requireDistinct(words, MapValues.Matching.NORMALISED);
    }

    /// @throws ProblemException 422 naming the words that are compared as one
    void requireDistinct(Collection<String> words, MapValues.Matching matching) {
        List<String[]> alike = getSession()
                .createNativeQuery("""
                        select array_agg(word order by word collate "C") from unnest(:words) word
                        group by matched_word(word, :matching) having count(*) > 1""", String[].class)
                .setParameter("words", words.toArray(String[]::new), String[].class)
                .setParameter("matching", matching.name())
                .getResultList();
        if (!alike.isEmpty()) {
            throw ProblemException.withViolations(
                    AssessmentProblem.LOOK_ALIKE_WORDS,
                    alike.stream().map(Sources::violation).toList());
        }
    }

    private static Violation violation(String[] alike) {
        return new Violation(
                "/values",
                "%s are the same word. Maybe send one of them."
                        .formatted(Arrays.stream(alike).map("'%s'"::formatted).collect(Collectors.joining(" and "))));
    }
}
