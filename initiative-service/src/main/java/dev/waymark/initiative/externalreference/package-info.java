/// What initiatives are called in other systems.
@NullMarked
package dev.waymark.initiative.externalreference;

import org.jspecify.annotations.NullMarked;
