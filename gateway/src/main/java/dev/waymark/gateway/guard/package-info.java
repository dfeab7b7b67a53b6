/// Who calls, and whether the operation is open to their roles.
@NullMarked
package dev.waymark.gateway.guard;

import org.jspecify.annotations.NullMarked;
