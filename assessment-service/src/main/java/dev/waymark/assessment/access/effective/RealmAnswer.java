package dev.waymark.assessment.access.effective;

/// What Keycloak says of a person's account.
public enum RealmAnswer {
    KNOWN,
    DISABLED,
    NOT_VISIBLE,
    NOT_CONFIGURED,
    AWAY,
    NOT_SHOWN
}
