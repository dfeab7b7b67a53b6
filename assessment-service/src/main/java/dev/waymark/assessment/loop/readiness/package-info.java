/// Whether the company's culture is ready for a programme.
@NullMarked
package dev.waymark.assessment.loop.readiness;

import org.jspecify.annotations.NullMarked;
