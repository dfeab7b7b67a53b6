/// Opportunities to sell, and why they were lost.
@NullMarked
package dev.waymark.assessment.crm.opportunity;

import org.jspecify.annotations.NullMarked;
