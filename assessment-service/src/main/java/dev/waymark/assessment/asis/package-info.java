/// Where the company stands today: touchpoints, journeys, expectations, promises and maturity.
@NullMarked
package dev.waymark.assessment.asis;

import org.jspecify.annotations.NullMarked;
