/// Journeys found in the customers' interactions.
@NullMarked
package dev.waymark.assessment.mining;

import org.jspecify.annotations.NullMarked;
