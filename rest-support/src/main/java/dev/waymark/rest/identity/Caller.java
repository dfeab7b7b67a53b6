package dev.waymark.rest.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// The person or system behind the request, as its verified token says.
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private @Nullable Set<String> counting;

    public Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// Whether somebody calls: work without a request has no caller.
    public boolean isKnown() {
        return identity.getPrincipal() instanceof JsonWebToken;
    }

    /// The sign-in name as the realm compares it; for a system, the name of its service account.
    public String username() {
        var token = token();
        String name = token.getClaim("preferred_username");
        return SignInName.of(name == null ? token.getSubject() : name).value();
    }

    /// Who this is for good: a sign-in name may be given to somebody else one day, the subject of a token never
    /// is.
    public String subject() {
        var subject = token().getSubject();
        if (subject == null) {
            throw new IllegalStateException("an access token must have a subject (RFC 9068)");
        }
        return subject;
    }

    /// When the token was issued, to the second.
    public Instant issuedAt() {
        return Instant.ofEpochSecond(token().getIssuedAtTime());
    }

    /// The client that obtained the token; integrators are known by it.
    public String clientId() {
        String client = token().getClaim("azp");
        return client == null ? "" : client;
    }

    /// All roles of the token, whether or not they count for this request.
    public Set<String> tokenRoles() {
        return identity.getRoles();
    }

    /// From now on only these roles count in this request: a grant may let a role count in one cycle and not in
    /// another.
    public void countOnly(Set<String> roles) {
        this.counting = Set.copyOf(roles);
    }

    /// The roles that count in this request; empty where nobody has decided about them.
    public Optional<Set<String>> counting() {
        return Optional.ofNullable(counting);
    }

    public boolean has(String role) {
        return identity.hasRole(role) && (counting == null || counting.contains(role));
    }

    public boolean hasAny(String... roles) {
        for (var role : roles) {
            if (has(role)) {
                return true;
            }
        }
        return false;
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw new IllegalStateException("an operation that asks who calls must require a role");
    }
}
