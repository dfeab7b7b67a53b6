/// What a service tells others of its changes.
@NullMarked
package dev.waymark.rest.change;

import org.jspecify.annotations.NullMarked;
