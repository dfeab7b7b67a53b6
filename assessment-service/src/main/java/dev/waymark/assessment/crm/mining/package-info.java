/// Mining jobs, which look for journeys in the customers' interactions.
@NullMarked
package dev.waymark.assessment.crm.mining;

import org.jspecify.annotations.NullMarked;
