/// Observed uses of touchpoints, as the CRM systems send them.
@NullMarked
package dev.waymark.assessment.interaction;

import org.jspecify.annotations.NullMarked;
