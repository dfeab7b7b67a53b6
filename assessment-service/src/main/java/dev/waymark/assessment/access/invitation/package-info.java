/// Invitations of people: an account in Keycloak, a mail, and a grant that others decide about.
@NullMarked
package dev.waymark.assessment.access.invitation;

import org.jspecify.annotations.NullMarked;
