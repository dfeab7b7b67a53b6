package dev.waymark.assessment.access.finding;

import dev.waymark.assessment.access.standing.GrantedRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// What a run sees. Each page of the realm is compared with the grants by one statement in a transaction of
/// its own, so a run of any size holds one page in memory. A grant counts here where it holds, will hold, or
/// waits for a decision or for its person.
@ApplicationScoped
public class SeenFindings {

    /// An account of the realm.
    public record Seen(String subject, String signInName) {}

    private static final String COUNTS =
            "held.state in ('REQUESTED', 'APPROVED') and (held.valid_until is null or held.valid_until > :now)";
    private static final String WRITE = """
            insert into access_finding (id, kind, state, subject, sign_in_name, role, integrator_id, opened_in, seen_in,
                first_seen_at, last_seen_at)
            %s
            on conflict (kind, subject, role, integrator_id) where state <> 'RESOLVED' do update
            set seen_in = excluded.seen_in, last_seen_at = excluded.last_seen_at, sign_in_name = excluded.sign_in_name""";
    private static final String MEMBERS_WITHOUT_GRANT = WRITE.formatted("""
            select uuidv7(), 'ROLE_WITHOUT_GRANT', 'OPEN', member.subject, member.name, :role, null, :run, :run, :now, :now
            from unnest(:subjects, :names) as member(subject, name)
            where not exists (
                select from access_grant held where held.role = :role and held.subject = member.subject and %1$s)
              and not exists (
                select from access_grant held where held.role = :role and held.subject is null
                  and held.sign_in_name = member.name and %1$s)""".formatted(COUNTS));
    private static final String GRANTS_WITHOUT_PERSON = WRITE.formatted("""
            select uuidv7(), :kind, 'OPEN', held.subject, max(held.sign_in_name), null, null, :run, :run, :now, :now
            from access_grant held where held.subject = any(:subjects) and %s
            group by held.subject""".formatted(COUNTS));
    private static final String NOBODY_RESPONSIBLE = WRITE.formatted("""
            select uuidv7(), 'INTEGRATOR_WITHOUT_RESPONSIBLE', 'OPEN', null, null, null, integrator.id, :run, :run, :now, :now
            from access_integrator integrator where integrator.responsible_subject is null""");
    private static final String RESPONSIBLE_WITHOUT_ACCESS = WRITE.formatted("""
            select uuidv7(), 'RESPONSIBLE_WITHOUT_ACCESS', 'OPEN', integrator.responsible_subject,
                (select max(held.sign_in_name) from access_grant held where held.subject = integrator.responsible_subject),
                null, integrator.id, :run, :run, :now, :now
            from access_integrator integrator
            where integrator.responsible_subject is not null and (
                not exists (
                    select from access_grant held
                    where held.subject = integrator.responsible_subject and held.role <> 'INTEGRATOR'
                      and held.state = 'APPROVED' and (held.valid_until is null or held.valid_until > :now))
                or exists (
                    select from access_finding seen
                    where seen.subject = integrator.responsible_subject and seen.seen_in = :run
                      and seen.kind in ('PERSON_DISABLED', 'PERSON_GONE')))""");
    private static final String SUBJECTS = """
            select distinct held.subject from access_grant held where held.subject > :after and %s
            order by held.subject limit :most""".formatted(COUNTS);
    private static final String RESOLVE = """
            update access_finding set state = 'RESOLVED', resolved_at = :now
            where state <> 'RESOLVED' and seen_in <> :run""";

    private static final String RUN = "run";
    private static final String NOW = "now";
    private static final String SUBJECTS_PARAMETER = "subjects";

    private final EntityManager database;

    SeenFindings(EntityManager database) {
        this.database = database;
    }

    /// Members of the group of a role, those without a grant of it being findings.
    @Transactional(TxType.REQUIRES_NEW)
    public void membersOf(GrantedRole role, List<Seen> members, UUID run, Instant now) {
        database.createNativeQuery(MEMBERS_WITHOUT_GRANT)
                .setParameter("role", role.name())
                .setParameter(
                        SUBJECTS_PARAMETER,
                        texts(members.stream().map(Seen::subject).toList()))
                .setParameter(
                        "names", texts(members.stream().map(Seen::signInName).toList()))
                .setParameter(RUN, run)
                .setParameter(NOW, now)
                .executeUpdate();
    }

    /// Accounts that are disabled in the realm, those with a grant being findings.
    @Transactional(TxType.REQUIRES_NEW)
    public void disabled(List<String> subjects, UUID run, Instant now) {
        writeGrantsWithoutPerson(FindingKind.PERSON_DISABLED, subjects, run, now);
    }

    /// Accounts that the realm no longer has, those with a grant being findings.
    @Transactional(TxType.REQUIRES_NEW)
    public void gone(List<String> subjects, UUID run, Instant now) {
        writeGrantsWithoutPerson(FindingKind.PERSON_GONE, subjects, run, now);
    }

    private void writeGrantsWithoutPerson(FindingKind kind, List<String> subjects, UUID run, Instant now) {
        database.createNativeQuery(GRANTS_WITHOUT_PERSON)
                .setParameter("kind", kind.name())
                .setParameter(SUBJECTS_PARAMETER, texts(subjects))
                .setParameter(RUN, run)
                .setParameter(NOW, now)
                .executeUpdate();
    }

    /// Integrators for which nobody answers, or somebody without access. Call it when the accounts of this
    /// run are compared.
    @Transactional(TxType.REQUIRES_NEW)
    public void integrators(UUID run, Instant now) {
        for (var statement : List.of(NOBODY_RESPONSIBLE, RESPONSIBLE_WITHOUT_ACCESS)) {
            database.createNativeQuery(statement)
                    .setParameter(RUN, run)
                    .setParameter(NOW, now)
                    .executeUpdate();
        }
    }

    /// The next subjects that some grant names, in their order.
    ///
    /// @param after the last one of the page before; empty for the first page
    @Transactional(TxType.REQUIRES_NEW)
    public List<String> subjectsAfter(String after, int most, Instant now) {
        return database.unwrap(Session.class)
                .createNativeQuery(SUBJECTS, String.class)
                .setParameter("after", after)
                .setParameter("most", most)
                .setParameter(NOW, now)
                .getResultList();
    }

    /// Resolves what a run that has read everything did not see, in the caller's transaction.
    ///
    /// @return how many
    public int resolveUnseen(UUID run, Instant now) {
        return database.createNativeQuery(RESOLVE)
                .setParameter(RUN, run)
                .setParameter(NOW, now)
                .executeUpdate();
    }

    /// How many findings a run was the first to see.
    public int openedIn(UUID run) {
        return count("select count(*) from access_finding where opened_in = :run", run);
    }

    /// How many findings are not resolved.
    public int unresolved() {
        return ((Number) database.createNativeQuery("select count(*) from access_finding where state <> 'RESOLVED'")
                        .getSingleResult())
                .intValue();
    }

    private int count(String statement, UUID run) {
        return ((Number) database.createNativeQuery(statement)
                        .setParameter(RUN, run)
                        .getSingleResult())
                .intValue();
    }

    private static String[] texts(List<String> values) {
        return values.toArray(String[]::new);
    }
}
