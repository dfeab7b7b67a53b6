/// Who calls, and with which roles.
@NullMarked
package dev.waymark.rest.identity;

import org.jspecify.annotations.NullMarked;
