/// Observed uses of touchpoints, as the CRM systems send them.
@NullMarked
package dev.waymark.assessment.crm.interaction;

import org.jspecify.annotations.NullMarked;
