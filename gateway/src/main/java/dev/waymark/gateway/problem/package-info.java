/// The refusals of the gateway, in the one shape that every error of the suite has.
@NullMarked
package dev.waymark.gateway.problem;

import org.jspecify.annotations.NullMarked;
