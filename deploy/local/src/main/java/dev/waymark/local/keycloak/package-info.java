/// The real Keycloak of the local suite, its demo realm, and signing in at it.
@NullMarked
package dev.waymark.local.keycloak;

import org.jspecify.annotations.NullMarked;
