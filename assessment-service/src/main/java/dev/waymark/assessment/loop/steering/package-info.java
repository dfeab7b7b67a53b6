/// Whether the steering committee takes the decisions that it is asked for, in time.
@NullMarked
package dev.waymark.assessment.loop.steering;

import org.jspecify.annotations.NullMarked;
