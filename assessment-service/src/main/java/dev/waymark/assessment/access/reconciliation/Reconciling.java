package dev.waymark.assessment.access.reconciliation;

import dev.waymark.assessment.access.directory.Account;
import dev.waymark.assessment.access.directory.AccountState;
import dev.waymark.assessment.access.directory.DirectoryPages;
import dev.waymark.assessment.access.finding.SeenFindings;
import dev.waymark.assessment.access.finding.SeenFindings.Seen;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.rest.identity.SignInName;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Reads the realm page by page and compares each page with the grants. Whoever calls it holds the turn, and no
/// transaction is open while Keycloak is asked.
@ApplicationScoped
class Reconciling {

    private static final Logger LOG = Logger.getLogger(Reconciling.class);

    private final DirectoryPages directory;
    private final SeenFindings findings;
    private final RecordingReconciliation recording;
    private final Clock clock;

    Reconciling(DirectoryPages directory, SeenFindings findings, RecordingReconciliation recording, Clock clock) {
        this.directory = directory;
        this.findings = findings;
        this.recording = recording;
        this.clock = clock;
    }

    /// Carries out a reconciliation that has begun; one that has ended stays as it is.
    ///
    /// @throws ProblemException what prevented it from reading everything
    void carryOut(UUID id) {
        if (!recording.isRunning(id)) {
            return;
        }
        try {
            for (var role : GrantedRole.values()) {
                if (role.isOfPeople()) {
                    directory.members(role.inTokens(), members -> compareMembers(role, members, id));
                }
            }
            compareAccounts(id);
            findings.integrators(id, clock.instant());
        } catch (ProblemException problem) {
            recording.giveUp(id, problem.type());
            throw problem;
        }
        var ended = recording.end(id);
        LOG.infof(
                "reconciliation=%s opened=%d resolved=%d unresolved=%d",
                id, ended.findingsOpened(), ended.findingsResolved(), ended.findingsUnresolved());
    }

    private void compareMembers(GrantedRole role, List<Account> members, UUID id) {
        var seen = members.stream()
                .map(member -> new Seen(
                        member.subject(), SignInName.of(member.signInName()).value()))
                .toList();
        findings.membersOf(role, seen, id, clock.instant());
        recording.step(id, running -> running.readMembers(members.size()));
    }

    private void compareAccounts(UUID id) {
        var subjects = findings.subjectsAfter("", DirectoryPages.SIZE, clock.instant());
        while (!subjects.isEmpty()) {
            var states = directory.states(subjects);
            findings.disabled(in(states, AccountState.DISABLED), id, clock.instant());
            findings.gone(in(states, AccountState.GONE), id, clock.instant());
            var notVisible = in(states, AccountState.NOT_VISIBLE).size();
            var read = subjects.size();
            recording.step(id, running -> running.readAccounts(read, notVisible));
            subjects = findings.subjectsAfter(subjects.getLast(), DirectoryPages.SIZE, clock.instant());
        }
    }

    private static List<String> in(Map<String, AccountState> states, AccountState wanted) {
        return states.entrySet().stream()
                .filter(each -> each.getValue() == wanted)
                .map(Map.Entry::getKey)
                .toList();
    }
}
