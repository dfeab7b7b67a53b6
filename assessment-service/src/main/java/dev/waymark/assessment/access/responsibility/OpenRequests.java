package dev.waymark.assessment.access.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Stream;

/// What a person has asked for and nobody has decided about: questions to the steering committee, and grants for
/// others.
@ApplicationScoped
class OpenRequests implements NamesPeople {

    private static final String QUESTIONS = """
            select new dev.waymark.assessment.access.responsibility.NamesPeople$Named(
                dev.waymark.assessment.access.responsibility.ResponsibilityKind.STEERING_QUESTION, d.cycleId, concat('/v1/steering-decisions/', cast(d.id as string)), d.title)
            from SteeringDecision d, Cycle c
            where c.id = d.cycleId and c.state <> CLOSED and d.takenOn is null and lower(d.askedBy) in :names
            order by d.id""";
    private static final String GRANTS = """
            select new dev.waymark.assessment.access.responsibility.NamesPeople$Named(
                dev.waymark.assessment.access.responsibility.ResponsibilityKind.GRANT_REQUEST, g.cycleId, concat('/v1/access/grants/', cast(g.id as string)), coalesce(g.signInName, g.subject))
            from AccessGrant g where g.state = REQUESTED and g.requestedBy = :subject order by g.id""";

    private final EntityManager database;

    OpenRequests(EntityManager database) {
        this.database = database;
    }

    @Override
    public Stream<Named> naming(String subject, Set<String> signInNames) {
        return Stream.concat(
                database
                        .createQuery(QUESTIONS, Named.class)
                        .setParameter("names", signInNames)
                        .getResultList()
                        .stream(),
                database.createQuery(GRANTS, Named.class).setParameter("subject", subject).getResultList().stream());
    }
}
