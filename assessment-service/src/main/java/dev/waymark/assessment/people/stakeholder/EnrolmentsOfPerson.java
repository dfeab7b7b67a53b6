package dev.waymark.assessment.people.stakeholder;

import dev.waymark.assessment.access.responsibility.NamesPeople;
import dev.waymark.assessment.access.responsibility.ResponsibilityKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// A person's enrolments in cycles that are not closed, and the departments that they head there.
@ApplicationScoped
class EnrolmentsOfPerson implements NamesPeople {

    private static final String ENROLMENTS = """
            select new %s$Enrolled(s.id, s.cycleId, c.name, s.departmentId, d.name, s.jobLevel)
            from Stakeholder s, Cycle c, Department d
            where c.id = s.cycleId and c.state <> CLOSED and d.id = s.departmentId
              and s.subject = :subject and s.duplicateOf is null
            order by s.id""".formatted(EnrolmentsOfPerson.class.getName());

    private final EntityManager database;

    EnrolmentsOfPerson(EntityManager database) {
        this.database = database;
    }

    record Enrolled(UUID id, UUID cycleId, String cycle, UUID departmentId, String department, JobLevel jobLevel) {

        Stream<Named> responsibilities() {
            var enrolment = new Named(ResponsibilityKind.ENROLMENT, cycleId, "/v1/stakeholders/" + id, cycle);
            return jobLevel == JobLevel.HEAD
                    ? Stream.of(
                            enrolment,
                            new Named(
                                    ResponsibilityKind.HEADED_DEPARTMENT,
                                    cycleId,
                                    "/v1/departments/" + departmentId,
                                    department))
                    : Stream.of(enrolment);
        }
    }

    @Override
    public Stream<Named> naming(String subject, Set<String> signInNames) {
        return database
                .createQuery(ENROLMENTS, Enrolled.class)
                .setParameter("subject", subject)
                .getResultList()
                .stream()
                .flatMap(Enrolled::responsibilities);
    }
}
