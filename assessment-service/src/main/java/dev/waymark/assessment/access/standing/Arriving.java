package dev.waymark.assessment.access.standing;

import dev.waymark.rest.identity.Caller;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// What happens when a person comes whose grants are not theirs yet, in a transaction before that of the
/// request.
@ApplicationScoped
class Arriving {

    private static final String BIND = """
            update access_grant set subject = :subject, version = version + 1
            where subject is null and sign_in_name = :name and requested_by <> :subject and decided_by <> :subject
              and state = 'APPROVED' and not exists (
                select from access_departure gone where gone.subject = :subject and gone.state <> 'RETURNED')""";
    private static final String ADOPT = """
            insert into access_grant (id, version, subject, sign_in_name, role, scope, reason, origin, state, requested_by,
                requested_by_name, requested_at, decided_by, decided_by_name, decided_at, valid_from)
            select uuidv7(), 0, :subject, :name, :role, 'EVERYTHING', 'Had the role in the realm before there were grants',
                'ADOPTION', 'APPROVED', 'adoption', 'adoption', :now, 'operator', 'operator', :now, :now
            where not exists (select from access_grant known where known.subject = :subject and known.role = :role)
              and not exists (
                select from access_departure gone where gone.subject = :subject and gone.state <> 'RETURNED')
            on conflict (subject, role) where origin = 'ADOPTION' do nothing""";

    private final EntityManager database;
    private final List<BoundToPerson> bound;
    private final AccessConfig config;
    private final Caller caller;
    private final Clock clock;

    Arriving(EntityManager database, @All List<BoundToPerson> bound, AccessConfig config, Caller caller, Clock clock) {
        this.database = database;
        this.bound = bound;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /// Binds what was granted to the caller's sign-in name. Whoever gets the name later finds nothing left to
    /// bind, and so does who has left.
    @Transactional(TxType.REQUIRES_NEW)
    void bind() {
        var bindings = database.createNativeQuery(BIND)
                .setParameter("subject", caller.subject())
                .setParameter("name", caller.username())
                .executeUpdate();
        if (bindings > 0) {
            bound.forEach(each -> each.bind(caller.username(), caller.subject()));
        }
    }

    boolean adopts() {
        var today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        return config.adoptUntil().filter(last -> !today.isAfter(last)).isPresent();
    }

    /// Grants these roles where they were never granted, but to nobody who has left. Another request of the same caller
    /// may do so at the same time; this one waits for it, and then there is nothing left to grant.
    @Transactional(TxType.REQUIRES_NEW)
    void adopt(Set<GrantedRole> roles) {
        for (var role : roles) {
            database.createNativeQuery(ADOPT)
                    .setParameter("subject", caller.subject())
                    .setParameter("name", caller.username())
                    .setParameter("role", role.name())
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        }
    }
}
