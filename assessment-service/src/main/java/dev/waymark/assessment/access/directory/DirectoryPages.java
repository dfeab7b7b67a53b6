package dev.waymark.assessment.access.directory;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Reads many accounts of the realm, a page at a time. Each method answers 503 where Keycloak is away or does
/// not let Waymark read them.
@ApplicationScoped
public class DirectoryPages {

    /// How many accounts are read by one request.
    public static final int SIZE = 50;

    private static final String SECONDS_TO_WAIT = "10";

    private final DirectoryCalls calls;
    private final Directory directory;

    DirectoryPages(DirectoryCalls calls, Directory directory) {
        this.calls = calls;
        this.directory = directory;
    }

    /// Reads all members of the group of a role. Keycloak counts pages by position, so somebody who joins or
    /// leaves meanwhile moves the others. Therefore each page begins with the last member of the page before;
    /// where it does not, somebody may have been left out, and the reading ends.
    ///
    /// @param role as tokens name it
    /// @throws ProblemException 503 where the members changed while they were read
    public void members(String role, Consumer<List<Account>> page) {
        var group = directory.groupOfRole(role);
        var first = 0;
        @Nullable String last = null;
        List<Account> accounts;
        do {
            accounts = page(group, first);
            if (last != null
                    && (accounts.isEmpty() || !accounts.getFirst().subject().equals(last))) {
                throw moved(role);
            }
            page.accept(accounts);
            first += SIZE - 1;
            last = accounts.isEmpty() ? null : accounts.getLast().subject();
        } while (accounts.size() == SIZE);
    }

    private List<Account> page(String group, int first) {
        var read =
                calls.get("/groups/%s/members?briefRepresentation=true&first=%d&max=%d".formatted(group, first, SIZE));
        Directory.require(read, "the members of a group are not listed");
        return accounts(read.body());
    }

    private static ProblemException moved(String role) {
        return new ProblemException(
                        HttpProblem.DEPENDENCY_UNAVAILABLE,
                        "The members of the role %s changed while Keycloak listed them. Try again in %s seconds."
                                .formatted(role, SECONDS_TO_WAIT))
                .withHeader("Retry-After", SECONDS_TO_WAIT);
    }

    /// What the realm says about each of these subjects, at most a page of them. One request asks for all; only
    /// those that it does not find are asked for one by one, because Keycloak leaves out both what is gone and
    /// what is not visible.
    public Map<String, AccountState> states(List<String> subjects) {
        var found = calls.get(
                "/users?search=" + Directory.encoded("id:" + subjects.stream().collect(joining(" "))));
        Directory.require(found, "users are not listed");
        var states = new LinkedHashMap<String, AccountState>();
        accounts(found.body()).forEach(account -> states.put(account.subject(), state(account)));
        for (var subject : subjects) {
            states.computeIfAbsent(subject, this::stateOfOne);
        }
        return states;
    }

    /// A subject that is no id of an account at all is refused as a path, or leads elsewhere.
    private AccountState stateOfOne(String subject) {
        var found = calls.get("/users/" + Directory.encoded(subject));
        if (found.status() == DirectoryAnswer.FORBIDDEN) {
            return AccountState.NOT_VISIBLE;
        }
        if (found.status() == DirectoryAnswer.MISSING || found.status() == DirectoryAnswer.INVALID) {
            return AccountState.GONE;
        }
        Directory.require(found, "a user is not read");
        return Objects.equals(found.body().path("id").asText(), subject)
                ? state(Directory.account(found.body()))
                : AccountState.GONE;
    }

    private static AccountState state(Account account) {
        return account.enabled() ? AccountState.ENABLED : AccountState.DISABLED;
    }

    private static List<Account> accounts(JsonNode users) {
        return StreamSupport.stream(users.spliterator(), false)
                .map(Directory::account)
                .toList();
    }
}
