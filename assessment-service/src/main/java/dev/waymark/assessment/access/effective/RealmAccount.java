package dev.waymark.assessment.access.effective;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.rest.structure.Calculation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the realm says of a person. Where it does not say the roles, all are assumed: what follows is what the
/// grants alone would allow.
@Calculation
@Schema(description = "What Keycloak says of the person's account.")
public record RealmAccount(
        @Schema(
                description = "Whether the roles are known. Where they are not, the answer assumes that the person has"
                        + " every role, so that it says what the grants alone allow",
                examples = "KNOWN")
        RealmAnswer answer,

        @Schema(description = "Sign-in name of the account; absent where unknown", examples = "ada.service") @Nullable
        String signInName,

        @Schema(
                description = "Roles that new tokens of the person have; empty where unknown, and where the account is"
                        + " disabled",
                examples = "[\"STAKEHOLDER\"]")
        List<GrantedRole> roles) {

    public static RealmAccount unknown(RealmAnswer why) {
        return new RealmAccount(why, null, List.of());
    }

    public static RealmAccount of(String signInName, boolean enabled, Set<String> roles) {
        return new RealmAccount(
                enabled ? RealmAnswer.KNOWN : RealmAnswer.DISABLED,
                signInName,
                Arrays.stream(GrantedRole.values())
                        .filter(role -> enabled && roles.contains(role.inTokens()))
                        .toList());
    }

    /// Nothing changes where the roles are unknown: all are assumed.
    public RealmAccount with(GrantedRole role) {
        return answer == RealmAnswer.KNOWN ? only(each -> each == role || roles.contains(each)) : this;
    }

    /// Where the roles are unknown, the others are assumed.
    public RealmAccount without(GrantedRole role) {
        return only(each -> each != role && (!saysRoles() || roles.contains(each)));
    }

    private RealmAccount only(Predicate<GrantedRole> kept) {
        return new RealmAccount(
                saysRoles() ? answer : RealmAnswer.KNOWN,
                signInName,
                Arrays.stream(GrantedRole.values()).filter(kept).toList());
    }

    public boolean saysRoles() {
        return answer == RealmAnswer.KNOWN || answer == RealmAnswer.DISABLED;
    }

    /// The roles of tokens that the answer goes by.
    public Set<String> assumed() {
        var assumed = saysRoles() ? roles : List.of(GrantedRole.values());
        return assumed.stream().map(GrantedRole::inTokens).collect(toUnmodifiableSet());
    }
}
