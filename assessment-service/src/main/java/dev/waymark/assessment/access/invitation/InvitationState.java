package dev.waymark.assessment.access.invitation;

/// How far an invitation has come.
enum InvitationState {
    PENDING,
    SENT,
    ACCEPTED,
    EXPIRED,
    WITHDRAWN,
    REFUSED
}
