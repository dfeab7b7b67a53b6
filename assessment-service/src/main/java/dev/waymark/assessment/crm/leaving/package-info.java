/// Deleting sources, and what they have sent with them.
@NullMarked
package dev.waymark.assessment.crm.leaving;

import org.jspecify.annotations.NullMarked;
