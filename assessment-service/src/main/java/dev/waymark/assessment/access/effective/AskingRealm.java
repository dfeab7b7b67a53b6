package dev.waymark.assessment.access.effective;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.access.directory.Account;
import dev.waymark.assessment.access.directory.Directory;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/// Asks Keycloak for the account and the roles of a person. An answer without them is possible, and says so.
@ApplicationScoped
public class AskingRealm {

    private final Directory directory;

    AskingRealm(Directory directory) {
        this.directory = directory;
    }

    public RealmAccount of(String subject) {
        if (!directory.isConfigured()) {
            return RealmAccount.unknown(RealmAnswer.NOT_CONFIGURED);
        }
        try {
            return directory
                    .bySubject(subject)
                    .map(this::withRoles)
                    .orElseGet(() -> RealmAccount.unknown(RealmAnswer.NOT_VISIBLE));
        } catch (ProblemException refused) {
            return RealmAccount.unknown(without(refused));
        }
    }

    private static RealmAnswer without(ProblemException refused) {
        if (refused.type() == HttpProblem.DEPENDENCY_UNAVAILABLE) {
            return RealmAnswer.AWAY;
        }
        if (refused.type() == AssessmentProblem.DIRECTORY_NOT_CONFIGURED) {
            return RealmAnswer.NOT_CONFIGURED;
        }
        throw refused;
    }

    private RealmAccount withRoles(Account account) {
        return directory
                .rolesOf(account.subject())
                .map(roles -> RealmAccount.of(account.signInName(), account.enabled(), roles))
                .orElseGet(() -> RealmAccount.unknown(RealmAnswer.NOT_VISIBLE));
    }
}
