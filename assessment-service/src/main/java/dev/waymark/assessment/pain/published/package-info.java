/// The outcome of a closed round as it is published.
@NullMarked
package dev.waymark.assessment.pain.published;

import org.jspecify.annotations.NullMarked;
