/// People and their groups in Keycloak, as far as the service account of `waymark-access` may see and change
/// them.
@NullMarked
package dev.waymark.assessment.access.directory;

import org.jspecify.annotations.NullMarked;
