/// The services' documents merged into one, and what is wrong with them.
@NullMarked
package dev.waymark.gateway.merge;

import org.jspecify.annotations.NullMarked;
