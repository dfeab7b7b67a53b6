/// What the CRM systems send, what their values mean, and what the records add up to.
@NullMarked
package dev.waymark.assessment.crm;

import org.jspecify.annotations.NullMarked;
