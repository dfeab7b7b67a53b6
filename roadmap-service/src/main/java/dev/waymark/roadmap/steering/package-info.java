/// The paper on which a steering committee decides.
@NullMarked
package dev.waymark.roadmap.steering;

import org.jspecify.annotations.NullMarked;
