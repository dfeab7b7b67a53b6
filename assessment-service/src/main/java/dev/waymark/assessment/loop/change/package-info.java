/// What this service tells others of its changes.
@NullMarked
package dev.waymark.assessment.loop.change;

import org.jspecify.annotations.NullMarked;
