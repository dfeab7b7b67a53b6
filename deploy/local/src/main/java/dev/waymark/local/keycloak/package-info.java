/// The real Keycloak of the local suite: its files, its realm, and how it runs.
@NullMarked
package dev.waymark.local.keycloak;

import org.jspecify.annotations.NullMarked;
