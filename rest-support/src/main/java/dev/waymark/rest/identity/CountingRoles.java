package dev.waymark.rest.identity;

import dev.waymark.rest.identity.GrantNeeded.Extent;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import java.util.Set;

/// Narrows the caller's roles down to those that a grant lets count for the requested operation.
@RequestScoped
public class CountingRoles {

    /// Header of the answers of assessment-service: the caller's roles that counted for the request, with spaces
    /// between them. The other services read it where they ask about a cycle; the gateway does not pass it on.
    public static final String HEADER = "Waymark-Counting-Roles";

    private final ResourceInfo operation;
    private final Caller caller;

    public CountingRoles(ResourceInfo operation, Caller caller) {
        this.operation = operation;
        this.caller = caller;
    }

    /// The roles that the operation is for; empty where it is not for callers with roles.
    public Optional<Set<String>> allowed() {
        var method = operation.getResourceMethod();
        var declared = method == null ? null : method.getAnnotation(RolesAllowed.class);
        return Optional.ofNullable(declared).map(roles -> Set.of(roles.value()));
    }

    /// For an operation whose path names something that these roles count for.
    ///
    /// @throws ProblemException 403 where the operation is for none of them
    public void only(Set<String> counting) {
        require(counting, Extent.OF_PATH, "Here you are %s; this is for %s.");
    }

    /// For an operation whose path names nothing that grants are given for.
    ///
    /// @param method of the request
    /// @param anywhere roles that count somewhere
    /// @param everywhere roles that count for everything
    /// @throws ProblemException 403 where no grant reaches far enough
    public void onlyAsFarAsNeeded(String method, Set<String> anywhere, Set<String> everywhere) {
        var needed = OperationRule.extent(declared(), method);
        switch (needed) {
            case NONE -> {
                // shows nothing but what grants cover
            }
            case ANY -> require(anywhere, needed, "You are granted %s; this is for %s.");
            case EVERYTHING -> require(everywhere, needed, "You are granted %s for everything; this is for %s.");
            case OF_PATH -> throw new IllegalStateException("the path names nothing that grants are given for");
        }
    }

    private void require(Set<String> counting, Extent needed, String refusal) {
        var rule = new OperationRule(allowed().orElse(Set.of()), needed);
        if (!rule.admits(counting)) {
            throw new ProblemException(
                    HttpProblem.FORBIDDEN,
                    refusal.formatted(listed(counting, "nothing"), listed(rule.roles(), "nobody"))
                            + " Maybe ask an access admin for a grant.");
        }
        caller.countOnly(counting);
    }

    private Optional<Extent> declared() {
        var onMethod = operation.getResourceMethod().getAnnotation(GrantNeeded.class);
        var declared =
                onMethod != null ? onMethod : operation.getResourceClass().getAnnotation(GrantNeeded.class);
        return Optional.ofNullable(declared).map(GrantNeeded::value);
    }

    private static String listed(Set<String> roles, String none) {
        return roles.isEmpty()
                ? none
                : String.join(" and ", roles.stream().sorted().toList());
    }
}
