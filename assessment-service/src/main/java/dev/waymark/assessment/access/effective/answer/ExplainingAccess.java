package dev.waymark.assessment.access.effective.answer;

import static java.util.stream.Collectors.joining;

import dev.waymark.assessment.access.effective.PersonAccess;
import dev.waymark.assessment.access.effective.Place;
import dev.waymark.assessment.access.effective.SuiteOperation;
import dev.waymark.assessment.access.grant.KnownGrant;
import dev.waymark.assessment.access.standing.HeldGrants;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import dev.waymark.rest.structure.Calculation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Walks the conditions that decide whether a person is let in by an operation, to the first that is not met. The
/// last one asks the rule that decides about requests ({@link Place#admits}), so that the walk ends well exactly where
/// a request is let in.
@Calculation
final class ExplainingAccess {

    private final PersonAccess person;
    private final SuiteOperation operation;
    private final Optional<Place> place;
    private final List<ExplainedStep> steps = new ArrayList<>();
    private List<KnownGrant> left;

    private ExplainingAccess(PersonAccess person, SuiteOperation operation, Optional<Place> place) {
        this.person = person;
        this.operation = operation;
        this.place = place;
        this.left = person.grants();
    }

    /// @param place the cycle, or the department of one, that the path names; empty for any
    static List<ExplainedStep> of(PersonAccess person, SuiteOperation operation, Optional<Place> place) {
        var explaining = new ExplainingAccess(person, operation, place);
        explaining.walk();
        return List.copyOf(explaining.steps);
    }

    static AccessDecision decision(List<ExplainedStep> steps) {
        if (steps.stream().anyMatch(step -> step.outcome() == StepOutcome.NOT_MET)) {
            return AccessDecision.REFUSED;
        }
        return steps.stream().anyMatch(step -> step.outcome() == StepOutcome.UNKNOWN)
                ? AccessDecision.ALLOWED_WITH_ROLE
                : AccessDecision.ALLOWED;
    }

    private void walk() {
        if (!account() || !role()) {
            return;
        }
        if (operation.grant() == Extent.NONE) {
            steps.add(ExplainedStep.of(
                    AccessStep.GRANT, StepOutcome.MET, "The operation needs no grant: it shows what grants cover."));
            return;
        }
        var goesOn = step(AccessStep.GRANT, this::isForTheRole, this::otherRole, "For such a role")
                && step(AccessStep.APPROVAL, KnownGrant::isApproved, ExplainingAccess::undecided, "Approved")
                && step(AccessStep.PERIOD, grant -> grant.holdsAt(person.at()), this::outOfPeriod, "In force");
        if (goesOn) {
            step(AccessStep.REACH, this::reaches, this::tooNarrow, "Reaching far enough");
        }
    }

    private boolean account() {
        var account = person.account();
        return switch (account.answer()) {
            case KNOWN -> passed(AccessStep.ACCOUNT, StepOutcome.MET, "The account is enabled.");
            case DISABLED ->
                passed(
                        AccessStep.ACCOUNT,
                        StepOutcome.NOT_MET,
                        "The account is disabled in Keycloak, so that nobody gets a token of it. Maybe enable it there.");
            case NOT_VISIBLE ->
                unknown(
                        "No account with this subject is visible to Waymark. Maybe it is not in the group waymark-people.");
            case NOT_CONFIGURED -> unknown("Waymark is not configured, or not permitted, to ask Keycloak.");
            case AWAY -> unknown("Keycloak does not answer. Maybe ask again.");
            case NOT_SHOWN -> unknown("You may see no grant of this person, so that their account is not shown.");
        };
    }

    private boolean unknown(String detail) {
        return passed(AccessStep.ACCOUNT, StepOutcome.UNKNOWN, detail);
    }

    private boolean role() {
        var roles = listed(operation.roles());
        if (!person.account().saysRoles()) {
            return passed(
                    AccessStep.ROLE,
                    StepOutcome.UNKNOWN,
                    "The operation is for %s; the person's roles in Keycloak are unknown.".formatted(roles));
        }
        var own = person.account().assumed();
        return operation.rule().admits(own)
                ? passed(
                        AccessStep.ROLE,
                        StepOutcome.MET,
                        "The operation is for %s; the person has %s.".formatted(roles, listed(own)))
                : passed(
                        AccessStep.ROLE,
                        StepOutcome.NOT_MET,
                        "The operation is for %s; the person has %s in Keycloak. Maybe invite them to a role, or ask the administrator of Keycloak."
                                .formatted(roles, own.isEmpty() ? "none" : listed(own)));
    }

    private boolean passed(AccessStep step, StepOutcome outcome, String detail) {
        steps.add(ExplainedStep.of(step, outcome, detail));
        return outcome != StepOutcome.NOT_MET;
    }

    /// Keeps the grants that meet a condition.
    ///
    /// @return whether there are any
    private boolean step(
            AccessStep step, Predicate<KnownGrant> condition, Function<KnownGrant, String> reason, String words) {
        var before = left.size();
        var missed = left.stream().filter(condition.negate()).toList();
        left = left.stream().filter(condition).toList();
        steps.add(new ExplainedStep(
                step,
                left.isEmpty() ? StepOutcome.NOT_MET : StepOutcome.MET,
                "%s: %d of %d grants.%s"
                        .formatted(words, left.size(), before, before == 0 ? " Maybe ask for one." : ""),
                left.stream().map(grant -> grant.grant().id()).toList(),
                missed.stream()
                        .map(grant ->
                                new ExplainedStep.MissedGrant(grant.grant().id(), reason.apply(grant)))
                        .toList()));
        return !left.isEmpty();
    }

    private String otherRole(KnownGrant known) {
        var role = known.grant().role();
        return operation.roles().contains(role.inTokens())
                ? "Is for %s, which the person does not have in Keycloak. Maybe invite them to the role."
                        .formatted(role)
                : "Is for %s, which the operation is not for.".formatted(role);
    }

    private static String undecided(KnownGrant known) {
        return switch (known.state()) {
            case REQUESTED -> "Waits for approval. Maybe approve it, or ask another access admin to.";
            case REFUSED -> "Was refused and stays so. Maybe ask for a new one.";
            case ENDED -> "Has ended and stays so. Maybe ask for a new one.";
            case APPROVED -> throw new IllegalArgumentException("an approved grant is decided");
        };
    }

    private String outOfPeriod(KnownGrant known) {
        var grant = known.grant();
        if (!grant.bound()) {
            return "Becomes the person's when they first come with the sign-in name that it was given to.";
        }
        return person.at().isBefore(grant.from())
                ? "Holds from %s on.".formatted(grant.from())
                : "Held until %s. Maybe ask for a new one.".formatted(grant.until());
    }

    private String tooNarrow(KnownGrant known) {
        var grant = known.grant();
        if (operation.grant() == Extent.EVERYTHING) {
            return "Is for a %s; the operation needs one for EVERYTHING. Maybe ask for that.".formatted(grant.scope());
        }
        return place.filter(there -> !there.isWithinReachOf(grant)).isPresent()
                ? "Is for another cycle, %s.".formatted(grant.cycleId())
                : "Is for the department %s alone; the path names what belongs to another one."
                        .formatted(grant.departmentId());
    }

    private boolean isForTheRole(KnownGrant grant) {
        var role = grant.grant().role().inTokens();
        return operation.roles().contains(role) && person.account().assumed().contains(role);
    }

    private boolean reaches(KnownGrant known) {
        var grant = known.grant();
        return place.orElseGet(() -> Place.of(grant))
                .of(operation)
                .admits(operation, Set.of(grant.role().inTokens()), new HeldGrants(List.of(grant)));
    }

    private static String listed(Set<String> roles) {
        return roles.stream().sorted().collect(joining(" and "));
    }
}
