package dev.waymark.assessment.access.directory;

import dev.waymark.rest.structure.Calculation;

/// The account of a person in the realm.
///
/// @param subject of its tokens
/// @param verified whether the person has shown that the mail address is theirs
/// @param complete whether the person has done everything that they must do before they can sign in
@Calculation
public record Account(String subject, String signInName, boolean enabled, boolean verified, boolean complete) {

    /// Whether the person can sign in, and the address is theirs.
    public boolean isSettled() {
        return enabled && verified && complete;
    }

    /// Whether somebody with this address may be invited to the account: its person has verified the address and
    /// was not shut out since, or nobody has used the account, which was made with the address as its name.
    public boolean isOf(String address) {
        return verified ? enabled : signInName.equals(address);
    }
}
