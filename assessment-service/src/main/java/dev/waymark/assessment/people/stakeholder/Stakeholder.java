package dev.waymark.assessment.people.stakeholder;

import dev.waymark.rest.authorship.Authored;
import dev.waymark.rest.identity.SignInName;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A person who takes part in a cycle.
@Entity
class Stakeholder extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID cycleId;
    private UUID departmentId;
    private String username;
    private String person;
    private @Nullable String subject;
    private @Nullable UUID duplicateOf;

    @Formula(
            "(select count(*) > 0 from access_departure gone where gone.subject = subject and gone.state <> 'RETURNED')")
    private boolean departed;

    private String displayName;

    @Enumerated(EnumType.STRING)
    private JobLevel jobLevel;

    @Enumerated(EnumType.STRING)
    private GovernanceRole governanceRole;

    private int influence;

    @JdbcTypeCode(SqlTypes.JSON)
    private StoredEmpowerment empowerment;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> journeyIds;

    Stakeholder() {}

    Stakeholder(UUID cycleId, EnrolStakeholder enrolment, GovernanceRole role) {
        this.cycleId = cycleId;
        enrol(enrolment, role);
    }

    /// @param role the one of the enrolment, or the default where it names none
    final void enrol(EnrolStakeholder enrolment, GovernanceRole role) {
        this.departmentId = enrolment.departmentId();
        this.username = enrolment.username();
        this.person = enrolment.person().value();
        this.displayName = enrolment.displayName();
        this.jobLevel = enrolment.jobLevel();
        this.governanceRole = role;
        this.influence = enrolment.influence();
        this.empowerment = StoredEmpowerment.of(enrolment.empowerment());
        this.journeyIds = List.copyOf(enrolment.knownJourneys());
    }

    EnrolStakeholder enrolment() {
        return new EnrolStakeholder(
                departmentId,
                username,
                displayName,
                jobLevel,
                governanceRole,
                influence,
                empowerment.empowerment(),
                new LinkedHashSet<>(journeyIds));
    }

    /// The sign-in name by which the person is known, however it is written.
    SignInName person() {
        return SignInName.of(person);
    }

    /// Whether this is the enrolment of the person with this subject; nobody's before they have come.
    boolean belongsTo(String other) {
        return other.equals(subject);
    }

    /// Of the person with this enrolment; `null` before they have come.
    @Nullable
    String subject() {
        return subject;
    }

    boolean departed() {
        return departed;
    }

    /// The enrolment that counts for this person; null when it is this one.
    @Nullable
    UUID duplicateOf() {
        return duplicateOf;
    }

    /// Whether this enrolment ranks the pain now.
    boolean votes() {
        return duplicateOf == null && governanceRole.votes();
    }

    GovernanceRole governanceRole() {
        return governanceRole;
    }

    UUID id() {
        return id;
    }

    UUID departmentId() {
        return departmentId;
    }

    UUID cycleId() {
        return cycleId;
    }

    int version() {
        return version;
    }
}
