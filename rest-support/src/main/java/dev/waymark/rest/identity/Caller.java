package dev.waymark.rest.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// The person or system behind the request, as its verified token says.
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

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

    /// Who this is for good: a sign-in name may be given to somebody else one day, the subject of a token never is.
    public String subject() {
        var subject = token().getSubject();
        if (subject == null) {
            throw new IllegalStateException("an access token must have a subject (RFC 9068)");
        }
        return subject;
    }

    /// The client that obtained the token; integrators are known by it.
    public String clientId() {
        String client = token().getClaim("azp");
        return client == null ? "" : client;
    }

    public boolean has(String role) {
        return identity.hasRole(role);
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
