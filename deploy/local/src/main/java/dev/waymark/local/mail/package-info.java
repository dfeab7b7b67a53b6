/// The mail that Keycloak sends on this machine.
@NullMarked
package dev.waymark.local.mail;

import org.jspecify.annotations.NullMarked;
