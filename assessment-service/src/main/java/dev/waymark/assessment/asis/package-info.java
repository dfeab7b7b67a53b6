/// The current state of the company: touchpoints, journeys, expectations, promises and maturity.
@NullMarked
package dev.waymark.assessment.asis;

import org.jspecify.annotations.NullMarked;
