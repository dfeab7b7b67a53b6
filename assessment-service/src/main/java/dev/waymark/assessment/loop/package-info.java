/// One turn of the improvement loop: its cycle, organisation, method, readiness and steering.
@NullMarked
package dev.waymark.assessment.loop;

import org.jspecify.annotations.NullMarked;
