/// What customers expect and get: measurements and the gap between the two.
@NullMarked
package dev.waymark.assessment.expectation;

import org.jspecify.annotations.NullMarked;
