/// People who leave: what is taken from them, and how Keycloak follows.
@NullMarked
package dev.waymark.assessment.access.departure;

import org.jspecify.annotations.NullMarked;
