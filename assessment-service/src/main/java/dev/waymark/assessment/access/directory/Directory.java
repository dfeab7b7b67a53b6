package dev.waymark.assessment.access.directory;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The people of Waymark in the realm: members of the group `waymark-people`. Others are neither seen nor
/// changed; Keycloak refuses it. Every change can be repeated. Each method answers 503 where Keycloak is away.
@ApplicationScoped
public class Directory {

    private static final String PEOPLE = "waymark-people";
    private static final String PREFIX = "waymark-";
    private static final String VERIFY_EMAIL = "VERIFY_EMAIL";
    private static final String UPDATE_PASSWORD = "UPDATE_PASSWORD";
    private static final String SECOND_FACTOR = "CONFIGURE_TOTP";

    private final DirectoryCalls calls;
    private final DirectoryConfig config;

    Directory(DirectoryCalls calls, DirectoryConfig config) {
        this.calls = calls;
        this.config = config;
    }

    /// Whether Waymark drives Keycloak at all.
    public boolean isConfigured() {
        return calls.areConfigured();
    }

    /// The account that has this mail address.
    public Optional<Account> byAddress(String address) {
        var found = calls.get("/users?exact=true&email=" + encoded(address));
        require(found, "users are not listed");
        return found.body().isEmpty()
                ? Optional.empty()
                : Optional.of(account(found.body().get(0)));
    }

    public Optional<Account> bySubject(String subject) {
        var found = calls.get("/users/" + encoded(subject));
        if (found.status() == DirectoryAnswer.MISSING || found.status() == DirectoryAnswer.FORBIDDEN) {
            return Optional.empty();
        }
        require(found, "a user is not read");
        return Optional.of(account(found.body()));
    }

    /// The roles that the person's tokens have, of this realm and of whatever kind; empty where the account is not
    /// visible.
    public Optional<Set<String>> rolesOf(String subject) {
        var found = calls.get("/users/%s/role-mappings/realm/composite".formatted(encoded(subject)));
        if (found.status() == DirectoryAnswer.MISSING || found.status() == DirectoryAnswer.FORBIDDEN) {
            return Optional.empty();
        }
        require(found, "roles of a user are not read");
        var roles = new HashSet<String>();
        found.body().forEach(role -> roles.add(role.path("name").asText()));
        return Optional.of(Set.copyOf(roles));
    }

    /// Makes the account of somebody who has none. Its sign-in name is the address.
    ///
    /// @throws ProblemException 409 where an account outside of Waymark has the address
    public Account create(String address, String name) {
        var person = new LinkedHashMap<String, Object>();
        person.put("username", address);
        person.put("email", address);
        person.put("firstName", firstName(name.strip()));
        person.put("lastName", lastName(name.strip()));
        person.put("enabled", true);
        person.put("groups", List.of("/" + PEOPLE));
        person.put("requiredActions", actions());
        var made = calls.send("POST", "/users", person);
        if (made.status() == DirectoryAnswer.CONFLICT) {
            throw accountOfAnother(address);
        }
        if (made.status() == DirectoryAnswer.INVALID) {
            throw ProblemException.invalid(
                    List.of(new Violation("/address", "or the name is not taken by the realm's rules")));
        }
        require(made, "a user is not made");
        var subject = made.location().substring(made.location().lastIndexOf('/') + 1);
        return new Account(subject, address, true, false, false);
    }

    /// @return what is answered where the address is not the person's in Waymark
    public static ProblemException accountOfAnother(String address) {
        return new ProblemException(
                AssessmentProblem.ACCOUNT_OF_ANOTHER,
                "%s belongs to an account that is not in the group %s of the realm, or has not been verified there. Maybe ask the administrator of Keycloak."
                        .formatted(address, PEOPLE));
    }

    /// Lets Keycloak send the mail with the link that lets the person verify the address and choose a password.
    ///
    /// @throws ProblemException 503 where the realm sends no mail
    public void sendLink(String subject) {
        var sent = calls.send(
                "PUT",
                "/users/%s/execute-actions-email?lifespan=%d"
                        .formatted(encoded(subject), config.linkLifetime().toSeconds()),
                actions());
        if (sent.status() == DirectoryAnswer.FAILED) {
            throw new ProblemException(
                            AssessmentProblem.MAIL_NOT_SENT,
                            "Keycloak cannot send mail. The invitation is kept and sent again every ten minutes. Maybe ask the"
                                    + " administrator of Keycloak to set host and sender under Realm settings, Email.")
                    .withHeader("Retry-After", DirectoryCalls.SECONDS_OF_AN_OPERATOR);
        }
        require(sent, "a mail is not sent");
    }

    /// How long the link of such a mail works.
    public Duration linkLifetime() {
        return config.linkLifetime();
    }

    /// Enables or disables the account of a person; one that is gone stays so.
    public void enable(String subject, boolean enabled) {
        var changed = calls.send("PUT", "/users/" + encoded(subject), Map.of("enabled", enabled));
        if (changed.status() != DirectoryAnswer.MISSING) {
            require(changed, "a user is not changed");
        }
    }

    /// Ends all sessions of a person, and with them what refreshes their tokens.
    public void endSessions(String subject) {
        require(calls.send("POST", "/users/%s/logout".formatted(encoded(subject)), null), "sessions are not ended");
    }

    /// Shuts a person out: disables the account, then ends its sessions, so that none begins in between, and takes the
    /// roles. Of an account outside of Waymark it takes the roles by which it is seen.
    ///
    /// @param roles as tokens name them
    /// @return what has become of the account
    public ClosedAccount close(String subject, List<String> roles) {
        groupId(PEOPLE);
        var closed = disable(subject);
        if (closed == ClosedAccount.DISABLED) {
            endSessions(subject);
        }
        for (var role : roles) {
            if (closed == ClosedAccount.DISABLED || bySubject(subject).isPresent()) {
                take(subject, role);
            }
        }
        return closed;
    }

    private ClosedAccount disable(String subject) {
        var changed = calls.send("PUT", "/users/" + encoded(subject), Map.of("enabled", false));
        return switch (changed.status()) {
            case DirectoryAnswer.MISSING -> ClosedAccount.MISSING;
            case DirectoryAnswer.FORBIDDEN -> ClosedAccount.OUTSIDE;
            default -> {
                require(changed, "a user is not disabled");
                yield ClosedAccount.DISABLED;
            }
        };
    }

    /// Gives a person a role by the group of that role.
    ///
    /// @param role as tokens name it
    public void give(String subject, String role) {
        require(calls.send("PUT", membership(subject, role), null), "a role is not given");
    }

    /// Takes a role away from a person. Nothing happens where they do not have it.
    ///
    /// @param role as tokens name it
    public void take(String subject, String role) {
        var taken = calls.send("DELETE", membership(subject, role), null);
        if (taken.status() != DirectoryAnswer.MISSING) {
            require(taken, "a role is not taken");
        }
    }

    private String membership(String subject, String role) {
        return "/users/%s/groups/%s".formatted(encoded(subject), groupOfRole(role));
    }

    /// @param role as tokens name it
    String groupOfRole(String role) {
        return groupId(PREFIX + role);
    }

    /// @throws ProblemException 503 where Keycloak is away or does not let Waymark see its groups
    public void requireReachable() {
        groupId(PEOPLE);
    }

    private String groupId(String name) {
        var found = calls.get("/groups?exact=true&search=" + encoded(name));
        require(found, "groups are not listed");
        var id = found.body().path(0).path("id").asText();
        if (id.isEmpty()) {
            throw notPermitted("there is no group " + name);
        }
        return id;
    }

    /// @param refused what is missing among the permissions of the service account
    static void require(DirectoryAnswer answer, String refused) {
        if (!answer.isDone()) {
            throw notPermitted("%s (%d)".formatted(refused, answer.status()));
        }
    }

    private static ProblemException notPermitted(String missing) {
        return new ProblemException(
                        AssessmentProblem.DIRECTORY_NOT_CONFIGURED,
                        "The realm does not let Waymark do this: %s. Maybe ask the administrator of Keycloak to give the service account of waymark-access its permissions."
                                .formatted(missing))
                .withHeader("Retry-After", DirectoryCalls.SECONDS_OF_AN_OPERATOR);
    }

    private List<String> actions() {
        var actions = new ArrayList<>(List.of(VERIFY_EMAIL, UPDATE_PASSWORD));
        if (config.secondFactor()) {
            actions.add(SECOND_FACTOR);
        }
        return actions;
    }

    static Account account(JsonNode user) {
        return new Account(
                user.path("id").asText(),
                user.path("username").asText(),
                user.path("enabled").asBoolean(),
                user.path("emailVerified").asBoolean(),
                user.path("requiredActions").isEmpty());
    }

    /// All names but the last; the only one where there is one. Keycloak asks the person for a name that is missing.
    private static String firstName(String name) {
        var end = name.lastIndexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }

    private static String lastName(String name) {
        var end = name.lastIndexOf(' ');
        return end < 0 ? "" : name.substring(end + 1);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
