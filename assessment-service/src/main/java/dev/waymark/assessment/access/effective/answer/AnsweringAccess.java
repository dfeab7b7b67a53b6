package dev.waymark.assessment.access.effective.answer;

import dev.waymark.assessment.access.effective.AskingRealm;
import dev.waymark.assessment.access.effective.OperationSummary;
import dev.waymark.assessment.access.effective.PersonAccess;
import dev.waymark.assessment.access.effective.Place;
import dev.waymark.assessment.access.effective.RealmAccount;
import dev.waymark.assessment.access.effective.RealmAnswer;
import dev.waymark.assessment.access.effective.RoleAccess;
import dev.waymark.assessment.access.effective.SuiteOperation;
import dev.waymark.assessment.access.effective.SuiteOperations;
import dev.waymark.assessment.access.effective.answer.EffectiveAccessView.AccessExplanation;
import dev.waymark.assessment.access.effective.answer.EffectiveAccessView.CountingGrant;
import dev.waymark.assessment.access.effective.answer.EffectiveAccessView.PlaceAccess;
import dev.waymark.assessment.access.grant.KnownGrants;
import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.HeldGrant;
import dev.waymark.assessment.loop.cycle.Cycles;
import dev.waymark.assessment.loop.organisation.Departments;
import dev.waymark.rest.problem.References;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers what a person may do now, by at most five statements and two questions to Keycloak.
@ApplicationScoped
class AnsweringAccess {

    private static final int MOST_PLACES = 50;
    private static final String REVOKED =
            "select max(r.notValidBefore) from AccessRevocation r where r.subject = :subject";

    private final KnownGrants known;
    private final AskingRealm realm;
    private final SuiteOperations operations;
    private final Cycles cycles;
    private final Departments departments;
    private final EntityManager database;
    private final Clock clock;

    AnsweringAccess(
            KnownGrants known,
            AskingRealm realm,
            SuiteOperations operations,
            Cycles cycles,
            Departments departments,
            EntityManager database,
            Clock clock) {
        this.known = known;
        this.realm = realm;
        this.operations = operations;
        this.cycles = cycles;
        this.departments = departments;
        this.database = database;
        this.clock = clock;
    }

    EffectiveAccessView answer(AccessQuestion question) {
        var operation = operation(question.operation);
        var place = question.place();
        place.ifPresent(this::require);
        var account = known.mayKnow(question.subject)
                ? realm.of(question.subject)
                : RealmAccount.unknown(RealmAnswer.NOT_SHOWN);
        var found = known.of(
                question.subject,
                account.signInName(),
                place.flatMap(there -> Optional.ofNullable(there.cycleId())).orElse(null));
        var person = PersonAccess.of(account, found.grants(), clock.instant());
        var asked = operation.map(List::of).orElseGet(operations::all);
        var places = person.places().stream()
                .filter(there -> place.map(there::concerns).orElse(true))
                .map(there -> access(there, person.at(there, asked)))
                .filter(access -> !access.roles().isEmpty())
                .toList();
        var shown = places.stream().limit(MOST_PLACES).toList();
        return new EffectiveAccessView(
                question.subject,
                account,
                found.complete() && places.size() == shown.size(),
                known.seesAll() ? revokedUntil(question.subject) : null,
                person.held().grants().stream()
                        .filter(grant ->
                                place.map(there -> there.isWithinReachOf(grant)).orElse(true))
                        .map(AnsweringAccess::counting)
                        .toList(),
                shown,
                summaries(shown),
                operation.map(each -> explanation(person, each, place)).orElse(null));
    }

    private Optional<SuiteOperation> operation(String id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(operations
                .find(id)
                .orElseThrow(() -> AccessQuestion.invalid("?operation", "is no operation of the document")));
    }

    private void require(Place place) {
        known.requireMaySee(GrantScope.CYCLE, place.cycleId());
        if (place.cycleId() != null) {
            References.require("cycle", "?cycleId", List.of(place.cycleId()), cycles::known);
            if (place.departmentId() != null) {
                departments.requireKnown(place.cycleId(), List.of(place.departmentId()), "?departmentId");
            }
        }
    }

    private static AccessExplanation explanation(PersonAccess person, SuiteOperation operation, Optional<Place> place) {
        var steps = ExplainingAccess.of(person, operation, place);
        return new AccessExplanation(
                operation.operationId(), ExplainingAccess.decision(steps), steps, operation.description());
    }

    private List<OperationSummary> summaries(List<PlaceAccess> places) {
        var ids = new HashSet<String>();
        places.forEach(place -> place.roles().forEach(role -> ids.addAll(role.operationIds())));
        return operations.all().stream()
                .filter(operation -> ids.contains(operation.operationId()))
                .map(OperationSummary::of)
                .toList();
    }

    private static PlaceAccess access(Place place, List<RoleAccess> roles) {
        return new PlaceAccess(place.reach(), place.cycleId(), place.departmentId(), roles);
    }

    private static CountingGrant counting(HeldGrant grant) {
        return new CountingGrant(
                grant.id(), grant.role(), grant.scope(), grant.cycleId(), grant.departmentId(), grant.until());
    }

    private @Nullable Instant revokedUntil(String subject) {
        return database.createQuery(REVOKED, Instant.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }
}
