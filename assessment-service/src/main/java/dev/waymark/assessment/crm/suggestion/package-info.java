/// Measurements and gains that follow from the records of CRM systems, and what programme leads decide about them.
@NullMarked
package dev.waymark.assessment.crm.suggestion;

import org.jspecify.annotations.NullMarked;
